using System.Collections.Generic;
using System.Globalization;

namespace Crossfoot;

/// <summary>A language of messages.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese.</summary>
    Chinese,
}

/// <summary>Something that is said in either language.</summary>
public interface ILocalized
{
    /// <summary>The text in a language.</summary>
    string In(Language language);
}

/// <summary>A message template in both languages, with <c>{0}</c> for arguments.</summary>
/// <param name="English">The English words.</param>
/// <param name="Chinese">The Chinese words.</param>
public sealed record MessageTemplate(string English, string Chinese)
{
    /// <summary>The template with its arguments.</summary>
    public Message With(params IReadOnlyList<object> arguments) => new(this, arguments);
}

/// <summary>A message as data: whoever shows it chooses the language.</summary>
/// <param name="Template">The words.</param>
/// <param name="Arguments">What stands in their gaps; localized ones are put into the same language.</param>
public sealed record Message(MessageTemplate Template, IReadOnlyList<object> Arguments) : ILocalized
{
    /// <inheritdoc/>
    public string In(Language language)
    {
        var arguments = new object[Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Arguments[i] is ILocalized localized ? localized.In(language) : Arguments[i];
        return string.Format(CultureInfo.InvariantCulture, language == Language.Chinese ? Template.Chinese : Template.English, arguments);
    }

    /// <summary>The English text.</summary>
    public override string ToString() => In(Language.English);
}
