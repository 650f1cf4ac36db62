using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>What the annual disclosure report becomes.</summary>
public sealed class DisclosureTests
{
    private static readonly ReportModel Report = Bound.Report(Sketch.Disclosure.Text);

    [Fact]
    public void Rule_ids_are_those_of_the_contract()
        => Assert.Equal(
            [
                "documents.carry",
                "applications.results.total",
                "applications.total",
                "applications.balance",
                "applications.carry",
                "litigation.reconsideration.total",
                "litigation.lawsuit.direct.total",
                "litigation.lawsuit.afterReconsideration.total",
            ],
            Report.Tables.SelectMany(static table => table.Rules).Select(static rule => rule.Id));

    [Fact]
    public void Applications_have_26_rows_over_both_editions_and_7_columns()
    {
        var applications = Table("applications");
        Assert.Equal(26, Bound.Leaves(applications.Rows).Count());
        Assert.Equal(25, LeavesIn2021(applications.Rows).Count());
        Assert.Equal(7, Bound.Leaves(applications.Columns).Count());
    }

    [Fact]
    public void A_rule_for_each_column_covers_the_total_column()
        => Assert.Equal(
            new ScopeModel(ScopeKindModel.EachColumn, new SelectionModel([new LeafRunModel("naturalPerson", "total")], IsSet: true)),
            Rule("applications.balance").Scope);

    [Fact]
    public void A_check_is_an_equation_of_two_chains()
        => Assert.Equal(
            new ComparisonModel(
                ComparisonKind.Equal,
                new SumModel([Plus(Row("new")), Plus(Row("carriedOver"))]),
                new SumModel([Plus(Row("results.total")), Plus(Row("carriedForward"))])),
            Rule("applications.balance").Check);

    [Fact]
    public void A_total_is_the_sum_of_the_leaves_beside_it_in_either_edition()
        => Assert.Equal(
            new ComparisonModel(
                ComparisonKind.Equal,
                Row("results.total"),
                new SumModel([Plus(new CellsModel(null, new SelectionModel([new LeafRunModel("results.granted", "results.other.misc")], IsSet: true), SelectionModel.Current))])),
            Rule("applications.results.total").Check);

    [Fact]
    public void A_total_column_is_checked_in_each_row()
    {
        var rule = Rule("applications.total");
        Assert.Equal(ScopeKindModel.EachRow, rule.Scope.Kind);
        Assert.Equal([new LeafRunModel("new", "carriedForward")], rule.Scope.Items.Runs);
    }

    [Fact]
    public void Prior_looks_one_period_back()
    {
        var rule = Rule("documents.carry");
        Assert.Equal(
            new SumModel([Plus(Column("inForce") with { PeriodsBack = 1 }), Plus(Column("issued")), new SumTermModel(Column("repealed"), IsSubtracted: true)]),
            Assert.IsType<ComparisonModel>(rule.Check).Right);
        Assert.Equal(RuleSeverityModel.Warning, rule.Severity);
        Assert.Equal(new EditionBounds("2021", null), rule.Editions);
    }

    [Fact]
    public void Rules_over_counts_are_exact()
        => Assert.All(Report.Tables.SelectMany(static table => table.Rules), static rule => Assert.Equal(ToleranceKindModel.Exact, rule.Tolerance.Kind));

    [Fact]
    public void Names_are_those_of_csharp()
    {
        var applications = Table("applications");
        Assert.Equal("DisclosureReport", Report.ClassName);
        Assert.Equal("Disclosure", Report.Namespace);
        Assert.Equal(
            ("Applications", "ApplicationsTable", "ApplicationsRowView", "ApplicationsRow", "ApplicationsColumn"),
            (applications.PropertyName, applications.ClassName, applications.RowViewName, applications.RowEnumName, applications.ColumnEnumName));
        Assert.Equal("ResultsGroup", Row(applications, "results").TypeOrMemberName);
        Assert.Equal("RefusedGroup", Row(applications, "results.refused").TypeOrMemberName);
        Assert.Equal("Results_Refused_StateSecret", Row(applications, "results.refused.stateSecret").TypeOrMemberName);
        Assert.Equal("LegalEntityGroup", applications.Columns[1].TypeOrMemberName);
        Assert.Equal("LegalEntity_Business", applications.Columns[1].Items[0].TypeOrMemberName);
    }

    [Fact]
    public void A_column_has_the_kind_of_its_cells()
    {
        var fees = Table("fees");
        Assert.Equal([CellValueKind.Integer, CellValueKind.Integer, CellValueKind.Decimal], fees.Columns.Select(static column => column.ValueKind));
        Assert.Equal(new CellFormatModel(CellTypeModel.Decimal) { Unit = "万元", Decimals = 4 }, fees.Columns[2].Cells);
        Assert.Equal(new CellFormatModel(CellTypeModel.Count) { Unit = "件" }, Table("documents").Cells);
    }

    [Fact]
    public void A_label_by_edition_holds_until_the_next_one()
        => Assert.Equal(
            [
                new LabelModel("规范性文件", IsAlias: false, new EditionBounds(null, "2019")),
                new LabelModel("行政规范性文件", IsAlias: false, new EditionBounds("2021", null)),
                new LabelModel("规范性文件", IsAlias: true, new EditionBounds("2021", null)),
            ],
            Table("documents").Rows[1].Labels);

    [Fact]
    public void An_unprinted_row_has_no_label() => Assert.Empty(Table("litigation").Rows.Single().Labels);

    [Fact]
    public void Split_items_name_what_they_replace()
        => Assert.Equal(["results.otherLumped"], Row(Table("applications"), "results.other.misc").Was);

    [Fact]
    public void Comments_do_not_change_the_model()
        => Assert.Equal(Report, Bound.Report("# one more\n" + Sketch.Disclosure.Text.Replace("    rules:\n", "    # and here\n    rules:\n")));

    private static TableModel Table(string id) => Report.Tables.Single(table => table.Id == id);

    private static RuleModel Rule(string id) => Report.Tables.SelectMany(static table => table.Rules).Single(rule => rule.Id == id);

    private static ItemModel Row(TableModel table, string path) => All(table.Rows).Single(item => item.Path == path);

    private static IEnumerable<ItemModel> All(IEnumerable<ItemModel> items) => items.SelectMany(static item => All(item.Items).Prepend(item));

    private static IEnumerable<ItemModel> LeavesIn2021(IEnumerable<ItemModel> items) => items
        .Where(static item => item.Editions.Until != "2019")
        .SelectMany(static item => item.IsGroup ? LeavesIn2021(item.Items) : [item]);

    private static SumTermModel Plus(ExpressionModel operand) => new(operand, IsSubtracted: false);

    private static CellsModel Row(string path) => new(null, One(path), SelectionModel.Current);

    private static CellsModel Column(string path) => new(null, SelectionModel.Current, One(path));

    private static SelectionModel One(string path) => new([new LeafRunModel(path, path)]);
}
