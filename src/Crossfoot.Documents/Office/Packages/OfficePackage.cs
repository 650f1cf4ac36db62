using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Xml;

namespace Crossfoot.Documents.Office.Packages;

/// <summary>What a package holds.</summary>
internal enum OfficeFormat
{
    /// <summary>Neither of those below.</summary>
    Other,

    /// <summary>A text document: DOCX, or one with macros or of templates.</summary>
    Word,

    /// <summary>A workbook: XLSX, or one with macros or of templates.</summary>
    Workbook,

    /// <summary>A workbook whose parts are not XML.</summary>
    BinaryWorkbook,
}

/// <summary>
/// The parts of a DOCX or XLSX file. They are read here and not with the Open XML SDK, which loads every part that a file points
/// at, one inside the other: a small file with a long chain of parts ends the process, and one crooked hyperlink refuses a good document.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const string RootRelations = "_rels/.rels";
    private const string ContentTypes = "[Content_Types].xml";
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private OfficePackage(byte[] bytes, ReadingBudget budget)
    {
        Budget = budget;
        _archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            // Two parts of one name show different documents to different readers.
            if (!_entries.TryAdd(Clean(entry.FullName), entry))
                throw Damaged();
        }

        Main = FindMain();
        Format = FormatOf(ReadContentTypes());
    }

    /// <summary>The name of the document.</summary>
    public string Name => Budget.Name;

    /// <summary>What is left of the limits.</summary>
    public ReadingBudget Budget { get; }

    /// <summary>The path of the part that the document begins with.</summary>
    public string Main { get; }

    /// <summary>What the content types say the document is.</summary>
    public OfficeFormat Format { get; }

    /// <summary>Opens a package, reads a document from it, and says it in one way when the package is damaged anywhere.</summary>
    /// <exception cref="DocumentException">The file is damaged, or larger than the limits.</exception>
    public static Document Read(byte[] bytes, ReadingBudget budget, Func<OfficePackage, Document> read)
    {
        try
        {
            using var package = new OfficePackage(bytes, budget);
            return read(package);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or XmlException or NotSupportedException)
        {
            throw new DocumentException(budget.Name, OfficeMessages.Damaged.With(budget.Name), exception);
        }
    }

    /// <summary>Opens a part.</summary>
    /// <exception cref="DocumentException">There is no such part.</exception>
    public PartReader Open(string path) => OpenIfThere(path) ?? throw new DocumentException(Name, OfficeMessages.MissingPart.With(Name, path));

    /// <summary>Opens a part; null where there is none.</summary>
    public PartReader? OpenIfThere(string path)
        => _entries.TryGetValue(path, out var entry) ? new PartReader(new CountedStream(entry.Open(), Budget), Budget) : null;

    /// <summary>The parts that a part refers to. What lies outside the file is left out: nothing is fetched.</summary>
    public IReadOnlyList<PartRelation> RelationsOf(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        return ReadRelations(path[..slash] + "_rels/" + path[slash..] + ".rels", path[..slash]);
    }

    /// <summary>The path of the part that a part refers to with a kind of relation, such as <c>styles</c>; null where there is none.</summary>
    public string? Related(string path, string kind)
    {
        foreach (var relation in RelationsOf(path))
        {
            if (relation.Kind == kind)
                return relation.Path;
        }

        return null;
    }

    public DocumentException Damaged() => new(Name, OfficeMessages.Damaged.With(Name));

    public void Dispose() => _archive.Dispose();

    private static string Clean(string path) => path.Replace('\\', '/').TrimStart('/');

    private string FindMain()
    {
        foreach (var relation in ReadRelations(RootRelations, ""))
        {
            if (relation.Kind == "officeDocument")
                return relation.Path;
        }

        if (_entries.ContainsKey(ContentTypes))
            throw new DocumentException(Name, OfficeMessages.MissingPart.With(Name, RootRelations));
        throw new DocumentException(Name, OfficeMessages.NotOffice.With(Name));
    }

    private string ReadContentTypes()
    {
        using var part = Open(ContentTypes);
        var level = part.Level;
        var byEnding = "";
        while (part.MoveToChild(level))
        {
            if (part.Name == "Override" && string.Equals(Clean(part.Attribute("PartName") ?? ""), Main, StringComparison.OrdinalIgnoreCase))
                return part.Attribute("ContentType") ?? "";
            if (part.Name == "Default" && part.Attribute("Extension") is { Length: > 0 } ending && Main.EndsWith("." + ending, StringComparison.OrdinalIgnoreCase))
                byEnding = part.Attribute("ContentType") ?? "";
        }

        return byEnding;
    }

    private static OfficeFormat FormatOf(string contentType)
    {
        if (!contentType.EndsWith(".main+xml", StringComparison.Ordinal))
            return contentType.Contains("ms-excel.sheet.binary", StringComparison.Ordinal) ? OfficeFormat.BinaryWorkbook : OfficeFormat.Other;
        if (contentType.Contains("wordprocessingml", StringComparison.Ordinal) || contentType.Contains("ms-word", StringComparison.Ordinal))
            return OfficeFormat.Word;
        return contentType.Contains("spreadsheetml", StringComparison.Ordinal) || contentType.Contains("ms-excel", StringComparison.Ordinal)
            ? OfficeFormat.Workbook
            : OfficeFormat.Other;
    }

    private List<PartRelation> ReadRelations(string path, string folder)
    {
        var relations = new List<PartRelation>();
        using var part = OpenIfThere(path);
        if (part is null)
            return relations;
        var level = part.Level;
        while (part.MoveToChild(level))
        {
            var type = part.Attribute("Type") ?? "";
            if (part.Name == "Relationship" && part.Attribute("TargetMode") != "External" && part.Attribute("Target") is { } target)
                relations.Add(new PartRelation(part.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        }

        return relations;
    }

    /// <summary>The path of a target that is given from the root or from a folder.</summary>
    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}

/// <summary>A reference from one part of a file to another.</summary>
/// <param name="Id">The id by which the part names it.</param>
/// <param name="Kind">What the other part is to it, such as <c>worksheet</c>.</param>
/// <param name="Path">The path of the other part.</param>
internal sealed record PartRelation(string Id, string Kind, string Path);
