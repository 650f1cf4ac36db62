using System.Text;

namespace Crossfoot.Wording;

/// <summary>Folds the wording of a label, so that labels differing only in width, spacing, punctuation or numbering style are equal.</summary>
internal static class LabelFolding
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The folded form of a label; two labels are the same wording when their folded forms are equal.</summary>
    public static string Fold(string label)
    {
        var text = FoldCharacters(label);
        var number = LabelEnumerator.Find(text, out var end);
        return number.Length == 0 ? text : number + "." + text.Substring(end);
    }

    /// <summary>Folds characters only: width, spaces, punctuation, compatibility forms. Numbers keep the style they are written in.</summary>
    public static string FoldCharacters(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var character in label)
        {
            if (FoldingTable.IsInvisible(character) || AppendEnclosed(text, character))
                continue;
            var folded = FoldingTable.Fold(character);

            // A dash is printed with one, two or more of them.
            if (folded != '-' || text.Length == 0 || text[text.Length - 1] != '-')
                text.Append(folded);
        }

        return text.ToString();
    }

    /// <summary>Writes ① ⑴ ⒈ ㈠ ㊀ as the number they enclose, in brackets or with a stop.</summary>
    private static bool AppendEnclosed(StringBuilder text, char character)
    {
        if (character >= '\u2460' && character <= '\u2473')
            text.Append('(').Append(character - '\u2460' + 1).Append(')');
        else if (character >= '\u2474' && character <= '\u2487')
            text.Append('(').Append(character - '\u2474' + 1).Append(')');
        else if (character >= '\u2488' && character <= '\u249B')
            text.Append(character - '\u2488' + 1).Append('.');
        else if (character >= '\u2776' && character <= '\u277F')
            text.Append('(').Append(character - '\u2776' + 1).Append(')');
        else if (character >= '\u3251' && character <= '\u325F')
            text.Append('(').Append(character - '\u3251' + 21).Append(')');
        else if (character >= '\u3220' && character <= '\u3229')
            text.Append('(').Append(Numerals[character - '\u3220']).Append(')');
        else if (character >= '\u3280' && character <= '\u3289')
            text.Append('(').Append(Numerals[character - '\u3280']).Append(')');
        else
            return false;
        return true;
    }
}
