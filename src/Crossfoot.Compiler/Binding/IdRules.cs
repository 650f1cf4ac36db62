using System.Globalization;
using System.Text;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>What an id may be: a C# name within the basic plane that no expression takes for a word of its own.</summary>
internal static class IdRules
{
    /// <summary>Whether an id is right; what is wrong is reported.</summary>
    public static bool Check(Located<string> id, DiagnosticBag diagnostics)
    {
        if (ReservedWords.Contains(id.Value))
        {
            diagnostics.Report(Descriptors.ReservedId, id.Span, id.Value);
            return false;
        }

        if (IsValid(id.Value))
            return true;
        var better = Mend(id.Value);
        diagnostics.Report(new Diagnostic(Descriptors.InvalidId, diagnostics.File, id.Span,
            [id.Value, better is null ? "" : $", such as '{better}'", better is null ? "" : $"，例如“{better}”"])
        {
            Fixes = Suggestion.Replace(diagnostics.File, id.Span, better),
        });
        return false;
    }

    /// <summary>Whether a text can stand in C# as a name.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || !IsStart(text[0]))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            // The C# compiler knows no letters beyond the basic plane.
            if (Characters.IdPart(text, i) != 1)
                return false;
        }

        return true;
    }

    private static bool IsStart(char character) => char.IsLetter(character) || character == '_' || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    /// <summary>The id with what is wrong left out, the letter behind it in upper case; null where nothing useful is left.</summary>
    public static string? Mend(string id)
    {
        var mended = new StringBuilder();
        var isUpper = false;
        for (var i = 0; i < id.Length; i++)
        {
            if (Characters.IdPart(id, i) != 1)
            {
                isUpper = mended.Length > 0;
                continue;
            }

            mended.Append(isUpper ? char.ToUpperInvariant(id[i]) : id[i]);
            isUpper = false;
        }

        if (mended.Length > 0 && mended[0] is >= '0' and <= '9')
            mended.Insert(0, 'l');
        var better = mended.ToString();
        return IsValid(better) && !ReservedWords.Contains(better) ? better : null;
    }
}
