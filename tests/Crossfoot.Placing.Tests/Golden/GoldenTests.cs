using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Abstractions;

namespace Crossfoot.Placing.Tests;

/// <summary>
/// Is everything still read that once was read right? The golden files hold those cells: each document, and
/// below it its cells with their content. They only grow: <c>CROSSFOOT_RECORD=1</c> adds what is read right now, by what is written down of each document beside the
/// checkout, and takes nothing out.
/// </summary>
public sealed class GoldenTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_cell_of_the_repository_that_was_read_right_is_read_so()
        => AssertKept("Golden/repository.tsv", [.. KnownDocument.OfTheRepository()]);

    [Fact]
    public void Every_cell_of_the_shared_documents_that_was_read_right_is_read_so()
    {
        if (KnownDocument.Shared is null)
            output.WriteLine("There are no documents beside this checkout: their part of the golden file is not looked at.");
        else
            AssertKept("Golden/shared.tsv", [.. KnownDocument.OfTheSharedFolder()]);
    }

    private void AssertKept(string file, IReadOnlyList<KnownDocument> documents)
    {
        var golden = Load(file);
        var lost = new List<string>();
        foreach (var document in documents)
        {
            var kept = golden.GetValueOrDefault(document.Name) ?? [];
            if (document.Read() is not { } cells)
            {
                output.WriteLine($"{document.Name} cannot be opened here: its {kept.Count} cells are not looked at.");
                continue;
            }

            lost.AddRange(kept.Where(cell => cells.GetValueOrDefault(cell.Key).ToString() != cell.Value).Select(cell => $"{document.Name}: {cell.Key} was {cell.Value}, is {cells.GetValueOrDefault(cell.Key)}"));
            var right = cells.Where(cell => document.Truth?.GetValueOrDefault(cell.Key)?.Contains(cell.Value) == true).ToList();
            foreach (var cell in right)
                kept.TryAdd(cell.Key, cell.Value.ToString());
            golden[document.Name] = kept;
            output.WriteLine($"{document.Name,-70}{right.Count,6} of {document.Truth?.Count,6} right, {kept.Count,6} kept");
        }

        Assert.True(documents.Count > 0);
        Assert.True(lost.Count == 0, $"{lost.Count} cells are lost:\n" + string.Join('\n', lost.Take(40)));
        foreach (var document in golden.Where(static document => document.Value.Count == 0).ToList())
            golden.Remove(document.Key);
        if (Recorded.IsAsked)
            Recorded.Write(file, "a document, and the cells of it that were read right", golden.OrderBy(static document => document.Key, StringComparer.Ordinal).SelectMany(static document => document.Value.OrderBy(static cell => cell.Key, StringComparer.Ordinal).Select(static cell => $"{cell.Key}\t{cell.Value}").Prepend(document.Key)));
    }

    /// <summary>A line with a document, and one for each of its cells.</summary>
    private static Dictionary<string, Dictionary<string, string>> Load(string file)
    {
        var golden = new Dictionary<string, Dictionary<string, string>>();
        Dictionary<string, string> cells = [];
        foreach (var line in Recorded.Read(file))
        {
            if (line.Length == 1)
                golden.Add(line[0], cells = []);
            else
                cells.Add(line[0], line[1]);
        }

        return golden;
    }
}
