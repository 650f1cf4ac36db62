using System.Linq;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Rules;

public sealed class OpenRowsTests
{
    private static readonly ItemSchema Item = Define.Item("item", (string?)null, open: new OpenRowsSchema(MemberKey.Code) { Levels = [3, 5, 7] });

    [Fact]
    public void A_member_equals_the_members_one_level_below()
    {
        var current = new CellsExpression(null, AxisSelection.Current, AxisSelection.Current);
        var scope = new RuleScope(ScopeKind.EachCell, AxisSelection.Of("item.+")) { Columns = AxisSelection.Of("x") };
        var rule = new RuleSchema("t.item", scope, Equal(current, Sum(Plus(Rows("item.+.*")))));
        var table = Table([rule], out var report);
        Add(table, "208", 10);
        Add(table, "20805", 9);
        Add(table, "2080501", 4);
        Add(table, "2080502", 5);
        Add(table, "2101101", 3);

        var outcomes = report.Validate().Outcomes;
        Assert.Equal(["item.208@x Fail 10 9", "item.20805@x Pass 9 9"], outcomes.Select(static o => $"{o.Scope} {o.Status} {o.Left} {o.Right}"));
    }

    [Fact]
    public void A_member_whose_parent_level_is_missing_hangs_under_the_next_one_present()
    {
        var table = Table([], out _);
        Add(table, "208", 1);
        Add(table, "2080501", 1);
        Add(table, "2101101", 1);
        var open = table.OpenRows[0];
        Assert.Equal("208", open.ParentOf(open.Find("2080501")!)!.Key);
        Assert.Equal(["208", "2101101"], open.Top().Select(static member => member.Key));
        Assert.Equal(["2080501", "2101101"], open.Lowest().Select(static member => member.Key));
    }

    [Theory]
    [InlineData("item.*", 13)]
    [InlineData("item.**", 12)]
    [InlineData("item.208.*", 9)]
    [InlineData("item.208.**", 9)]
    [InlineData("item.301.*", null)]
    public void Sets_of_members_are_summed(string rows, int? expected)
    {
        var check = Equal(Sum(Plus(Rows(rows))), new NumberExpression(expected ?? 0));
        var table = Table([new RuleSchema("t.rule", EachColumn("x"), check)], out var report);
        Add(table, "208", 10);
        Add(table, "20805", 9);
        Add(table, "2101101", 3);
        var outcome = report.Validate().Outcomes.Single();
        Assert.Equal(expected is null ? RuleStatus.NotEvaluated : RuleStatus.Pass, outcome.Status);
    }

    [Fact]
    public void A_named_member_that_is_not_there_is_blank_in_a_whole_table_and_absent_in_a_part()
    {
        var check = Equal(Row("total"), Sum(Plus(Row("item.301")), Plus(Row("item.303"))));
        var table = Table([new RuleSchema("t.rule", EachColumn("x"), check)], out var report);
        Add(table, "301", 5);
        table["total", "x"] = 5;
        Assert.Equal(RuleStatus.Pass, report.Validate().Outcomes.Single().Status);
        table.IsPartial = true;
        Assert.Equal(NotEvaluatedReason.Absent, report.Validate().Outcomes.Single().Reason);
    }

    [Fact]
    public void A_filter_takes_the_members_that_meet_it()
    {
        var large = new ComparisonExpression(Comparison.GreaterOrEqual, Column("x"), new NumberExpression(5));
        var check = Equal(Row("total"), Sum(Plus(Rows("item.*") with { Where = large })));
        var table = Table([new RuleSchema("t.rule", EachColumn("x"), check)], out var report);
        Add(table, "301", 5);
        Add(table, "302", 4);
        Add(table, "303", 7);
        table["total", "x"] = 12;
        Assert.Equal(RuleStatus.Pass, report.Validate().Outcomes.Single().Status);
        table["item.302", "x"] = Cell.Absent;
        Assert.Equal(NotEvaluatedReason.Absent, report.Validate().Outcomes.Single().Reason);
    }

    private static TableData Table(RuleSchema[] rules, out ReportData report)
    {
        report = new ReportData(new ReportSchema("r", "r", [], [new TableSchema("t")
        {
            Cells = new CellFormat(CellType.Integer),
            Columns = [Define.Item("x", "甲")],
            Rows = [Define.Item("total", "合计"), Item],
            Rules = rules,
        }]));
        return report["t"];
    }

    private static void Add(TableData table, string key, long value) => table[table.AddMember(table.OpenRows[0], key).Row, 0] = value;
}
