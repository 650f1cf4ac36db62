using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Documents.Office;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents;

/// <summary>Reads documents. The format is decided by what is in them, not by the name.</summary>
public static class DocumentReader
{
    /// <summary>The size in megabytes above which a file is refused.</summary>
    public const int LargestMegabytes = 64;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DocumentException">The file is missing, empty, too large, binary, or in an encoding that is not read.</exception>
    public static Document Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = Path.GetFileName(path);
        var bytes = Load(name, path);
        if (OfficeFile.IsPackage(bytes))
            return OfficeFile.Read(name, bytes, DocumentLimits.Default);
        if (OfficeFile.IsCompound(bytes))
            throw OfficeFile.RefuseCompound(name, bytes);
        return Read(name, TextDecoding.Decode(name, bytes));
    }

    /// <summary>Reads a text: prose, lines with tabs, cells one to a line, and Markdown pipe tables, in any mixture.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="text">The text.</param>
    public static Document Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        var blocks = TextBlocks.Read(text);
        return new Document(name, blocks) { Title = FindTitle(blocks) };
    }

    private static string? FindTitle(IReadOnlyList<DocumentBlock> blocks)
        => blocks.FirstOrDefault(static block => block.Kind == BlockKind.Text)?.Rows[0].Cells[0].Text;

    private static byte[] Load(string name, string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > LargestMegabytes * 1024L * 1024)
                throw new DocumentException(name, DocumentMessages.TooLarge.With(name, LargestMegabytes));
            var bytes = File.ReadAllBytes(path);
            return bytes.Length > 0 ? bytes : throw new DocumentException(name, DocumentMessages.Empty.With(name));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            var message = Directory.Exists(path) ? DocumentMessages.NotAccessible : DocumentMessages.NotFound;
            throw new DocumentException(name, message.With(name), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException(name, DocumentMessages.NotAccessible.With(name), exception);
        }
    }
}
