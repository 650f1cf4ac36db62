using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;

namespace Crossfoot.Tests.Placement;

/// <summary>Does a damaged table ever give a wrong cell? Reports are filled at random and damaged at random; the truth is known.</summary>
public sealed class FaultTests
{
    private const int Seeds = 8;

    private static readonly PrintLayout[] Texts = [PrintLayout.Tabs, PrintLayout.Pipes, PrintLayout.Pasted, PrintLayout.Lines];

    /// <summary>Faults after which a careful reader still knows every cell, with the layouts in which that is so.</summary>
    private static readonly Dictionary<string, PrintLayout[]> Harmless = new()
    {
        ["write a slash"] = Texts,
        ["shift a row"] = Texts,
        ["shift many rows"] = Texts,
        ["cut empty cells off"] = Texts,
        ["write prose between"] = Texts,
        ["split a table by its header"] = Texts,
        ["repeat a table"] = Texts,
        ["move a table"] = Texts,
        ["swap two columns with their labels"] = Texts,
        ["split a row label"] = Texts,
        ["split a column label"] = Texts,
        ["write radicals"] = Texts,
        ["write in full width"] = Texts,
        ["blank a whole row"] = [PrintLayout.Tabs, PrintLayout.Pipes, PrintLayout.Pasted],
        ["blank a figure"] = [PrintLayout.Tabs, PrintLayout.Pipes, PrintLayout.Pasted],
        ["add an unknown column"] = [PrintLayout.Tabs, PrintLayout.Pipes, PrintLayout.Pasted],
        ["name a column in other words"] = [PrintLayout.Tabs, PrintLayout.Pipes, PrintLayout.Pasted],
    };

    public static TheoryData<PrintLayout> Layouts => [.. Enum.GetValues<PrintLayout>()];

    public static TheoryData<string> Names => [.. Faults.All.Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void An_undamaged_report_is_read_whole(PrintLayout layout)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            foreach (var edition in new[] { "2019", "2021" })
            {
                var report = ReportPrinter.Print(DisclosureForm.Schema, edition, new Random(seed), layout);
                var reading = Read(report);
                Assert.Equal(edition, reading.Edition);
                Assert.Empty(reading.Problems);
                Assert.True(reading.IsComplete);
                Assert.Empty(Wrong(report, reading));
                Assert.Equal(report.Truth.Count, CountRead(reading));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_single_fault_gives_no_wrong_cell(string fault)
    {
        var wrong = new List<string>();
        foreach (var layout in Enum.GetValues<PrintLayout>())
        {
            for (var seed = 0; seed < Seeds; seed++)
                wrong.AddRange(Check(seed, layout, fault));
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Take(20)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pair_of_faults_gives_no_wrong_cell(string fault)
    {
        var wrong = new List<string>();
        foreach (var layout in Enum.GetValues<PrintLayout>())
        {
            var seed = 1000;
            foreach (var other in Faults.All.Keys)
            {
                for (var i = 0; i < (layout >= PrintLayout.Aligned ? 1 : 2); i++)
                    wrong.AddRange(Check(seed++, layout, fault, other));
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Take(20)));
    }

    [Fact]
    public void Almost_every_cell_that_can_be_known_is_read()
    {
        var (known, read) = (0, 0);
        var missing = new List<string>();
        foreach (var (fault, layouts) in Harmless)
        {
            var (knownHere, readHere) = (0, 0);
            foreach (var layout in layouts)
            {
                for (var seed = 0; seed < Seeds; seed++)
                {
                    var report = Damaged(seed, layout, fault);
                    var reading = Read(report);
                    knownHere += report.Truth.Values.Count(static truth => truth is not null);
                    readHere += report.Truth.Count(truth => truth.Value is not null && CellOf(reading, truth.Key).State != CellState.Absent);
                }
            }

            missing.Add($"{fault}: {readHere} of {knownHere}");
            (known, read) = (known + knownHere, read + readHere);
        }

        Assert.True(read * 100 >= known * 97, string.Join(Environment.NewLine, missing));
    }

    private static List<string> Check(int seed, PrintLayout layout, params string[] faults)
    {
        var report = Damaged(seed, layout, faults);
        return [.. Wrong(report, Read(report)).Select(wrong => $"{layout}, seed {seed}, {string.Join(" + ", faults)}: {wrong}")];
    }

    private static PrintedReport Damaged(int seed, PrintLayout layout, params string[] faults)
    {
        var random = new Random(seed);
        var report = ReportPrinter.Print(DisclosureForm.Schema, seed % 3 == 0 ? "2019" : "2021", random, layout);

        // What contradicts the report comes last, so that no later fault takes the contradiction back.
        foreach (var fault in faults.OrderBy(static fault => fault is "repeat a table with other figures" or "add a comparison with last year"))
            Faults.All[fault](report, random);
        return report;
    }

    private static Reading Read(PrintedReport report)
        => ReportReader.Read(DisclosureForm.Schema, report.ToDocument());

    /// <summary>Cells that say something else than the document. Absent and invalid ones say nothing.</summary>
    private static IEnumerable<string> Wrong(PrintedReport report, Reading reading)
    {
        foreach (var table in reading.Report.Tables)
        {
            for (var i = 0; i < table.Layout.CellCount; i++)
            {
                var key = table.Layout.KeyAt(i);
                var cell = table[i];
                if (cell.State is not (CellState.Absent or CellState.Invalid) && (!report.Truth.TryGetValue(key, out var truth) || truth != cell))
                    yield return $"{key} is {truth?.ToString() ?? "open"}, read as {cell} at {table.PlaceAt(i)}";
            }
        }
    }

    private static int CountRead(Reading reading)
        => reading.Report.Tables.Sum(static table => Enumerable.Range(0, table.Layout.CellCount).Count(i => table.StateAt(i) == CellState.Value));

    private static Cell CellOf(Reading reading, string key)
    {
        foreach (var table in reading.Report.Tables)
        {
            var at = key.IndexOf('@', StringComparison.Ordinal);
            if (table.Layout.Rows.IndexOf(key[..at]) is >= 0 and var row && table.Layout.Columns.IndexOf(key[(at + 1)..]) is >= 0 and var column)
                return table[row, column];
        }

        return Cell.Absent;
    }
}
