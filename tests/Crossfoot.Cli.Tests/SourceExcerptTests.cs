using Crossfoot.Cli.Output;

namespace Crossfoot.Cli.Tests;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("label: 商业企業", 7, 2, "label: 商业企業", 7, 4)]
    [InlineData("标签: abc", 4, 3, "标签: abc", 6, 3)]
    [InlineData("𠮷野: a", 5, 1, "𠮷野: a", 6, 1)]
    [InlineData("ａ：１", 1, 1, "ａ：１", 2, 2)]
    [InlineData("e\u0301: a", 4, 1, "e\u0301: a", 3, 1)]
    [InlineData("\ta: b", 1, 1, " a: b", 1, 1)]
    [InlineData("a", 1, 0, "a", 1, 1)]
    [InlineData("ab", 1, 50, "ab", 1, 1)]
    [InlineData("a\u200Bb", 1, 1, "a\u200Bb", 1, 1)]
    public void The_underline_stands_under_the_token(string line, int start, int length, string shown, int indent, int underline)
        => Assert.Equal(new SourceExcerpt(shown, indent, underline), SourceExcerpt.Of(line, start, length, 80));

    [Theory]
    [InlineData("abcdefghijklmnop", 8, 2, 8)]
    [InlineData("一二三四五六七八九十", 8, 1, 9)]
    [InlineData("abcdefghijklmnop", 0, 16, 8)]
    public void A_long_line_is_cut_around_the_token(string line, int start, int length, int cells)
    {
        var excerpt = SourceExcerpt.Of(line, start, length, cells);
        Assert.InRange(Spectre.Console.StringExtensions.GetCellWidth(excerpt.Line), 1, cells);
        Assert.InRange(excerpt.Indent + excerpt.Length, 1, cells);
        var token = line.Substring(start, System.Math.Min(length, 3));
        Assert.Contains(token, excerpt.Line);
        Assert.Contains("…", excerpt.Line);
    }
}
