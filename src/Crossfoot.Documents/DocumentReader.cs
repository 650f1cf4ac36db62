using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Crossfoot.Documents.Delimited;
using Crossfoot.Documents.Encodings;
using Crossfoot.Documents.Formats;
using Crossfoot.Documents.Html;
using Crossfoot.Documents.Office;
using Crossfoot.Documents.Pdf;
using Crossfoot.Documents.PlainText;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents;

/// <summary>Reads documents. The format is decided by what is in them, not by the name.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file. A link is followed; what is no ordinary file is refused.</param>
    /// <param name="limits">How much is read; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="DocumentException">The file is missing, empty, damaged, too large, or in a format or encoding that is not read.</exception>
    public static Document Read(string path, DocumentLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = Path.GetFileName(path);
        return ReadBytes(name, DocumentFile.Load(name, path, limits ?? DocumentLimits.Default), limits);
    }

    /// <summary>Reads the rest of a stream.</summary>
    /// <param name="name">The name to show. Its ending is a hint for CSV only.</param>
    /// <param name="content">The stream; it is left open.</param>
    /// <param name="limits">How much is read; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="DocumentException">The stream cannot be read, or the document is empty, damaged, too large, or in a format or encoding that is not read.</exception>
    public static Document Read(string name, Stream content, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        return ReadBytes(name, DocumentFile.Load(name, content, limits ?? DocumentLimits.Default), limits);
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="name">The name to show. Its ending is a hint for CSV only.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How much is read; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="DocumentException">The document is empty, damaged, too large, or in a format or encoding that is not read.</exception>
    public static Document Read(string name, byte[] bytes, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        return ReadBytes(name, bytes, limits);
    }

    /// <summary>Reads a text that is already in memory: prose, lines with tabs, Markdown, HTML or CSV.</summary>
    /// <param name="name">The name to show. Its ending is a hint for CSV only.</param>
    /// <param name="text">The text.</param>
    /// <param name="limits">How much is read; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="DocumentException">The text is damaged, too large, or in a format that is not read.</exception>
    public static Document Read(string name, string text, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        return ReadText(text, new ReadingBudget(name, limits ?? DocumentLimits.Default));
    }

    /// <summary>The text of a file that is no document but is told apart by its encoding and bounded in the same way, such as figures as JSON.</summary>
    /// <param name="path">The path of the file. A link is followed; what is no ordinary file is refused.</param>
    /// <param name="limits">How much is read; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="DocumentException">The file is missing, empty or too large, or its encoding is not known for certain.</exception>
    public static string ReadText(string path, DocumentLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = Path.GetFileName(path);
        return TextDecoding.Decode(name, DocumentFile.Load(name, path, limits ?? DocumentLimits.Default)).Text;
    }

    private static Document ReadBytes(string name, byte[] bytes, DocumentLimits? limits)
    {
        if (bytes.Length == 0)
            throw new DocumentException(name, DocumentMessages.Empty.With(name));
        var budget = new ReadingBudget(name, limits ?? DocumentLimits.Default);
        if (bytes.Length > budget.Limits.FileBytes)
            throw budget.Refuse(DocumentMessages.TooLarge.With(name, budget.Limits.FileBytes));
        return FileSignature.Find(name, bytes) switch
        {
            FileKind.Pdf => Titled(PdfReader.Read(bytes, budget)),
            FileKind.Office => OfficeFile.Read(bytes, budget),
            FileKind.Unsigned => Decode(bytes, budget),
            _ => throw new UnreachableException(),
        };
    }

    private static Document Decode(byte[] bytes, ReadingBudget budget)
    {
        var page = SavedPage.Find(budget.Name, bytes);
        var decoded = TextDecoding.Decode(budget.Name, page?.Bytes ?? bytes, page?.Charset);
        return decoded.Text.All(TextLine.IsInvisible)
            ? throw budget.Refuse(DocumentMessages.Empty.With(budget.Name))
            : ReadText(decoded.Text, budget) with { Encoding = decoded.Encoding };
    }

    private static Document ReadText(string text, ReadingBudget budget)
    {
        budget.CheckTime();
        var format = TextFormat.Find(text, budget, out var delimiter);
        var document = format switch
        {
            DocumentFormat.Html => HtmlReader.Read(text, budget, TextBlocks.Read),
            DocumentFormat.Csv => FromBlocks(DelimitedReader.Read(text, delimiter, budget), budget),
            DocumentFormat.Text or DocumentFormat.Markdown or DocumentFormat.Word or DocumentFormat.Excel or DocumentFormat.Pdf => FromBlocks(TextBlocks.Read(text, budget), budget),
            _ => throw new UnreachableException(),
        };
        return Titled(document with { Format = format });
    }

    private static Document FromBlocks(IReadOnlyList<DocumentBlock> blocks, ReadingBudget budget) => new(budget.Name, blocks);

    private static Document Titled(Document document) => document.Title is null ? document with { Title = FindTitle(document.Blocks) } : document;

    /// <summary>The first line of text, or the first cell of a table that stands alone in its row.</summary>
    private static string? FindTitle(IReadOnlyList<DocumentBlock> blocks)
    {
        foreach (var block in blocks.Where(static block => block.Kind != BlockKind.Sequence))
        {
            var filled = block.Rows
                .Select(static row => row.Cells.Where(static cell => cell.Text.Length > 0).ToList())
                .FirstOrDefault(static cells => cells.Count > 0) ?? [];

            // Between the pieces of an aligned line are spaces, whether a title or a table begins with it.
            if (filled.Count == 1 || (block.Kind == BlockKind.Aligned && filled.Count > 0))
                return string.Join(' ', filled.Select(static cell => cell.Text));
        }

        return null;
    }
}
