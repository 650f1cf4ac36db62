using System.Linq;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Syntax;

/// <summary>What is read from a right definition.</summary>
public sealed class SketchTests
{
    private static readonly ReportSyntax Disclosure = Read(Sketch.Disclosure);

    [Fact]
    public void The_report_is_read_with_its_editions()
    {
        Assert.Equal("disclosure", Disclosure.Id?.Value);
        Assert.Equal("Disclosure", Disclosure.Namespace?.Value);
        Assert.Equal("year", Disclosure.Period?.Value);
        Assert.Equal(["2019", "2021"], Disclosure.Editions.Select(edition => edition.Id.Value));
        Assert.Equal("国办公开办函〔2021〕30号", Disclosure.Editions[1].Title.Value);
        Assert.Equal(3, Disclosure.Captions.Count);
        Assert.Equal(
            ["documents", "licensing", "enforcement", "fees", "procurement", "applications", "litigation"],
            Disclosure.Tables.Select(table => table.Id.Value));
    }

    [Fact]
    public void Items_are_read_as_a_tree()
    {
        var rows = Table("applications").Rows!;
        Assert.Equal(["new", "carriedOver", "results", "carriedForward"], rows.Select(row => row.Id.Value));
        var refused = rows[2].Items!.Single(row => row.Id.Value == "refused");
        Assert.Equal("（三）不予公开", Assert.Single(refused.Label.Labels).Text.Value);
        Assert.Equal(8, refused.Items!.Count);
        Assert.Null(refused.Items[0].Items);
        Assert.NotNull(rows[2].Items!.Single(row => row.Id.Value == "total").Total);
    }

    [Fact]
    public void Wordings_are_read_by_edition()
    {
        var table = Table("documents");
        var row = table.Rows![1].Label;
        Assert.Equal(["2019 规范性文件", "2021 行政规范性文件"], row.Labels.Select(label => $"{label.Edition?.Value} {label.Text.Value}"));
        Assert.Equal("2021 规范性文件", row.Variants.Select(label => $"{label.Edition?.Value} {label.Text.Value}").Single());
        Assert.Equal("本年度止件数", table.Columns![4].Label.Variants.Single().Text.Value);
        Assert.Equal("", Table("litigation").Rows![0].Label.Labels.Single().Text.Value);
    }

    [Fact]
    public void Cells_and_rules_are_read()
    {
        var amount = Table("fees").Columns!.Single(column => column.Id.Value == "amount").Cells!;
        Assert.Equal(("decimal", "万元", 4), (amount.Type?.Value, amount.Unit?.Value, amount.Decimals?.Value));
        var rule = Table("documents").Rules.Single();
        Assert.Equal("carry", rule.Id?.Value);
        Assert.Equal("inForce = prior(inForce) + issued - repealed", rule.Check?.Value);
        Assert.Equal(("each row", "2021", "warning"), (rule.For?.Value, rule.Since?.Value, rule.Severity?.Value));
        Assert.Equal("each column", Table("applications").Rules[0].For?.Value);
    }

    [Fact]
    public void Everything_stands_where_it_is_written()
    {
        var text = Sketch.Disclosure.Text;
        foreach (var table in Disclosure.Tables)
        {
            AssertAt(table.Id);
            foreach (var item in (table.Columns ?? []).Concat(table.Rows ?? []).SelectMany(All))
            {
                AssertAt(item.Id);
                foreach (var label in item.Label.Labels.Where(label => label.Text.Value.Length > 0))
                    AssertAt(label.Text);
            }
        }

        void AssertAt(Located<string> located) => Assert.Equal(located.Value, text.Substring(located.Span.Start, located.Span.Length));
    }

    [Fact]
    public void All_that_the_language_knows_now_is_read()
    {
        var report = Read(new SourceFile(
            "test.report.yaml",
            """
            report: x
            csharp: Ex
            units: { 万元: 10000 元, 亿元: '10000万元' }
            cells: { type: decimal, decimals: 2, blanks: { "": blank } }
            blanks: { /: notApplicable, —: zero }
            tolerance: 1%
            tables:
              a:
                csharp: Alpha
                heading: { "2019": 甲, "2021": 乙 }
                since: "2019"
                until: "2021"
                tolerance: rounding
                captions: [项目]
                blanks: { ——: notApplicable }
                columns: { c: { label: 丙, csharp: See, line: 3, was: [d, e.f], columns: { g: 己 } } }
                rows:
                  h: { label: 庚, also: [{ label: 辛, unit: 元 }, 壬], equals: i + j, rule: { id: k, tolerance: 0.5, blank: zero } }
                  i: { label: 癸, total: true, rule: sum, was: h }
                  j: { label: 子, total: false }
                rules:
                  l:
                    - { check: h = i, until: "2019", message: 丑, source: 寅 }
                    - { check: h >= i, when: i > 0, since: "2021", severity: info }
            rules:
              m: { check: 'sum(a!h, a!i) = 0' }
            """));
        Assert.Equal([("万元", 10000m, "元"), ("亿元", 10000m, "万元")], report.Units.Select(unit => (unit.Name.Value, unit.Factor, unit.Base.Value)));
        Assert.Equal(2, report.Blanks.Count);
        var table = Assert.Single(report.Tables);
        Assert.Equal(["d", "e.f"], table.Columns![0].Was.Select(path => path.Value));
        Assert.Equal("3", table.Columns[0].Line?.Value);
        Assert.Equal([("辛", "元"), ("壬", null)], table.Rows![0].Label.Variants.Select(label => (label.Text.Value, label.Unit?.Value)));
        Assert.Equal(("k", "0.5", "zero"), (table.Rows[0].Rule?.Id?.Value, table.Rows[0].Rule?.Tolerance?.Value, table.Rows[0].Rule?.Blank?.Value));
        Assert.Equal("sum", table.Rows[1].Rule?.Id?.Value);
        Assert.Null(table.Rows[2].Total);
        Assert.Equal([("l", "h = i"), ("l", "h >= i")], table.Rules.Select(rule => (rule.Id?.Value, rule.Check?.Value)));
        Assert.Equal("sum(a!h, a!i) = 0", Assert.Single(report.Rules).Check?.Value);
    }

    [Fact]
    public void A_broken_table_leaves_the_others_whole()
    {
        var text = Sketch.Disclosure.Text.Replace("  licensing:\n    heading:", "  licensing\n    heading： [", System.StringComparison.Ordinal);
        var result = DefinitionParser.Parse(new SourceFile("test.report.yaml", text), default);
        Assert.NotEmpty(result.Diagnostics);
        Assert.Equal(Disclosure.Tables.Select(table => table.Id.Value), result.Report!.Tables.Select(table => table.Id.Value));
        Assert.Equal(3, result.Report.Tables[1].Columns!.Count);
    }

    private static TableSyntax Table(string id) => Disclosure.Tables.Single(table => table.Id.Value == id);

    private static System.Collections.Generic.IEnumerable<ItemSyntax> All(ItemSyntax item) => (item.Items ?? []).SelectMany(All).Prepend(item);

    private static ReportSyntax Read(SourceFile file)
    {
        var result = DefinitionParser.Parse(file, default);
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.Message(chinese: false)));
        return result.Report!;
    }
}
