using System.Linq;

namespace Crossfoot.Compiler.Fixes;

/// <summary>Writes a text so that it means itself between braces and brackets.</summary>
internal static class FlowText
{
    /// <summary>What stands in labels and means nothing to YAML, nor to those who look for full-width slips.</summary>
    private const string Harmless = "（）〔〕《》、·—％/%_. ";

    /// <summary>The text as it is, or in single quotes.</summary>
    public static string Write(string text) => IsPlain(text) ? text : "'" + text.Replace("'", "''") + "'";

    private static bool IsPlain(string text)
        => text.Length > 0
            && (char.IsLetter(text[0]) || text[0] is '（' or '〔' or '《')
            && text[text.Length - 1] != ' '
            && text.All(static character => char.IsLetterOrDigit(character) || Harmless.IndexOf(character) >= 0);
}
