using System.Linq;

namespace Crossfoot.Compiler.Tests.Expressions;

/// <summary>What is reported for an expression that cannot be read, and where.</summary>
public sealed class ExpressionErrorTests
{
    [Theory]
    [InlineData("a + {|CF3006:=|} b")]
    [InlineData("a {|CF3007:+|}")]
    [InlineData("a = {|CF3006:*|} b")]
    [InlineData("{|CF3006:@|}total = 1")]
    [InlineData("sum({|CF3006:,|} a) = 1")]
    [InlineData("a = ({|CF3006:)|}")]
    public void A_missing_operand_is_reported_at_what_stands_in_its_place(string marked) => Parsed.Marked(marked);

    [Theory]
    [InlineData("a {|CF3010:b|} = c")]
    [InlineData("a = 2 {|CF3010:b|}")]
    [InlineData("a = 17{|CF3010:项|}")]
    [InlineData("a = b {|CF3010:c|} {|CF3010:d|}")]
    public void A_missing_operator_is_reported_at_the_second_operand(string marked) => Parsed.Marked(marked);

    [Theory]
    [InlineData("{|CF3005:(|}a + b = c")]
    [InlineData("a + b{|CF3004:)|} = c")]
    [InlineData("sum{|CF3005:(|}a, b = c")]
    [InlineData("{|CF3005:(|}a = {|CF3005:(|}b")]
    public void A_parenthesis_without_partner_is_the_only_error(string marked) => Parsed.Marked(marked);

    [Theory]
    [InlineData("a {|CF3002:==|} b")]
    [InlineData("a {|CF3002:=>|} b")]
    [InlineData("a = b {|CF3002:&&|} c = d")]
    [InlineData("sum(a{|CF3002:、|} b) = c")]
    [InlineData("a {|CF3002:—|} b = c")]
    public void A_wrong_mark_is_read_as_the_right_one(string marked) => Parsed.Marked(marked);

    [Fact]
    public void A_wrong_mark_has_a_fix()
    {
        const string text = "a == b";
        var bag = Parsed.Bag(text);
        Compiler.Expressions.ExpressionParser.Parse(Parsed.Scalar(text), bag, out _);
        Assert.Equal("a = b", Fixing.Apply(text, bag.Diagnostics.Single().Fixes.Single()));
    }

    [Theory]
    [InlineData("a {|CF3001:#|} b = c")]
    [InlineData("a = {|CF3001:#|}b")]
    [InlineData("a = b{|CF3001:$$?|}")]
    [InlineData("a{|CF3001:{|}1{|CF3001:}|} = b")]
    public void An_unknown_character_is_reported_once(string marked) => Parsed.Marked(marked);

    [Theory]
    [InlineData("loans[{|CF3019:]|}!total = a")]
    [InlineData("loans[{|CF3019:=|}")]
    [InlineData("loans[{|CF3019:a|} b]!total = a")]
    [InlineData("loans[a] {|CF3020:=|} b")]
    [InlineData("a = loans[{|CF3020:\"a\"|}]")]
    [InlineData("sum(item.* where {|CF3006:)|} = a")]
    [InlineData("a = b where c = 1 {|CF3009:]|}")]
    public void A_wrong_instance_or_filter_is_reported_at_its_token(string marked) => Parsed.Marked(marked);

    [Theory]
    [InlineData("a < b {|CF3011:<|} c")]
    [InlineData("a between 1 {|CF3012:or|} b = 1")]
    [InlineData("a in {|CF3013:1|}")]
    [InlineData("a = {|CF3003:\"|}总计")]
    [InlineData("a = {|CF3014:12345678901234567890123456789|}")]
    [InlineData("results{|CF3016:.|} = a")]
    [InlineData("sum(a..{|CF3017:b.*|}) = c")]
    [InlineData("a = b {|CF3009:,|} c")]
    public void Other_mistakes_are_reported_at_their_token(string marked) => Parsed.Marked(marked);

    [Fact]
    public void An_empty_expression_is_reported() => Assert.Equal("CF3008", Report("  ").Single());

    [Fact]
    public void Several_mistakes_are_reported_in_one_pass() => Parsed.Marked("a + {|CF3006:=|} b {|CF3010:c|} {|CF3007:-|}");

    [Theory]
    [InlineData("(", ")")]
    [InlineData("abs(", ")")]
    [InlineData("not ", "")]
    [InlineData("- ", "")]
    [InlineData("a * ", "")]
    [InlineData("a or ", "")]
    [InlineData("a where ", "")]
    [InlineData("a and ", "")]
    public void Endless_nesting_is_one_error(string open, string close)
        => Assert.Equal("CF3015", Report(string.Concat(Enumerable.Repeat(open, 50_000)) + "a" + string.Concat(Enumerable.Repeat(close, 50_000))).Single());

    private static string[] Report(string text)
    {
        var bag = Parsed.Bag(text);
        Compiler.Expressions.ExpressionParser.Parse(Parsed.Scalar(text), bag, out _);
        return [.. bag.Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id)];
    }
}
