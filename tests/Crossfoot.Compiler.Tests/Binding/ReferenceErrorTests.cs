using System.Linq;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Names in rules that lead nowhere, or elsewhere than they should.</summary>
public sealed class ReferenceErrorTests
{
    private const string Form = """
        report: form
        tables:
          other:
            columns: { amount: 金额, share: 比例 }
            rows: { sum: 合计 }
          main:
            cells: { type: count }
            columns: { person: 自然人, firms: { label: 法人, columns: { small: 小, large: 大 } }, total: { label: 总计, total: true } }
            rows:
              new: 新收
              carriedOver: 结转
              results: { label: 结果, rows: { granted: 公开, refused: 不公开, total: { label: 总计, total: true } } }
              left: 未结
            rules:

        """;

    [Theory]
    [InlineData("new + {|CF2001:cariedOver|} = results.total + left", "no row 'cariedOver' in 'main'; did you mean 'carriedOver'?", "new + carriedOver = results.total + left")]
    [InlineData("new = results.{|CF2001:refusd|}", "no row 'results.refusd' in 'main'; did you mean 'refused'?", "new = results.refused")]
    [InlineData("new = {|CF2001:reslts|}.refused", "no row 'reslts' in 'main'; did you mean 'results'?", "new = results.refused")]
    [InlineData("new = {|CF2001:granted|}", "no row 'granted' in 'main'; did you mean 'results.granted'?", "new = results.granted")]
    [InlineData("new = {|CF2001:未结|}", "no row '未结' in 'main'; did you mean 'left'?", "new = left")]
    [InlineData("new@{|CF2002:persn|} = left@person", "no column 'persn' in 'main'; did you mean 'person'?", "new@person = left@person")]
    [InlineData("new = {|CF2003:othr|}!sum@amount", "no table 'othr' in this report; did you mean 'other'?", "new = other!sum@amount")]
    [InlineData("new = {|CF3101:summ|}(results.**)", "There is no function 'summ'; did you mean 'sum'?", "new = sum(results.**)")]
    public void An_unknown_name_is_reported_at_its_token_with_the_nearest(string marked, string message, string mended)
    {
        var check = "      r: { for: each column, check: '" + marked + "' }";
        var source = MarkedSource.Read(Form + check);
        var diagnostics = Bound.File(source.File).Diagnostics;
        source.AssertReports(diagnostics);
        Assert.Equal(message, diagnostics.Single().Message(chinese: false));
        var text = Fixing.Apply(source.File.Text, diagnostics.Single().Fixes[0]);
        Assert.Equal(Form + "      r: { for: each column, check: '" + mended + "' }", text);
        Bound.Report(text);
    }

    [Theory]
    [InlineData("new = {|CF3101:if|}(left > 0, 1, 2)")]
    [InlineData("new = {|CF3101:IF|}(left > 0, 1, 2)")]
    public void Who_looks_for_if_is_told_of_conditions(string marked)
    {
        var source = MarkedSource.Read($"{Form}      r: {{ for: each column, check: '{marked}' }}");
        var diagnostic = Bound.File(source.File).Diagnostics.Single();
        source.AssertReports([diagnostic]);
        Assert.EndsWith("; write one rule for each case, with 'when:'.", diagnostic.Message(chinese: false));
        Assert.EndsWith("。请为每种情形各写一条规则，并加“when:”。", diagnostic.Message(chinese: true));
        Assert.Empty(diagnostic.Fixes);
    }

    [Theory]
    [InlineData("each column", "new = {|CF2001:person|}", "no row 'person' in 'main'; 'person' is a column, but here a row is meant, and a cell is 'row@column'")]
    [InlineData("each row", "person = {|CF2002:new|}", "no column 'new' in 'main'; 'new' is a row, but here a column is meant, and a cell is 'row@column'")]
    [InlineData("each row", "total = {|CF2002:granted|}", "no column 'granted' in 'main'; there is 'person', 'firms', 'total'")]
    public void A_name_of_the_other_axis_is_said_to_be_one(string scope, string marked, string message)
    {
        var source = MarkedSource.Read($"{Form}      r: {{ for: {scope}, check: '{marked}' }}");
        var diagnostics = Bound.File(source.File).Diagnostics;
        source.AssertReports(diagnostics);
        Assert.Equal(message, diagnostics.Single().Message(chinese: false));
    }

    [Theory]
    [InlineData("check: {|CF3118:new|} = 1")]
    [InlineData("for: each column\n        check: new = {|CF3119:other!sum|}")]
    [InlineData("for: each row\n        check: sum({|CF3117:firms.* except (firms.small, firms.large)|}) = total")]
    [InlineData("for: each column\n        check: new = {|CF3112:results|}")]
    [InlineData("for: each column\n        check: new = {|CF3110:results.**|}")]
    [InlineData("for: each column\n        check: new = sum({|CF3114:left.*|})")]
    [InlineData("for: each column\n        check: new = sum({|CF3115:left..new|})")]
    [InlineData("for: each column\n        check: new = sum({|CF3116:results.granted..results.total|})")]
    [InlineData("for: each column except {|CF2002:persn|}\n        check: new = left")]
    [InlineData("for: {|CF3123:each row under results except results|}\n        check: total = 1")]
    [InlineData("for: each column\n        check: new + {|CF2001:x1|} = {|CF2001:x2|}\n        when: '{|CF2001:x3|} > 0'")]
    public void A_reference_that_names_no_cell_is_reported(string marked) => Bound.Marked(Form + "      r:\n        " + marked);

    [Theory]
    [InlineData("check: new + {|CF2001:cariedOver|} = left")]
    [InlineData("check: 'new + {|CF2001:cariedOver|} = left'")]
    [InlineData("check: \"new + {|CF2001:cariedOver|} = left\"")]
    [InlineData("check: \"\\u006eew + {|CF2001:cariedOver|} = left\"")]
    [InlineData("check: >\n          new\n          + {|CF2001:cariedOver|}\n          = left")]
    [InlineData("check: |\n          new + {|CF2001:cariedOver|}\n            = {|CF2001:lft|}")]
    [InlineData("check: new\n          + {|CF2001:cariedOver|} = left")]
    public void A_token_is_found_in_every_kind_of_scalar(string marked) => Bound.Marked(Form + "      r:\n        for: each column\n        " + marked);

    [Fact]
    public void Names_in_an_expression_that_cannot_be_read_are_still_looked_up()
        => Bound.Marked(Form + "      r: { for: each column, check: 'new + {|CF3006:=|} {|CF2001:cariedOver|} - left' }");

    [Fact]
    public void A_row_that_is_broken_is_not_missed_as_well()
        => Bound.Marked("""
            report: form
            tables:
              t:
                rows: { {|CF2005:a-b|}: 甲, c: 乙, sum: { label: 合计, total: true } }
                rules:
                  r: { check: c = sum }
            """);

    [Fact]
    public void Rows_on_a_line_that_cannot_be_read_are_not_missed_as_well()
    {
        var diagnostics = Bound.File(new Text.SourceFile("f.report.yaml", """
            report: form
            tables:
              t:
                rows:
                  a: 甲
                  b: "乙
                  c: 丙
                rules:
                  r: { check: a = b + c }
            """)).Diagnostics;
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, static diagnostic => Assert.StartsWith("CF0", diagnostic.Descriptor.Id));
    }

    [Fact]
    public void Expressions_beside_a_mistake_that_loses_no_name_are_still_checked()
        => Bound.Marked(Form + "      r{|CF0024:：|} { for: each column, check: new = {|CF2001:lft|} }");

    [Fact]
    public void A_quoted_label_stands_for_its_id()
    {
        var rules = Bound.Marked(Form + """
                  ids: { for: each column, check: results.total = new + left@total }
                  labels: { for: each column, check: '{|CF2041:"结果"|}.{|CF2041:“总计”|} = {|CF2041:「新收」|} + {|CF2041:"未结"|}@total' }
            """)!.Tables[1].Rules;
        Assert.Equal(rules[^2].Check, rules[^1].Check);
    }

    [Fact]
    public void A_label_has_a_fix_to_the_path_of_its_id()
    {
        var file = new SourceFile("test.report.yaml", Form + "      r: { for: each column, check: '“不公开” + \"结果\".\"公开\" <= results.total' }");
        var (text, _) = FixAll.Apply(file, Bound.File(file).Diagnostics);
        Assert.EndsWith("check: 'results.refused + results.granted <= results.total' }", text);
    }

    [Fact]
    public void A_row_of_another_table_is_taken_at_the_same_column()
    {
        var report = Bound.Report("""
            report: form
            tables:
              first:
                columns: { a: 甲, b: 乙 }
                rows: { x: 一 }
                rules:
                  r: { for: each column, check: x = second!y }
              second:
                columns: { b: 乙, a: 甲 }
                rows: { y: 一, z: 二 }
            """);
        var check = Assert.IsType<Model.ComparisonModel>(report.Tables[0].Rules.Single().Check);
        Assert.Equal(new Model.CellsModel("second", new Model.SelectionModel([new Model.LeafRunModel("y", "y")]), Model.SelectionModel.Current), check.Right);
    }

    [Fact]
    public void A_rule_of_the_report_finds_the_only_such_row()
        => Bound.Marked("""
            report: form
            tables:
              first: { rows: { a: 甲, both: 乙 } }
              second: { rows: { b: 丙, both: 丁 } }
            rules:
              good: { check: a = second!b }
              several: { check: 'a = {|CF3120:both|}' }
              none: { check: 'a = {|CF3121:c|}' }
              scoped: { for: {|CF3124:each row|}, check: a = 1 }
            """);
}
