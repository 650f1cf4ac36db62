using System.Globalization;
using System.Linq;
using System.Text;
using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests;

/// <summary>Does generated code stay readable when a table has very many rules?</summary>
public sealed class ManyRulesTests
{
    private const int Count = 300;

    [Fact]
    public void Three_hundred_rules_of_one_shape_are_three_hundred_short_lines()
    {
        var run = GeneratorRun.Of(new Definition("many.report.yaml", Text()));
        var lines = run.Sources.Values.Single().Split('\n').Where(static line => line.Contains("new(\"main.rule", System.StringComparison.Ordinal)).ToList();
        Assert.Equal(Count, lines.Count);
        Assert.All(lines, static line => Assert.InRange(line.Length, 1, 140));
        Assert.Equal("""            new("main.rule7", EachColumn("x..y"), Equal(Row("total7"), Sum(Plus(Row("first7")), Less(Row("second7"))))),""", lines[7]);
    }

    private static string Text()
    {
        var rows = new StringBuilder();
        var rules = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"      first{i}: 甲{i}\n      second{i}: 乙{i}\n      total{i}: 计{i}\n");
            rules.Append(CultureInfo.InvariantCulture, $"      rule{i}: {{ for: each column, check: total{i} = first{i} - second{i} }}\n");
        }

        return $"report: many\nnamespace: Many\ntitle: 多\ntables:\n  main:\n    heading: 表\n    cells: {{ type: integer }}\n    columns: {{ x: 甲, y: 乙 }}\n    rows:\n{rows}    rules:\n{rules}";
    }
}
