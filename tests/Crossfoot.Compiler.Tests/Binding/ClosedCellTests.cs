using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Cells that are grey in the form, and the rules that meet them.</summary>
public sealed class ClosedCellTests
{
    private const string Form = """
        report: form
        tables:
          t:
            cells: { type: count }
            columns: { a: 甲, g: { label: 组, columns: { b: 乙, c: 丙 } } }
            rows:
              x: 一
              y: { label: 二, closed: [g.*] }
              z: { label: 三, closed: [g.b] }
              all: { label: 四, closed: true }
              last: { label: 五, closed: [a..g.b] }
            rules:

        """;

    [Fact]
    public void Crossings_are_part_of_the_model()
    {
        var rows = Bound.Report(Form + "      r: { check: x@a = 1 }").Tables[0].Rows;
        Assert.Equal(
            [null, "g.b..g.c", "g.b..g.b", "", "a..g.b"],
            rows.Select(static row => row.Closed is { } closed ? string.Join(" ", closed.Runs.Select(static run => run.From + ".." + run.To)) : null));
        Assert.True(rows[3].Closed!.IsCurrent);
    }

    [Theory]
    [InlineData("check: y = x", "a..a")]
    [InlineData("check: x = y", "a..a")]
    [InlineData("check: x + 1 >= y + z\n        closed: zero", "a..a g.c..g.c")]
    [InlineData("check: x = z", "a..a g.c..g.c")]
    [InlineData("check: y >= 0", "a..a")]
    public void An_instance_with_a_whole_side_closed_does_not_exist(string rule, string runs)
        => Assert.Equal(runs, Runs(Bound.Report(Form + "      r:\n        for: each column\n        " + rule).Tables[0].Rules.Single()));

    [Fact]
    public void Closed_cells_may_count_as_nothing()
    {
        var rule = Bound.Report(Form + "      r: { for: each column, check: x = x + y, closed: zero }").Tables[0].Rules.Single();
        Assert.True(rule.IsClosedZero);
        Assert.Equal("a..g.c", Runs(rule));
    }

    [Fact]
    public void A_total_leaves_out_closed_cells_of_its_own_and_of_its_parts()
    {
        var rules = Bound.Report("""
            report: form
            tables:
              t:
                columns: { a: 甲, b: { label: 乙, closed: [x, total] }, c: { label: 丙, closed: [x, y] } }
                rows: { x: 一, y: 二, total: { label: 计, total: true } }
              u:
                rows: { x: 一, total: { label: 计, total: true } }
            """).Tables.Select(static table => table.Rules.Single()).ToList();
        Assert.Equal("a..a", Runs(rules[0]));
        Assert.False(rules[0].IsClosedZero);
        Assert.False(rules[1].IsClosedZero);
    }

    [Fact]
    public void A_total_with_one_closed_part_counts_it_as_nothing()
    {
        var rule = Bound.Report("""
            report: form
            tables:
              t: { columns: { a: 甲, b: { label: 乙, closed: [x] } }, rows: { x: 一, y: 二, total: { label: 计, total: true } } }
            """).Tables[0].Rules.Single();
        Assert.Equal(("a..b", true), (Runs(rule), rule.IsClosedZero));
    }

    [Theory]
    [InlineData("for: each column\n        check: x = x + {|CF3131:y|}")]
    [InlineData("for: each column\n        check: x = sum({|CF3131:x..z|})")]
    [InlineData("for: each column\n        check: x = 1\n        when: '{|CF3131:y|} > 0'")]
    [InlineData("for: each row\n        check: a = {|CF3131:g.b|} + g.c")]
    [InlineData("check: x@a = x@a + {|CF3131:y@g.b|}")]
    [InlineData("check: {|CF3132:y@g.b = x@a|}")]
    [InlineData("for: each column\n        check: {|CF3132:all = x|}")]
    public void Any_other_closed_operand_is_reported(string rule)
    {
        var diagnostics = Report(Form + "      r:\n        " + rule);
        Assert.All(diagnostics, static diagnostic => Assert.NotEmpty(diagnostic.Message(chinese: true)));
    }

    [Fact]
    public void The_message_names_the_cell_and_what_to_leave_out()
        => Assert.Equal(
            "'y@g.b' is a closed cell; leave 'g.b, g.c' out of 'for:' with 'except', or write 'closed: zero'.",
            Report(Form + "      r: { for: each column, check: 'x = x + {|CF3131:y|}' }").Single().Message(chinese: false));

    [Theory]
    [InlineData("x: { label: 一, closed: [a, {|CF2002:d|}] }")]
    [InlineData("x: { label: 一, closed: '{|CF3006:=|}' }")]
    [InlineData("x: { label: 一, closed: 'a {|CF3009:b|}' }")]
    public void A_wrong_place_is_reported(string row) => Report("report: form\ntables: { t: { columns: { a: 甲, b: 乙 }, rows: { " + row + " } } }");

    private static System.Collections.Generic.IReadOnlyList<Diagnostic> Report(string marked)
    {
        var source = MarkedSource.Read(marked);
        var diagnostics = Bound.File(source.File).Diagnostics;
        source.AssertReports(diagnostics);
        return diagnostics;
    }

    private static string Runs(RuleModel rule) => string.Join(" ", rule.Scope.Items.Runs.Select(static run => run.From + ".." + run.To));
}
