using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Tests.Expressions;

/// <summary>What stands after <c>for:</c>.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("each row", true, null, 0)]
    [InlineData("each leaf column", false, null, 0)]
    [InlineData("each leaf row under results except results.total", true, "results", 1)]
    [InlineData("each column except general.ytd, refund.ytd", false, null, 2)]
    [InlineData("each column under legalEntity except (a, b.*), c..d", false, "legalEntity", 3)]
    public void A_scope_is_read(string text, bool isRows, string? under, int excepted)
    {
        var bag = Parsed.Bag(text);
        var scope = ScopeParser.Parse(Parsed.Scalar(text), bag);
        Assert.Empty(bag.Diagnostics);
        Assert.NotNull(scope);
        Assert.Equal(isRows, scope.IsRows);
        Assert.Equal(under, scope.Under?.From.Segments[0].Text);
        Assert.Equal(excepted, scope.Except.Count);
    }

    [Theory]
    [InlineData("{|CF3018:every|} row")]
    [InlineData("each {|CF3018:colum|}")]
    [InlineData("{|CF3018:each|}")]
    [InlineData("each row {|CF3018:in|} results")]
    [InlineData("each row {|CF3007:under|}")]
    [InlineData("each row except {|CF3006:=|}")]
    public void A_wrong_scope_is_reported_at_its_token(string marked)
    {
        var source = MarkedSource.Read(marked);
        var bag = new DiagnosticBag(source.File);
        Assert.Null(ScopeParser.Parse(Parsed.Scalar(source.File.Text), bag));
        source.AssertReports(bag.Diagnostics);
    }
}
