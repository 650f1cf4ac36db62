using System;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>
/// Names that the library must not see. It walks the tree of pages, and that of named destinations, as soon as a file is opened,
/// without asking anyone: a few kilobytes with nodes that are listed twice take hours there, and deep ones end the process. So the
/// children are renamed before the library sees them, in the file and in what is unpacked of it, and
/// <see cref="PageTree"/> walks them within the limits.
/// </summary>
internal static class HiddenNames
{
    /// <summary>What <c>Kids</c> is called here.</summary>
    public static readonly NameToken Kids = NameToken.Create("Kidz");

    /// <summary>The bytes with the names renamed; the same memory where there is none.</summary>
    public static Memory<byte> Hide(Memory<byte> bytes)
    {
        var at = 0;
        for (var slash = bytes.Span.IndexOf((byte)'/'); slash >= 0; slash = bytes.Span[at..].IndexOf((byte)'/'))
        {
            at += slash + 1;
            if (WrittenName.LengthOf(bytes.Span[at..], "Kids") is > 0 and var length)
                Rename(bytes.Span.Slice(at, length));
        }

        return bytes;
    }

    /// <summary>Puts a z in the place of the last letter, in the way in which it is written.</summary>
    private static void Rename(Span<byte> name)
    {
        if (name[^1] == 's')
            name[^1] = (byte)'z';
        else
            "7A"u8.CopyTo(name[^2..]);
    }
}
