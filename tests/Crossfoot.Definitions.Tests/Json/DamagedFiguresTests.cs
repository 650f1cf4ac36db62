using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Crossfoot.Json;
using Crossfoot.Schema;
using Crossfoot.Testing;
using Disclosure;
using FinalAccounts;
using VatReturn;

namespace Crossfoot.Definitions.Tests.Json;

/// <summary>
/// Random reports of the shipped definitions as JSON: whole ones are read as they are, and of damaged ones the damage is one problem where
/// it stands, and the rest is read. CROSSFOOT_LONG=1 tries many more.
/// </summary>
public sealed class DamagedFiguresTests
{
    private static readonly int Rounds = LongForm.Of(3, 30, 30);
    private static readonly string[] Names = ["disclosure", "final-accounts", "vat-return", "balance-sheet"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in Names)
            {
                foreach (var damage in Enum.GetNames<Damage>())
                    cases.Add(name, damage);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damage_is_one_problem_where_it_stands_and_the_rest_is_read(string name, string damage)
    {
        var schema = SchemaOf(name);
        var kind = Enum.Parse<Damage>(damage);
        var random = new Random(29);
        var hits = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var report = RandomFigures.Create(schema, random);
            var tables = Enumerable.Range(0, report.Tables.Count).SelectMany(report.InstancesOf).Where(static table => !table.IsEmpty).ToList();
            foreach (var table in tables)
            {
                var cells = Enumerable.Range(0, table.CellCount).Where(cell => table.StateAt(cell) != CellState.Absent).ToList();
                var figures = new DamagedFigures(report, kind, table, cells[random.Next(cells.Count)]);
                Compare(report, figures, kind);
                hits += figures.Place is null ? 0 : 1;
            }
        }

        // A form without open rows has no members to list twice.
        Assert.True(hits > 0 || kind == Damage.None || (kind == Damage.MemberTwice && name is "disclosure" or "vat-return"), $"{damage} was never tried.");
    }

    [Fact]
    public void What_a_typed_report_writes_reads_back_as_written()
    {
        var random = new Random(31);
        for (var round = 0; round < Rounds * 10; round++)
        {
            RoundTrip(random, static () => new DisclosureReport());
            RoundTrip(random, static () => new FinalAccountsReport());
            RoundTrip(random, static () => new VatReturnReport());
        }
    }

    private static void RoundTrip<T>(Random random, Func<T> create)
        where T : IReport
    {
        var typed = create();
        var filled = RandomFigures.Create(typed.Data.Schema, random);
        typed.Data.Edition = filled.Edition;
        for (var index = 0; index < filled.Tables.Count; index++)
        {
            foreach (var from in filled.InstancesOf(index))
            {
                var to = from.Instance is { } key ? typed.Data.AddInstance(from.Layout.Table.Id, key) : typed.Data.Tables[index];
                foreach (var (source, open) in from.OpenRows.Zip(to.OpenRows))
                {
                    foreach (var member in source.All)
                        to.AddMember(open, member.Key, member.Name);
                }

                for (var cell = 0; cell < from.CellCount; cell++)
                    to[cell] = from.StateAt(cell) != CellState.Absent && random.Next(9) == 0 ? Cell.Invalid("约5") : from[cell];
            }
        }

        var json = JsonSerializer.Serialize(typed);
        Same(typed.Data, JsonSerializer.Deserialize<T>(json)!.Data, static (_, _) => false);
        var reading = ReportJson.Read(json, [typed.Data.Schema]);
        Same(typed.Data, reading.Report, static (_, _) => false);
        Assert.All(reading.Problems, static problem => Assert.Equal("CF5006", problem.Id));
    }

    private static void Compare(ReportData report, DamagedFigures figures, Damage damage)
    {
        var reading = ReportJson.Read(figures.Text, [report.Schema]);
        var expected = figures.Place is { } place && damage != Damage.Blanks ? [place] : Array.Empty<TextPlace>();
        Assert.True(
            expected.SequenceEqual(reading.Problems.Select(static problem => problem.Place as TextPlace)!),
            $"{damage} at {figures.Place}: {string.Join("; ", reading.Problems.Select(static problem => $"{problem.Place} {problem.Id} {problem.Message}"))}\n{figures.Text}");
        if (damage != Damage.Blanks)
            Same(report, reading.Report, figures.IsHit);
        else
            Assert.Equal(Cell.Blank, CellAt(reading.Report, figures.Place!));
    }

    private static Cell CellAt(ReportData report, TextPlace place)
        => Enumerable.Range(0, report.Tables.Count).SelectMany(report.InstancesOf)
            .SelectMany(static table => Enumerable.Range(0, table.CellCount).Select(cell => (Table: table, Cell: cell)))
            .Where(at => place.Equals(at.Table.PlaceAt(at.Cell)))
            .Select(static at => at.Table[at.Cell])
            .Single();

    /// <summary>Whether all cells are the same, but for those that are hit, which hold no value.</summary>
    private static void Same(ReportData expected, ReportData read, Func<TableData, int, bool> isHit)
    {
        Assert.Equal(expected.Edition, read.Edition);
        for (var index = 0; index < expected.Tables.Count; index++)
        {
            foreach (var table in expected.InstancesOf(index))
            {
                var other = table.Instance is { } key ? read.FindInstance(table.Layout.Table.Id, key) : read.Tables[index];
                for (var cell = 0; cell < table.CellCount; cell++)
                {
                    var (row, column) = (table.PathAt(cell / table.Layout.Columns.Count), cell % table.Layout.Columns.Count);
                    var found = other is null || other.IndexOfRow(row) < 0 ? Cell.Absent : other[other.IndexOfRow(row), column];
                    if (isHit(table, cell))
                        Assert.True(found.State is CellState.Absent or CellState.Invalid, $"{table.KeyAt(cell)}: {found}");
                    else
                        Assert.Equal((table.KeyAt(cell), table[cell]), (table.KeyAt(cell), found));
                }
            }
        }
    }

    private static ReportSchema SchemaOf(string name)
        => name == "balance-sheet"
            ? DefinitionFolder.Load(DefinitionFolder.Files(Path.Combine(AppContext.BaseDirectory, "samples", name))).Schemas.Single()
            : Definition.Load(name);
}
