using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Does what the other tests measure with measure anything?</summary>
public sealed class OracleTests
{
    /// <summary>Per cent of the documents that a damage has to find a place in: many forms have one table of one column.</summary>
    private const int LeastChanged = 25;

    public static TheoryData<string> Damages => [.. AllDamages.InOrder.Select(static damage => damage.Name)];

    [Fact]
    public void The_sums_of_a_filled_form_hold()
    {
        foreach (var family in Family.All)
        {
            foreach (var population in new[] { Population.Unique, Population.Zero })
            {
                var failed = FilledForm.Fill(family, population, new Random(3)).Validate().Outcomes
                    .Where(static outcome => outcome is { Status: RuleStatus.Fail, Table: not null } && outcome.Rule.Id.EndsWith("total", StringComparison.Ordinal) && outcome.Operands.All(operand => operand.Table == outcome.Table.Id))
                    .Select(static outcome => outcome.ToString());
                Assert.True(!failed.Any(), $"{family}, {population}: {string.Join("\n", failed)}");
            }
        }
    }

    [Fact]
    public void What_was_filled_in_is_accepted_and_its_neighbour_is_not()
    {
        var document = Make(Format.All[0], []).Create();
        var truth = new Truth(document);
        foreach (var row in document.Tables.SelectMany(static table => table.FigureRows))
        {
            var figures = row.LastFigures();
            for (var i = 0; i < figures.Count; i++)
            {
                Assert.True(truth.Accepts(figures[i].Id!, figures[i].Value) && truth.Accepts(figures[i].Id!, Cell.Absent));
                var neighbour = figures[(i + 1) % figures.Count].Value;
                if (neighbour.Number != figures[i].Value.Number)
                    Assert.False(truth.Accepts(figures[i].Id!, neighbour), $"{figures[i].Id}: {neighbour}");
                Assert.False(truth.Accepts(figures[i].Id!, Cell.Blank));
            }
        }
    }

    [Fact]
    public void A_figure_that_is_gone_is_hidden_and_those_behind_it_are_not_its_neighbours()
    {
        var document = Make(Format.All[0], []).Create();
        var row = document.Tables.SelectMany(static table => table.FigureRows).MaxBy(static row => row.LastFigures().Count)!;
        var before = row.LastFigures().Select(static cell => (Id: cell.Id!, cell.Value)).ToList();
        CellDrop.Drop(document, row, 0);
        var truth = new Truth(document);
        Assert.False(truth.Accepts(before[0].Id, before[0].Value));
        Assert.False(truth.Accepts(before[0].Id, Cell.Blank));
        for (var i = 0; i + 1 < before.Count; i++)
            Assert.Equal(before[i].Value == before[i + 1].Value && i > 0, truth.Accepts(before[i].Id, before[i + 1].Value));
        Assert.DoesNotContain(before[1].Id, truth.Certain);
    }

    [Fact]
    public void Printings_that_differ_belong_to_nobody()
    {
        var document = Make(Format.All[0], []).Create();
        var table = document.Tables[0];
        var copy = table.Copy();
        copy.Figures.First().Value = 123_456_789;
        document.Tables.Add(copy);
        var truth = new Truth(document);
        var id = copy.Figures.First().Id!;
        Assert.All(table.Figures.Where(cell => !cell.Id!.IsOfMember && cell.Id.Table == id.Table), cell => Assert.False(truth.Accepts(cell.Id!, cell.Value)));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damage_changes_what_is_printed(string name)
    {
        var cases = Cases.Singles().Where(made => made.Damages[0].Name == name).ToList();
        var changed = cases.Count(static made => Texts(made) != Texts(made with { Damages = [] }));
        Assert.True(changed * 100 >= cases.Count * LeastChanged, $"{changed} of {cases.Count} documents");
    }

    /// <summary>Unique figures: the second table of disclosures, or whichever a seed chooses.</summary>
    private static Case Make(Format format, IReadOnlyList<Damage> damages) => new(Family.All[1], Population.Unique, 11, format, damages);

    private static string Texts(Case made)
        => string.Join('\n', made.Create().Tables.Select(static table => $"{table.Heading}\n{string.Join('\n', table.Rows.Select(static row => string.Join('\t', row.Cells.Select(static cell => cell.Text))))}"));
}
