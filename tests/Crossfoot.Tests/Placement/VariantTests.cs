using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Abstractions;

namespace Crossfoot.Tests.Placement;

/// <summary>
/// How much of a damaged report is read, and is any of it wrong? Each variant is a filled report in a layout with one fault or two;
/// it says before it is read which cells a careful reader can place.
/// </summary>
public sealed class VariantTests(ITestOutputHelper output)
{
    private const int Pairs = 300;

    [Fact]
    public void No_variant_is_misread_and_almost_every_placeable_cell_is_read()
    {
        var (placeable, read) = (0, 0);
        var wrong = new List<string>();
        var unread = new Dictionary<string, (int Read, int Placeable)>();
        var variants = Variant.Singles().Concat(Variant.Pairs(Pairs)).ToList();
        foreach (var variant in variants)
        {
            var report = variant.Create();
            var known = variant.Placeable(report);
            var cells = CellsOf(ReportReader.Read(DisclosureForm.Schema, report.ToDocument()));
            wrong.AddRange(cells.Where(cell => !report.Truth.TryGetValue(cell.Key, out var truth) || truth != cell.Value).Select(cell => $"{variant}: {cell.Key} is {report.Truth.GetValueOrDefault(cell.Key)?.ToString() ?? "open"}, read as {cell.Value}"));
            var here = known.Count(cells.ContainsKey);
            (placeable, read) = (placeable + known.Count, read + here);
            foreach (var fault in variant.Faults)
            {
                var before = unread.GetValueOrDefault(fault);
                unread[fault] = (before.Read + here, before.Placeable + known.Count);
            }

            if (variant.Faults.Count == 1 && here < known.Count)
                output.WriteLine($"  {variant}: {here} of {known.Count}");
            var layout = "in " + variant.Layout;
            var sofar = unread.GetValueOrDefault(layout);
            unread[layout] = (sofar.Read + here, sofar.Placeable + known.Count);
        }

        output.WriteLine($"{variants.Count} variants: {wrong.Count} wrong cells, {read} of {placeable} placeable cells read ({100.0 * read / placeable:0.0} %)");
        foreach (var (fault, count) in unread.OrderBy(static fault => (double)fault.Value.Read / Math.Max(1, fault.Value.Placeable)))
            output.WriteLine($"  {fault}: {count.Read} of {count.Placeable}");
        Assert.True(variants.Count >= 200);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Take(20)));
        Assert.True(read * 100 >= placeable * 97, $"{read} of {placeable}");
    }

    /// <summary>The cells that were read; absent and invalid ones say nothing.</summary>
    private static Dictionary<string, Cell> CellsOf(Reading reading)
        => reading.Report.Tables
            .SelectMany(static table => Enumerable.Range(0, table.Layout.CellCount).Select(i => (Key: table.Layout.KeyAt(i), Cell: table[i])))
            .Where(static cell => cell.Cell.State is not (CellState.Absent or CellState.Invalid))
            .ToDictionary(static cell => cell.Key, static cell => cell.Cell);
}
