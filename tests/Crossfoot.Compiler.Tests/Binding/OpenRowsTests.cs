using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Rows whose members only the document brings, and rules over them.</summary>
public sealed class OpenRowsTests
{
    private const string Form = """
        report: form
        editions: { "1": 一, "2": 二 }
        tables:
          t:
            cells: { type: decimal, decimals: 2 }
            columns: { amount: 数, kind: { label: 类, cells: { type: text } }, other: 他 }
            rows:
              total: 计
              item: { each: code, key: { label: 编码, pattern: '[0-9]+', levels: [3, 5] }, name: 名称 }
              person: { each: name, key: 姓名 }
            rules:

        """;

    [Fact]
    public void Open_rows_are_part_of_the_model()
    {
        var rows = Bound.Report("""
            report: form
            tables:
              t:
                rows:
                  item: { each: code, key: { label: 编码, also: [代码], parts: [类, 款], pattern: '[0-9]+', levels: [3, 5] }, name: 名称, total: true }
                  line: { each: ordinal }
            """).Tables[0].Rows;
        var item = rows[0].Open!;
        Assert.Equal(
            new OpenRowsModel(MemberKeyModel.Code)
            {
                KeyLabels = [new("编码", IsAlias: false, default), new("代码", IsAlias: true, default)],
                NameLabels = [new("名称", IsAlias: false, default)],
                Parts = ["类", "款"],
                Pattern = "[0-9]+",
                Levels = [3, 5],
                RowViewName = "ItemRowView",
            },
            item);
        Assert.False(rows[0].IsTotal);
        Assert.Empty(rows[0].Labels);
        Assert.Equal("LineRowView", rows[1].Open!.RowViewName);
    }

    [Fact]
    public void A_member_with_others_under_it_is_their_sum_in_every_column_of_numbers()
    {
        var rule = Bound.Report("""
            report: form
            tables:
              t:
                columns: { a: { label: 数, cells: { decimals: 2 } }, kind: { label: 类, cells: { type: text } }, b: 他, grey: { label: 灰, closed: [item] } }
                rows: { item: { each: code, key: { label: 编码, levels: [3, 5] }, total: true, rule: { id: codes, severity: warning } } }
            """).Tables[0].Rules.Single();
        Assert.Equal(("t.codes", RuleSeverityModel.Warning, ToleranceKindModel.Rounding), (rule.Id, rule.Severity, rule.Tolerance.Kind));
        Assert.Equal(
            new ScopeModel(ScopeKindModel.EachCell, Set("item.+")) { Columns = new SelectionModel([new("a", "a"), new("b", "b")], IsSet: true) },
            rule.Scope);
        Assert.Equal(
            new ComparisonModel(
                ComparisonKind.Equal,
                new CellsModel(null, SelectionModel.Current, SelectionModel.Current),
                new SumModel([new(new CellsModel(null, Set("item.+.*"), SelectionModel.Current), IsSubtracted: false)])),
            rule.Check);
    }

    [Theory]
    [InlineData("sum(item.*)", "item.*", true)]
    [InlineData("sum(item.**)", "item.**", true)]
    [InlineData("sum(item.301.*)", "item.301.*", true)]
    [InlineData("sum(item.301.**)", "item.301.**", true)]
    [InlineData("sum(item)", "item.*", true)]
    [InlineData("item.30101", "item.30101", false)]
    [InlineData("person.\"王 五\"", "person.王 五", false)]
    public void Members_are_named_in_the_notation_of_the_runtime(string written, string path, bool isSet)
    {
        if (written == "sum(item)")
            written = "sum(total..item except total)";
        var rule = Bound.Report(Form + "      r:\n        for: each column except kind\n        check: " + $"total = {written}").Tables[0].Rules.Single();
        var right = ((ComparisonModel)rule.Check).Right;
        var cells = right is SumModel sum ? (CellsModel)sum.Terms[0].Operand : (CellsModel)right;
        Assert.Equal(new SelectionModel([new(path, path)], isSet), cells.Row);
    }

    [Theory]
    [InlineData("for: each row\n        check: amount >= other", "total..person")]
    [InlineData("for: each row except item\n        check: amount >= other", "total..total person..person")]
    [InlineData("for: each row under item\n        check: amount >= other", "item..item")]
    [InlineData("for: each row under item.*\n        check: amount >= other", "item.*..item.*")]
    public void A_rule_for_each_row_is_one_for_each_member(string rule, string runs)
        => Assert.Equal(runs, string.Join(" ", Bound.Report(Form + "      r:\n        " + rule).Tables[0].Rules.Single().Scope.Items.Runs.Select(static run => run.From + ".." + run.To)));

    [Fact]
    public void A_total_beside_open_rows_adds_those_at_the_top()
    {
        var rule = Bound.Report("""
            report: form
            tables:
              t: { rows: { a: 甲, item: { each: code, key: { label: 编码, levels: [3, 5] } }, total: { label: 计, total: true } } }
            """).Tables[0].Rules.Single();
        var set = (CellsModel)((SumModel)((ComparisonModel)rule.Check).Right).Terms[0].Operand;
        Assert.Equal([new LeafRunModel("a", "a"), new LeafRunModel("item.*", "item.*")], set.Row.Runs);
    }

    [Fact]
    public void Where_is_a_condition_over_the_columns_of_a_member()
    {
        var rule = Bound.Report(Form + "      r: { for: each column except kind, check: 'total = sum(item.* where kind = \"A\" and amount > 5)' }").Tables[0].Rules.Single();
        var cells = (CellsModel)((SumModel)((ComparisonModel)rule.Check).Right).Terms[0].Operand;
        var condition = Assert.IsType<LogicalModel>(cells.Where);
        Assert.Equal(
            new ComparisonModel(ComparisonKind.Equal, new CellsModel(null, SelectionModel.Current, new([new("kind", "kind")])), new TextModel("A")),
            condition.Left);
    }

    [Fact]
    public void Where_looks_at_the_table_and_the_period_of_its_members()
    {
        var report = Bound.Report(Form + "      none: { check: total@amount = 1 }\nrules:\n  r: { check: 'prior(sum(t!item.*@amount where other > 0)) = t!total@amount' }");
        var cells = (CellsModel)((SumModel)((ComparisonModel)report.Rules.Single().Check).Left).Terms[0].Operand;
        var column = (CellsModel)((ComparisonModel)cells.Where!).Left;
        Assert.Equal(("t", 1), (cells.Table, cells.PeriodsBack));
        Assert.Equal(new CellsModel(null, SelectionModel.Current, new([new("other", "other")]), 1), column);
    }

    [Theory]
    [InlineData("total = {|CF3130:item|}")]
    [InlineData("total = {|CF3110:item.*|}")]
    [InlineData("total = item.{|CF3146:30|}")]
    [InlineData("total = item.{|CF3146:30a|}")]
    [InlineData("total = item.301.{|CF3148:01|}")]
    [InlineData("total = sum({|CF3147:item.301..item.302|})")]
    [InlineData("total = sum(item.* except {|CF3147:item.301|})")]
    [InlineData("total = {|CF2001:items|}.301")]
    [InlineData("total = sum({|CF3135:total|} where amount > 1)")]
    [InlineData("total = sum(item.* where {|CF2002:amont|} > 1)")]
    [InlineData("total = sum(item.* where {|CF3103:amount|})")]
    [InlineData("total = sum(item.* where {|CF3107:kind > 1|})")]
    public void A_wrong_use_of_members_is_reported(string check)
        => Bound.Marked(Form + "      r: { for: each column except kind, check: '" + check + "' }");

    [Theory]
    [InlineData("item: { each: name, key: { label: 名, {|CF2039:levels|}: [3] } }")]
    [InlineData("item: { each: code, key: { label: 码, pattern: {|CF2037:'[0-9'|} } }")]
    [InlineData("item: { each: code, key: 码, {|CF2040:total: true|} }")]
    [InlineData("item: { each: code, key: { label: 码, levels: {|CF1004:3|} }, total: true }")]
    [InlineData("item: { each: code, key: { label: 码, levels: [5, {|CF1004:3|}] }, total: true }")]
    [InlineData("item: { each: code, key: 码, rule: {|CF2023:x|} }")]
    [InlineData("a: { label: 甲, closed: [{|CF2002:x|}] }, item: { each: code, key: 码, since: {|CF2004:\"3\"|} }")]
    public void Wrong_open_rows_are_reported(string marked) => Bound.Marked("report: form\neditions: { \"1\": 一 }\ntables: { t: { rows: { " + marked + " } } }");

    [Theory]
    [InlineData("{|CF2008:key|}: 键, a: 甲")]
    [InlineData("{|CF2008:name|}: 名, a: 甲")]
    public void Row_views_of_members_have_a_key_and_a_name(string columns)
        => Bound.Marked("report: form\ntables: { t: { columns: { " + columns + " }, rows: { item: { each: code, key: 码 } } } }");

    private static SelectionModel Set(string path) => new([new(path, path)], IsSet: true);
}
