using System;
using System.Linq;

namespace Crossfoot.Documents.Tests.Formats;

/// <summary>Which cells does a CSV text have, and where do they stand?</summary>
public sealed class DelimitedTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n", "a|b / 1|2")]
    [InlineData("a,b\n1,\n,2", "a|b / 1| / |2")]
    [InlineData("\uFEFFa,b\n1,2", "a|b / 1|2")]
    [InlineData("\"a,1\",b\n\"say \"\"hi\"\"\",2", "a,1|b / say \"hi\"|2")]
    [InlineData("\"商业\r\n企业\",b\n1,2", "商业+企业|b / 1|2")]
    [InlineData("a;b;c\n\"1,5\";2;3", "a|b|c / 1,5|2|3")]
    [InlineData("a\tb\n1,000\t2", "a|b / 1,000|2")]
    [InlineData("sep=;\r\na;b\r\n1,5;2", "a|b / 1,5|2")]
    [InlineData("a,b\n\n\n1,2\n", "a|b / 1|2")]
    [InlineData(" a , b \n\u00A01,2\u3000", "a|b / 1|2")]
    [InlineData("a,b\n=\"007\",2", "a|b / 007|2")]
    [InlineData("\"a\"x,b\n5\",2", "ax|b / 5\"|2")]
    [InlineData("a,b\n1,2,3\n4", "a|b / 1|2|3 / 4")]
    [InlineData("某局报告,,\n规章,1,2\n", "某局报告|| / 规章|1|2")]
    [InlineData("a\rb", "a / b")]
    public void Fields_are_split_after_RFC_4180(string text, string rows)
    {
        var block = Assert.Single(DocumentReader.Read("a.csv", text).Blocks);
        Assert.Equal(BlockKind.Grid, block.Kind);
        Assert.Equal(rows, string.Join(" / ", block.Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text.Replace('\n', '+'))))));
        Assert.All(block.Rows, static row => Assert.Equal(Enumerable.Range(0, row.Cells.Count), row.Cells.Select(static cell => cell.Column)));
    }

    [Fact]
    public void A_cell_stands_at_its_first_visible_character()
        => Assert.Equal(
            ["a@1:1", "b@1:4", "商业\n企业@2:2", "@3:5", "\"7@3:8", "8@4:3"],
            DocumentReader.Read("a.csv", "a, b\r\n\"商业\r\n企业\",,\"\"\"7\"\r\n  8").Blocks[0].Rows.SelectMany(static row => row.Cells).Select(static cell => $"{cell.Text}@{cell.Place}"));

    [Fact]
    public void The_title_is_the_first_cell_that_stands_alone()
        => Assert.Equal("某局2024年度报告", DocumentReader.Read("a.csv", "某局2024年度报告,,\nx,a,b\n规章,1,2\n").Title);

    [Fact]
    public void A_quote_that_is_never_closed_is_refused_at_its_place()
        => Assert.Contains("quotation mark at 2:3", Assert.Throws<DocumentException>(() => DocumentReader.Read("a.csv", "a,b\n1,\"2\n3,4\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Cells_and_columns_are_limited()
    {
        Assert.Contains("more than 5 cells", Refusal("a,b\n1,2\n3,4\n", new DocumentLimits { Cells = 5 }), StringComparison.Ordinal);
        Assert.Contains("more than 2 columns", Refusal("a,b\n1,2,3\n", new DocumentLimits { Columns = 2 }), StringComparison.Ordinal);
    }

    private static string Refusal(string text, DocumentLimits limits) => Assert.Throws<DocumentException>(() => DocumentReader.Read("a.csv", text, limits)).Message;
}
