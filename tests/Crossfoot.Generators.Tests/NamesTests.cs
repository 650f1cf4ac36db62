using System;
using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests;

/// <summary>Which files are taken, and what is said of those that are not?</summary>
public sealed class NamesTests
{
    private const string Report = "report: petitions\nnamespace: Sample\ntables: { t: { rows: { a: 甲 } } }\n";
    private const string Tables = "# 表\nreport: small\ntables: { extra: { rows: { a: 甲 } } }\n";

    [Theory]
    [InlineData("X.REPORT.YAML")]
    [InlineData("dir/x.Report.yaml")]
    public void Capital_letters_make_no_difference(string name)
        => Assert.Equal(["Sample.PetitionsReport.g.cs"], GeneratorRun.Of(new Definition(name, Report)).Sources.Keys);

    [Fact]
    public void Nor_in_the_name_of_a_file_of_tables()
        => Assert.Equal(
            ["Sample.SmallReport.g.cs", "Sample.SmallReport.ExtraTable.g.cs"],
            GeneratorRun.Of(Definitions.Small, new Definition("EXTRA.TABLE.YAML", Tables)).Sources.Keys);

    [Theory]
    [InlineData("forms/petitions.yaml", Report, "'petitions.yaml'", "Call it 'petitions.report.yaml'.")]
    [InlineData("petitions.yml", Report, "'petitions.yml'", "Call it 'petitions.report.yaml'.")]
    [InlineData("petitions.YML", Report, "'petitions.YML'", "Call it 'petitions.report.yaml'.")]
    [InlineData("petitions.report.yml", Report, "'petitions.report.yml'", "Call it 'petitions.report.yaml'.")]
    [InlineData("petitions.report.yml", "", "'petitions.report.yml'", "Call it 'petitions.report.yaml'.")]
    [InlineData("a.table.yml", Tables, "'a.table.yml'", "Call it 'a.table.yaml'.")]
    [InlineData("a.yaml", Tables, "'a.yaml'", "Call it 'a.report.yaml', or 'a.table.yaml' where its tables belong to a report in another file.")]
    [InlineData("report.yaml", "report: [\ntables: {", "'report.yaml'", "Call it 'report.report.yaml', or ")]
    public void A_definition_that_is_not_called_like_one_is_a_warning_that_says_how_to_call_it(string name, string text, string called, string advice)
    {
        var run = GeneratorRun.Of([new Definition(name, text)], [name + "(1,1): CF1011"]);
        Assert.Empty(run.Sources);
        Assert.Contains(called, run.Messages[0], StringComparison.Ordinal);
        Assert.Contains(advice, run.Messages[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.yaml", "a: b")]
    [InlineData("api.yml", "openapi: 3.0.0\npaths:\n  report:\n  tables:\n")]
    [InlineData("job.yaml", "report: true\n")]
    [InlineData("settings.json", Report)]
    [InlineData("petitions.report.yaml.bak", Report)]
    public void Of_other_files_nothing_is_said(string name, string text) => Assert.Empty(GeneratorRun.Of(new Definition(name, text)).Sources);

    [Fact]
    public void Two_reports_of_one_id_are_named_with_the_folders_in_which_they_part()
    {
        var text = Definitions.Small.GetText().ToString();
        var run = GeneratorRun.Of(
            [new Definition("/forms/2023/small.report.yaml", text), new Definition("/forms/2024/small.report.yaml", text)],
            ["/forms/2023/small.report.yaml(1,9): CF2028", "/forms/2024/small.report.yaml(1,9): CF2028"]);
        Assert.Equal(
            [
                "Two reports have the id 'small', in 2023/small.report.yaml and in 2024/small.report.yaml; rename one.",
                "Two reports have the id 'small', in 2024/small.report.yaml and in 2023/small.report.yaml; rename one.",
            ],
            run.Messages);
    }
}
