using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Definitions;
using Crossfoot.Documents;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>A document that was not made here, of which somebody wrote down what it holds.</summary>
/// <param name="Name">Its path, from the folder that its kind lies in.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Schema">The form.</param>
/// <param name="Truth">What it holds, by table and key; null where that lies elsewhere: then it can be checked, and nothing can be added.</param>
internal sealed record KnownDocument(string Name, string Path, ReportSchema Schema, IReadOnlyDictionary<string, IReadOnlyList<Cell>>? Truth)
{
    private static readonly string[] Endings = [".txt", ".md", ".html", ".csv", ".docx", ".xlsx", ".pdf"];

    /// <summary>The folder of documents beside the checkout; null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>The reports of the sample. What they hold is written down beside the longer documents that they were taken from.</summary>
    public static IEnumerable<KnownDocument> OfTheRepository()
        => from path in Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "reports")).Order(StringComparer.Ordinal)
           let expected = Shared is null ? null : Directory.EnumerateFiles(System.IO.Path.Combine(Shared, "reports", "core"), $"*-{System.IO.Path.GetFileNameWithoutExtension(path)}.expected.json").Single()
           select new KnownDocument("samples/" + System.IO.Path.GetFileName(path), path, Schemas.Shipped("disclosure"), expected is null ? null : ExpectedCells.Load(expected).Cells);

    /// <summary>Every document of the shared folder of which it is written down what it holds.</summary>
    public static IEnumerable<KnownDocument> OfTheSharedFolder()
    {
        if (Shared is null)
            return [];
        var expected = Directory.EnumerateFiles(Shared, "*.expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Beside);
        return [.. expected, .. Directory.EnumerateFiles(System.IO.Path.Combine(Shared, "families", "final-accounts", "documents"), "*.txt").Order(StringComparer.Ordinal).Select(FinalAccounts)];
    }

    /// <summary>What is read of the document, by table and key; null where it cannot be opened here, as a PDF without its reader.</summary>
    public IReadOnlyDictionary<string, Cell>? Read()
    {
        try
        {
            return ReadCells.Of(ReportReader.Read(Schema, DocumentReader.Read(Path))).ToDictionary(static cell => cell.Id.ToString(), static cell => cell.Content);
        }
        catch (DocumentException) when (Path.EndsWith(".pdf", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>The documents that an expectation is of: the same text as such and as PDF.</summary>
    private static IEnumerable<KnownDocument> Beside(string expectation)
    {
        var (folder, stem) = (System.IO.Path.GetDirectoryName(expectation)!, System.IO.Path.GetFileName(expectation)[..^".expected.json".Length]);
        var expected = ExpectedCells.Load(expectation);
        var schema = Schemas.Of(expected.Definition, folder);
        return from name in (string[])[stem, System.IO.Path.Combine("pdf", stem)]
               from ending in Endings
               let path = System.IO.Path.Combine(folder, name + ending)
               where File.Exists(path)
               select new KnownDocument(System.IO.Path.GetRelativePath(Shared!, path).Replace('\\', '/'), path, schema, expected.Cells);
    }

    private static KnownDocument FinalAccounts(string path)
    {
        var report = Crossfoot.Definitions.Tests.FinalAccountsDocument.Load(System.IO.Path.GetFileNameWithoutExtension(path));
        var cells = ReadCells.Of(Reading.Of(report)).ToDictionary(static cell => cell.Id.ToString(), static cell => (IReadOnlyList<Cell>)[cell.Content]);
        return new KnownDocument(System.IO.Path.GetRelativePath(Shared!, path).Replace('\\', '/'), path, report.Schema, cells);
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(Recorded.Project); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Generator.sln")))
                return Directory.Exists(System.IO.Path.Combine(folder.FullName, "..", "shared", "reports")) ? System.IO.Path.GetFullPath(System.IO.Path.Combine(folder.FullName, "..", "shared")) : null;
        }

        return null;
    }
}
