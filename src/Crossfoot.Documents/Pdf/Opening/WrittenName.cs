using System;
using System.Globalization;
using System.Text;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>Tells names in the bytes of a file.</summary>
internal static class WrittenName
{
    /// <summary>How long a name is as it is written here, if it is this one; 0 otherwise. Each letter may be written as a number (<c>#4B</c>).</summary>
    public static int LengthOf(ReadOnlySpan<byte> text, string name)
    {
        var at = 0;
        foreach (var letter in name)
        {
            if (at < text.Length && text[at] == letter)
                at++;
            else if (at + 2 < text.Length && text[at] == '#' && Encoding.Latin1.GetString(text.Slice(at + 1, 2)).Equals(((int)letter).ToString("x2", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase))
                at += 3;
            else
                return 0;
        }

        return at == text.Length || (!char.IsAsciiLetterOrDigit((char)text[at]) && text[at] != '#') ? at : 0;
    }
}
