using System.Linq;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>Whether a document is clean, and why not, in a line.</summary>
internal static class CleanText
{
    public static string Of(ValidatedDocument document, Language language) => Message(document).In(language);

    /// <summary>The same, for whoever chooses the language.</summary>
    public static Message Message(ValidatedDocument document)
        => document.IsClean ? CliMessages.Clean.With() : CliMessages.NotClean.With(new Joined(document));

    private sealed class Joined(ValidatedDocument document) : ILocalized
    {
        public string In(Language language)
            => string.Join(language == Language.Chinese ? "；" : "; ", document.Flaws.Select(flaw => flaw.Message.In(language)));

        public override string ToString() => In(Language.English);
    }
}
