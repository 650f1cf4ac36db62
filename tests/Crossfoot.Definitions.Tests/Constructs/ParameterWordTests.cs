namespace Crossfoot.Definitions.Tests.Constructs;

public sealed class ParameterWordTests
{
    [Theory]
    [InlineData("市区")]
    [InlineData("city")]
    public void The_groups_of_a_parameter_are_printed_words_or_their_ids(string key)
    {
        var set = DefinitionFolder.Compile([new Compiler.Text.SourceFile("p.report.yaml", $$"""
            report: p
            namespace: P
            title: p
            params: { rate: { {{key}}: 7, "": 1 } }
            tables:
              t:
                heading: 表
                columns:
                  kind: { label: 类, cells: { type: enum, values: { city: 市区, other: 其他 } } }
                  value: { label: 值, cells: { type: count } }
                rows: { x: 子, y: 丑 }
                rules:
                  rate: { for: each row, check: 'value = param(rate, kind)' }
            """)]);
        Assert.Empty(set.Diagnostics);
        var report = new ReportData(Assert.Single(set.Schemas));
        report["t"]["x", "kind"] = "city";
        report["t"]["x", "value"] = 7;
        report["t"]["y", "kind"] = "other";
        report["t"]["y", "value"] = 1;
        Assert.Equal(2, report.Validate().Count(RuleStatus.Pass));
    }
}
