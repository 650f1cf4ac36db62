using System.Linq;
using System.Text.Json;

namespace Crossfoot.Cli.Tests;

/// <summary>What counts of a figure that a workbook stores with more places than it shows?</summary>
public sealed class HiddenPlacesTests
{
    [Theory]
    [InlineData("decimal, decimals: 2", "1.005", "0.00", "1.01", "1.005")]
    [InlineData("decimal, decimals: 2", "1.0049999999999999", "#,##0.00", "1.01", "1.005")]
    [InlineData("decimal, decimals: 2", "-2.345", "0.00;[Red]-0.00", "-2.35", "-2.345")]
    [InlineData("decimal, decimals: 2", "12345.678", "#,##0.0", "12345.7", "12345.678")]
    [InlineData("decimal, decimals: 2, unit: 元", "1.0051", "0.00&quot;元&quot;", "1.01", "1.0051元")]
    [InlineData("decimal, decimals: 2", "0.001", "0.00", "0", "0.001")]
    [InlineData("percent, decimals: 2", "0.1234567", "0.00%", "12.35", "12.34567%")]
    [InlineData("count", "12.4", "0", "12", "12.4")]
    public void It_is_read_as_shown_where_the_cell_does_not_take_all_places_and_marked_with_what_is_stored(string type, string stored, string format, string value, string held)
    {
        var document = Read(type, stored, format);
        var cell = Cell(document);
        Assert.Equal(value, cell.GetProperty("value").GetRawText());
        Assert.Equal(held, cell.GetProperty("stored").GetString());
        Assert.Equal(["CF5015 info"], Problems(document));
        Assert.True(document.GetProperty("clean").GetBoolean());
    }

    [Theory]
    [InlineData("decimal, decimals: 3", "1.005", "0.00", "1.005")]
    [InlineData("decimal", "1.23456", "0.00", "1.23456")]
    [InlineData("decimal, decimals: 2", "12.34", "0", "12.34")]
    [InlineData("decimal, decimals: 2", "0.30000000000000004", "0.00", "0.3")]
    public void It_is_read_as_stored_where_the_cell_takes_all_places(string type, string stored, string format, string value)
    {
        var document = Read(type, stored, format);
        var cell = Cell(document);
        Assert.Equal(value, cell.GetProperty("value").GetRawText());
        Assert.False(cell.TryGetProperty("stored", out _));
        Assert.Empty(Problems(document));
    }

    [Theory]
    [InlineData("decimal, decimals: 2", "1.005", "General")]
    [InlineData("decimal, decimals: 2", "1.005", "0.000")]
    [InlineData("decimal, decimals: 2", "1.005", "0.00E+00")]
    [InlineData("decimal, decimals: 2", "1.005", "# ?/?")]
    [InlineData("count", "-12.4", "0")]
    public void It_is_invalid_where_what_is_shown_does_not_fit_either(string type, string stored, string format)
    {
        var document = Read(type, stored, format);
        Assert.Equal("invalid", Cell(document).GetProperty("state").GetString());
        Assert.Equal(["CF5006 warning"], Problems(document));
    }

    [Fact]
    public void A_table_has_one_remark_that_says_how_many_and_shows_one()
    {
        using var folder = new ScratchFolder();
        folder.Write("x.report.yaml", Form("decimal, decimals: 2, unit: 元"));
        var workbook = folder.Write("a.xlsx", SmallWorkbook.Write(("收支", null, "0"), ("收入", "1.005", "0.00"), ("支出", "1.005", "0.00"), ("合计", "2.01", "0.00")));
        var run = CommandRun.Of("validate", "--lang", "en", "-d", folder.Path, workbook);
        Assert.Contains("2 figures are stored with more places than their cells take, and were read as the document shows them, the first one, 1.005, as 1.01.", run.Output);
        Assert.Contains("CF5015", run.Output);
        Assert.Contains("1 within tolerance", run.Output);
        Assert.Equal(0, run.Status);
    }

    private static string Form(string type) => $$"""
        report: x
        tables:
          t:
            heading: 收支
            cells: { type: {{type}} }
            rows: { income: 收入, out: 支出, sum: { label: 合计, total: true } }
        """;

    private static JsonElement Read(string type, string stored, string format)
    {
        using var folder = new ScratchFolder();
        folder.Write("x.report.yaml", Form(type).Replace(", sum: { label: 合计, total: true }", ""));
        var workbook = folder.Write("a.xlsx", SmallWorkbook.Write(("收支", null, "0"), ("收入", stored, format), ("支出", "1", "0")));
        return CommandRun.Of("validate", "--format", "json", "-d", folder.Path, workbook).Json.GetProperty("documents")[0];
    }

    private static JsonElement Cell(JsonElement document)
        => document.GetProperty("tables").GetProperty("t").GetProperty("cells").GetProperty("income@value");

    private static string[] Problems(JsonElement document)
        => [.. document.GetProperty("problems").EnumerateArray().Select(static problem => $"{problem.GetProperty("id").GetString()} {problem.GetProperty("severity").GetString()}")];
}
