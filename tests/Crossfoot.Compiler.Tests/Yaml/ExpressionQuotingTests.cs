using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Tests.Yaml;

/// <summary>Expressions that YAML cuts, splits or refuses.</summary>
public sealed class ExpressionQuotingTests
{
    [Theory]
    [InlineData("check: x = \"第1项 {|CF0025:#2|}\"", "x = \"第1项 #2\"")]
    [InlineData("check: {|CF0025:\"甲\"|} = 3", "\"甲\" = 3")]
    [InlineData("check: {|CF0025:&|}a = 1", "&a = 1")]
    [InlineData("check: {|CF0025:!|}new = 1", "!new = 1")]
    [InlineData("check: {|CF0025:*|}x = 1", "*x = 1")]
    [InlineData("check: {|CF0025:@|}x = 1", "@x = 1")]
    [InlineData("check: {|CF0025:%|}x", "%x")]
    [InlineData("check: {|CF0025:[|}x] = 1", "[x] = 1")]
    [InlineData("check: {|CF0025:>|} 3", "> 3")]
    [InlineData("check: {|CF0025:-|} x = 1 # why", "- x = 1")]
    [InlineData("when: a{|CF0025::|} b", "a: b")]
    [InlineData("for: each column {|CF0025:#cut|}", "each column #cut")]
    [InlineData("{ equals: sum(a{|CF0025:,|} b), label: x }", "sum(a, b)")]
    [InlineData("{ label: x, equals: min(a{|CF0025:,|} max(b, c)) }", "min(a, max(b, c))")]
    [InlineData("{ check: {|CF0025:\"甲\"|} = 3, for: x }", "\"甲\" = 3")]
    [InlineData("{ check: a = it's {|CF0025:[|}0] }", "a = it's [0]")]
    [InlineData("{ for: each column except a, {|CF0014:b|} }", "each column except a")]
    public void What_yaml_would_spoil_is_reported_and_read_whole(string marked, string expected)
    {
        var source = MarkedSource.Read(marked);
        var bag = new DiagnosticBag(source.File);
        var root = YamlReader.Read(source.File, bag, default);
        source.AssertReports(bag.Diagnostics);
        var entry = Assert.IsType<YamlMapping>(root).Entries.First(one => one.Key.Value != "label");
        Assert.Equal(expected, Assert.IsType<YamlScalar>(entry.Value).Value);
        SpanTests.AssertRetraced(source.File.Text, (YamlScalar)entry.Value);
    }

    [Theory]
    [InlineData("check: a = 1 # why")]
    [InlineData("check: 'a = \"x #2\"' # why")]
    [InlineData("check: \"a = 1\"")]
    [InlineData("check: |\n  a = \"x #2\"\n  + b")]
    [InlineData("check: a = sum(b, c)\n  + d")]
    [InlineData("{ check: 'a = sum(b, c)', for: each row }")]
    [InlineData("{ label: '甲, 乙', equals: a + b }")]
    [InlineData("label: check")]
    public void What_yaml_reads_whole_is_not_reported(string text) => Nodes.Read(text);

    [Theory]
    [InlineData("check: x = \"第1项 #2\"", "check: 'x = \"第1项 #2\"'")]
    [InlineData("{ equals: sum(a, b), label: x }", "{ equals: 'sum(a, b)', label: x }")]
    [InlineData("check: &a = 'it''s'", "check: '&a = ''it''''s'''")]
    public void The_fix_puts_single_quotes_around_the_whole(string text, string expected)
    {
        var bag = new DiagnosticBag(new SourceFile("test.yaml", text));
        YamlReader.Read(bag.File, bag, default);
        Assert.Equal(expected, Fixing.Apply(text, Assert.Single(bag.Diagnostics).Fixes[0]));
        Nodes.Read(expected);
    }
}
