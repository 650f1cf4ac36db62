using System;
using System.Globalization;
using System.Linq;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>
/// Finds what no program writes, and what the library would follow until the process has no stack or no memory left: objects that
/// are nothing but a reference to another (<c>5 0 obj 5 0 R endobj</c>), and streams that claim to hold millions of objects.
/// </summary>
internal static class ImpossibleObjects
{
    // The format allows no more objects in a file.
    private const long MostObjects = 8_388_607;

    /// <summary>Whether a file has such an object.</summary>
    public static bool AreIn(ReadOnlySpan<byte> file) => HoldsReference(file) || HoldsHugeCount(file);

    /// <summary>Whether a number of objects, or of their numbers, is more than a file may have.</summary>
    public static bool IsHuge(IToken? token) => token switch
    {
        NumericToken number => !(number.Data <= MostObjects),

        // Pairs of the first number and how many there are.
        ArrayToken list => list.Data.Any(IsHuge) || list.Data.Where(static (_, i) => i % 2 == 1).OfType<NumericToken>().Sum(static count => count.Data) > MostObjects,
        _ => false,
    };

    private static bool HoldsHugeCount(ReadOnlySpan<byte> file)
    {
        var at = 0;
        for (var slash = file.IndexOf((byte)'/'); slash >= 0; slash = file[at..].IndexOf((byte)'/'))
        {
            at += slash + 1;
            if (WrittenName.LengthOf(file[at..], "N") is not (> 0 and var length))
                continue;
            var rest = SkipSpace(file[(at + length)..]);
            var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits > 0 && (digits > 18 || long.Parse(rest[..digits], CultureInfo.InvariantCulture) > MostObjects))
                return true;
        }

        return false;
    }

    private static bool HoldsReference(ReadOnlySpan<byte> file)
    {
        var at = 0;
        for (var found = file.IndexOf("obj"u8); found >= 0; found = file[at..].IndexOf("obj"u8))
        {
            at += found + 3;
            var rest = SkipSpace(file[at..]);
            if (SkipNumber(ref rest) && SkipNumber(ref rest) && rest is [(byte)'R', ..])
                return true;
        }

        return false;
    }

    private static bool SkipNumber(ref ReadOnlySpan<byte> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit((char)text[end]) || text[end] is (byte)'+' or (byte)'-' or (byte)'.'))
            end++;
        text = SkipSpace(text[end..]);
        return end > 0;
    }

    private static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0)
        {
            if (text[0] is 0 or 9 or 10 or 12 or 13 or 32)
            {
                text = text[1..];
                continue;
            }

            if (text[0] != '%')
                break;
            var end = text.IndexOfAny((byte)'\r', (byte)'\n');
            text = end < 0 ? default : text[end..];
        }

        return text;
    }
}
