using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Crossfoot.Documents.Office;

namespace Crossfoot.Documents.Formats;

/// <summary>What the first bytes say that a file is.</summary>
internal enum FileKind
{
    /// <summary>No known signature: perhaps text.</summary>
    Unsigned,

    /// <summary>A PDF file.</summary>
    Pdf,

    /// <summary>A Word document, a workbook, or another package.</summary>
    Office,
}

/// <summary>Knows formats by their first bytes, and refuses those that are not read, each with what to do.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, Func<string, Message> Refusal)[] Refused =
    [
        ("{\\rtf"u8.ToArray(), static name => DocumentMessages.Rtf.With(name)),
        ([0x89, 0x50, 0x4E, 0x47], static name => DocumentMessages.Picture.With(name, "PNG")),
        ([0xFF, 0xD8, 0xFF], static name => DocumentMessages.Picture.With(name, "JPEG")),
        ("GIF8"u8.ToArray(), static name => DocumentMessages.Picture.With(name, "GIF")),
        ([0x49, 0x49, 0x2A, 0x00], static name => DocumentMessages.Picture.With(name, "TIFF")),
        ([0x4D, 0x4D, 0x00, 0x2A], static name => DocumentMessages.Picture.With(name, "TIFF")),
        ("Rar!"u8.ToArray(), static name => DocumentMessages.Archive.With(name, "RAR")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], static name => DocumentMessages.Archive.With(name, "7z")),
        ([0x1F, 0x8B, 0x08], static name => DocumentMessages.Archive.With(name, "gzip")),
    ];

    /// <summary>The kind of a file.</summary>
    /// <exception cref="DocumentException">It is of a kind that is not read.</exception>
    public static FileKind Find(string name, byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes;
        if (start.TrimStart("\r\n\t \uFEFF"u8).StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        if (OfficeFile.IsCompound(bytes))
            throw OfficeFile.RefuseCompound(name, bytes);
        if (OfficeFile.IsPackage(bytes))
        {
            RefusePackage(name, bytes);
            return FileKind.Office;
        }

        foreach (var (signature, refusal) in Refused)
        {
            if (start.StartsWith(signature))
                throw new DocumentException(name, refusal(name));
        }

        return FileKind.Unsigned;
    }

    /// <summary>Refuses packages for which more can be said than that they are neither Word's nor Excel's.</summary>
    private static void RefusePackage(string name, byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            bool Has(string part) => archive.Entries.Any(entry => entry.FullName.StartsWith(part, StringComparison.OrdinalIgnoreCase));
            var refusal = Has("OFD.xml") ? DocumentMessages.FixedLayout
                : Has("ppt/") ? DocumentMessages.Presentation
                : Has("mimetype") && Has("content.xml") ? DocumentMessages.OpenDocument
                : null;
            if (refusal is not null)
                throw new DocumentException(name, refusal.With(name));
        }
        catch (InvalidDataException exception)
        {
            throw new DocumentException(name, DocumentMessages.Damaged.With(name), exception);
        }
    }
}
