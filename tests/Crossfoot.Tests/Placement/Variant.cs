using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Tests.Placement;

/// <summary>A filled report in a layout, with faults.</summary>
/// <param name="Seed">The seed of figures and faults.</param>
/// <param name="Layout">The layout.</param>
/// <param name="Faults">The faults, in the order in which they happen.</param>
public sealed record Variant(int Seed, PrintLayout Layout, IReadOnlyList<string> Faults)
{
    /// <summary>Faults after which a report says two things of one cell; they come last, so that no other takes it back.</summary>
    private static readonly string[] Contradictions = ["repeat a table with other figures", "add a comparison with last year"];

    /// <summary>Every fault in every layout.</summary>
    public static IEnumerable<Variant> Singles()
        => Placement.Faults.All.Keys.SelectMany(static (fault, i) => Enum.GetValues<PrintLayout>().Select(layout => new Variant(i, layout, [fault])));

    /// <summary>Pairs of faults, layouts in turn.</summary>
    public static IEnumerable<Variant> Pairs(int count)
    {
        var layouts = Enum.GetValues<PrintLayout>();
        var faults = Placement.Faults.All.Keys.ToList();
        var random = new Random(20);
        for (var i = 0; i < count; i++)
            yield return new Variant(5000 + i, layouts[i % layouts.Length], [faults[random.Next(faults.Count)], faults[random.Next(faults.Count)]]);
    }

    public PrintedReport Create()
    {
        var random = new Random(Seed);
        var report = ReportPrinter.Print(DisclosureForm.Schema, Seed % 3 == 0 ? "2019" : "2021", random, Layout);
        foreach (var fault in Faults.OrderBy(static fault => Contradictions.Contains(fault)))
            Placement.Faults.All[fault](report, random);
        return report;
    }

    /// <summary>The cells that a careful reader can place.</summary>
    public IReadOnlySet<string> Placeable(PrintedReport report)
    {
        var known = report.Truth.Where(static cell => cell.Value is not null).Select(static cell => cell.Key).ToHashSet();
        known.ExceptWith(report.Open);
        foreach (var table in report.Tables)
        {
            // One cell to a line shows no blank one; elsewhere it shows only beside rows that stand in their columns.
            foreach (var row in table.FigureRows.Where(row => (Layout == PrintLayout.Lines || report.IsShifted) && row.Cells.Exists(static cell => cell.Key is not null && cell.Text.Length == 0)))
                known.ExceptWith(row.Cells.Where(static cell => cell.Key is not null).Select(static cell => cell.Key!));
        }

        return known;
    }

    public override string ToString() => $"{Layout}, seed {Seed}, {string.Join(" + ", Faults)}";
}
