using System;
using System.Diagnostics;
using System.Text;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office;

/// <summary>Tells Word documents and workbooks apart by what is in them, and refuses their old formats with the reason.</summary>
internal static class OfficeFile
{
    /// <summary>Whether the bytes begin as a ZIP file does.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..];

    /// <summary>Whether the bytes begin as the old formats do, and any file with a password.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    /// <summary>Reads a package of either kind.</summary>
    /// <exception cref="DocumentException">It is neither, or cannot be read.</exception>
    public static Document Read(byte[] bytes, ReadingBudget budget)
        => OfficePackage.Read(bytes, budget, static package => package.Format switch
        {
            OfficeFormat.Word => WordDocument.Read(package),
            OfficeFormat.Workbook => Workbook.Read(package),
            OfficeFormat.BinaryWorkbook => throw new DocumentException(package.Name, OfficeMessages.BinaryWorkbook.With(package.Name)),
            OfficeFormat.Other => throw new DocumentException(package.Name, OfficeMessages.NotOffice.With(package.Name)),
            _ => throw new UnreachableException(),
        });

    /// <summary>Why a compound file is not read, and what to do.</summary>
    public static DocumentException RefuseCompound(string name, ReadOnlySpan<byte> bytes)
    {
        var reason = Holds(bytes, "EncryptedPackage") ? OfficeMessages.Encrypted
            : Holds(bytes, "WordDocument") ? OfficeMessages.OldWord
            : Holds(bytes, "Workbook") || Holds(bytes, "Book\0") ? OfficeMessages.OldWorkbook
            : OfficeMessages.OldOffice;
        return new DocumentException(name, reason.With(name));
    }

    // The directory of a compound file lists its streams by name, in UTF-16.
    private static bool Holds(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
