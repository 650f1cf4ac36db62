using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Repeated, optional and two-sided tables, and tables in files of their own.</summary>
public sealed class TableTests
{
    private const string Form = """
        report: form
        tables:
          loans:
            repeat: 银行
            columns: { x: 甲, y: 乙 }
            rows: { a: 一, total: { label: 计, total: true } }
            rules: { own: { for: each column, check: loans!a <= total } }
          summary:
            columns: { x: 甲, y: 乙 }
            rows: { all: 一, largest: 二 }
            rules:

        """;

    [Fact]
    public void Tables_say_how_they_stand()
    {
        var tables = Bound.Report("""
            report: form
            tables:
              left: { repeat: 项目, optional: true, lanes: 2, empty: { sentence: 无数据 }, rows: { a: 一 } }
              right: { beside: left, rows: { a: 一 } }
            """).Tables;
        Assert.Equal(("项目", true, 2, null), (tables[0].Repeat, tables[0].IsOptional, tables[0].Lanes, tables[0].Beside));
        Assert.Equal(["无数据"], tables[0].EmptySentences);
        Assert.Equal(("left", 1), (tables[1].Beside, tables[1].Lanes));
    }

    [Fact]
    public void From_outside_a_repeated_table_is_a_set_and_one_instance_is_named_by_its_key()
    {
        var rules = Bound.Report(Form + """
                  sum: { for: each column, check: all = sum(loans!total) }
                  most: { for: each column, check: largest = max(loans!total) }
                  one: { check: 'all@x >= loans["建设银行"]!total@x' }
            """).Tables[1].Rules;
        var set = (CellsModel)((SumModel)((ComparisonModel)rules[0].Check).Right).Terms[0].Operand;
        Assert.Equal(new CellsModel("loans", new SelectionModel([new("total", "total")], IsSet: true), SelectionModel.Current), set);
        Assert.Equal("建设银行", ((CellsModel)((ComparisonModel)rules[2].Check).Right).Instance);
    }

    [Theory]
    [InlineData("for: each column\n        check: all = {|CF3133:loans!total|}")]
    [InlineData("for: each column\n        check: all = nz({|CF3133:loans!total|})")]
    [InlineData("for: each column\n        check: all = summary[{|CF3134:\"a\"|}]!all")]
    [InlineData("for: each column\n        check: all = {|CF2003:loan|}[\"a\"]!total")]
    public void A_wrong_use_of_instances_is_reported(string rule) => Bound.Marked(Form + "      r:\n        " + rule);

    [Theory]
    [InlineData("beside: {|CF2003:lft|}")]
    [InlineData("beside: {|CF2032:right|}")]
    public void A_wrong_neighbour_is_reported(string marked)
        => Bound.Marked("report: form\ntables: { left: { rows: { a: 一 } }, right: { " + marked + ", rows: { a: 一 } } }");

    [Fact]
    public void Tables_of_other_files_stand_behind_those_of_the_report_in_the_order_of_the_file_names()
    {
        var report = MarkedSource.Read("report: form\neditions: { \"1\": 一 }\ncells: { type: count }\ntables: { own: { rows: { a: 一 } } }\nrules: { r: { check: 'own!a = later!b' }, w: { check: 'a = {|CF3121:c|}' } }", "form.report.yaml");
        var second = MarkedSource.Read("report: form\ntables: { later: { rows: { b: { label: 一, since: {|CF2004:\"2\"|} }, d: { label: 二, equals: '{|CF2001:x|}' } } } }", "b.table.yaml");
        var first = MarkedSource.Read("report: form\ntables: { earlier: { rows: { b: 一, d: { label: 二, equals: own!a, rule: { for: each column } } }, beside: own } }", "a.table.yaml");
        MarkedSource[] sources = [second, report, first];
        var result = ReportCompiler.Compile([.. sources.Select(static source => source.File)], CancellationToken.None);
        foreach (var source in sources)
            source.AssertReports(result.Diagnostics.Where(diagnostic => diagnostic.File == source.File));
        var model = Assert.Single(result.Reports);
        Assert.Equal([("own", "form.report.yaml"), ("earlier", "a.table.yaml"), ("later", "b.table.yaml")], model.Tables.Select(static table => (table.Id, table.FileName)));
        Assert.Equal(["r"], model.Rules.Select(static rule => rule.Id));
        Assert.Equal(CellTypeModel.Count, model.Tables[2].Cells.Type);
    }

    [Fact]
    public void What_clashes_between_files_is_reported_in_both()
    {
        var report = MarkedSource.Read("report: form\ntables: { {|CF2031:t|}: { rows: { a: 一 } }, {|CF2007:u|}: { rows: { a: 一 } } }", "form.report.yaml");
        var more = MarkedSource.Read("report: form\ntables: { {|CF2031:t|}: { rows: { b: 一 } }, {|CF2007:U|}: { rows: { a: 一 } } }", "more.table.yaml");
        var alone = MarkedSource.Read("report: {|CF2030:frm|}\ntables: { v: { rows: { a: 一 } } }", "alone.table.yaml");
        MarkedSource[] sources = [report, more, alone];
        var result = ReportCompiler.Compile([.. sources.Select(static source => source.File)], CancellationToken.None);
        foreach (var source in sources)
            source.AssertReports(result.Diagnostics.Where(diagnostic => diagnostic.File == source.File));
        Assert.Equal("no report 'frm' to which these tables belong; did you mean 'form'?", result.Diagnostics.Single(static diagnostic => diagnostic.Descriptor.Id == "CF2030").Message(chinese: false));
        Assert.Equal(["t", "u"], Assert.Single(result.Reports).Tables.Select(static table => table.Id));
    }

    [Fact]
    public void A_broken_file_of_tables_leaves_the_report_whole()
    {
        var report = MarkedSource.Read("report: form\ntables: { t: { rows: { a: 一 } } }\nrules: { r: { check: a = b } }", "form.report.yaml");
        var more = MarkedSource.Read("report: form\ntables:\n  u\n    rows: { b: 一 }", "more.table.yaml");
        var result = ReportCompiler.Compile([report.File, more.File], CancellationToken.None);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(more.File, diagnostic.File));
        Assert.Single(result.Reports);
    }
}
