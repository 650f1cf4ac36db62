using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Tests.Diagnostics;

/// <summary>Which name is offered for an unknown one.</summary>
public sealed class NearestNameTests
{
    [Theory]
    [InlineData("lable", "label")]
    [InlineData("colum", "columns")]
    [InlineData("Rows", "rows")]
    [InlineData("chekc", "check")]
    [InlineData("carriedover", "carriedOver")]
    [InlineData("carriedOvre", "carriedOver")]
    [InlineData("本年废止数", "本年废止件数")]
    [InlineData("规张", "规章")]
    public void The_nearest_name_is_offered(string written, string expected)
        => Assert.Equal(expected, NearestName.Find(written, ["check", "rows", "columns", "label", "carriedForward", "carriedOver", "规章", "本年废止件数"]));

    [Theory]
    [InlineData("")]
    [InlineData("colour")]
    [InlineData("x")]
    [InlineData("甲")]
    [InlineData("total")]
    public void Nothing_is_offered_where_nothing_is_near(string written)
        => Assert.Null(NearestName.Find(written, ["check", "rows", "label", "y", "乙", ""]));

    [Fact]
    public void Of_equally_near_names_the_first_is_offered() => Assert.Equal("line2", NearestName.Find("line", ["line2", "line1"]));

    [Fact]
    public void Very_long_names_cost_nothing() => Assert.Null(NearestName.Find(new string('a', 100_000), [new string('b', 100_000)]));
}
