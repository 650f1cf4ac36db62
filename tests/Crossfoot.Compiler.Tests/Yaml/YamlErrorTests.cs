using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Tests.Yaml;

/// <summary>What is reported where YAML is broken, and what is read all the same.</summary>
public sealed class YamlErrorTests
{
    [Theory]
    [InlineData("a: { b: \"c\n  d, e: f\", g: 'h\n\n  i' }")]
    [InlineData("a: [\"b\n  # c\", 'd\n  e'\n  ]")]
    public void A_quoted_text_may_go_on_over_lines_between_brackets(string text) => Nodes.Read(text);

    [Theory]
    [InlineData("a: {|CF0002:\"|}b\nc: d")]
    [InlineData("a: {|CF0002:'|}b\nc: 'd'\ne: f")]
    [InlineData("a: {|CF0002:'|}b\nc: d'\ne: f")]
    [InlineData("a: { b: {|CF0002:\"|}c, d: \"e\" }\nf: g")]
    [InlineData("a: {|CF0003:[|}b, c\nd: e")]
    [InlineData("a: {|CF0003:{|}b: c\nd: e")]
    [InlineData("a: {|CF0003:[|}b,\n  c\nd: e")]
    [InlineData("a: { b: {|CF0003:[|}c }\nd: e")]
    [InlineData("a: [b]{|CF0004:]|}\nc: d")]
    [InlineData("a: {|CF0004:}|}\nc: d")]
    [InlineData("a: { b: c{|CF0004:]|}, d: e }")]
    [InlineData("a:\n  b: c\n   {|CF0005:d|}: e\n  f: g")]
    [InlineData("a:\n  b: c\n {|CF0005:d|}: e\nf: g")]
    [InlineData("a:\n  - b\n - {|CF0005:c|}\nd: e")]
    [InlineData("a:\n{|CF0006:\t|}b: c\nd: e")]
    [InlineData("a:\n{|CF0006:　　|}b: c\nd: e")]
    [InlineData("a:\n  {|CF0007:b|}\n    c: d\n  e: f")]
    [InlineData("a:\n  b: c\n  {|CF0007:d|} 乙\n  e: f")]
    [InlineData("{|CF0007:a|}\nb: c")]
    [InlineData("a:\n  b{|CF0008::|}c\n  d: e")]
    [InlineData("a: b{|CF0009::|} c\nd: e")]
    [InlineData("a: {|CF0010:@|}b\nc: d")]
    [InlineData("a: {|CF0010:`|}b\nc: d")]
    [InlineData("a: {|CF0010:%|}b\nc: d")]
    [InlineData("a: {|CF0010:>|} b\nc: d")]
    [InlineData("a: {|CF0010:-|} b\nc: d")]
    [InlineData("a: { b: {|CF0010:@|}c, d: e }")]
    [InlineData("a: \"b\" {|CF0011:c|}\nd: e")]
    [InlineData("a: \"b\"{|CF0011:#c|}\nd: e")]
    [InlineData("a: [b]{|CF0011:#c|}\nd: e")]
    [InlineData("a: \"b{|CF0012:\\q|}c\"\nd: e")]
    [InlineData("a: b\n{|CF0013:a|}: c\nd: e")]
    [InlineData("a: { {|CF0014:b|}, c: d, {|CF0014:e|}: }")]
    [InlineData("a: {|CF0015:&b|} c\nd: {|CF0016:*b|}")]
    [InlineData("a: {|CF0017:!b|} c\nd: {|CF0017:!!str|} e")]
    [InlineData("a: {|CF0015:&b|}\n  c: d")]
    [InlineData("{|CF0018:<<|}: { a: b }\nc: d")]
    [InlineData("{|CF0019:[a, b]|}: c\nd: e")]
    [InlineData("? {|CF0019:{ a: b }|}\n: c\nd: e")]
    [InlineData("a: b\n{|CF0020:---|}\nc: d")]
    [InlineData("{|CF0021:%YAML 1.2|}\n---\na: b")]
    [InlineData("a: b{|CF0022:\u0007\u0000|}c\nd: e")]
    [InlineData("a: b{|CF0022:\u2028|}c\nd: e")]
    [InlineData("a: {|CF0023:\uFFFD\uFFFD|}b\nc: \uFFFD")]
    [InlineData("a: b\n{|CF0026:-|} c\nd: e")]
    [InlineData("a: { b: c {|CF0027:d|}: e }")]
    [InlineData("a: { b: \"c\" {|CF0027:d|}: e }")]
    [InlineData("a: b {|CF0028:#2|}\nc: d")]
    [InlineData("a: [b,{|CF0029:,|}c]\nd: e")]
    public void A_mistake_is_reported_at_its_place(string marked)
    {
        var source = MarkedSource.Read(marked);
        var bag = new DiagnosticBag(source.File);
        YamlReader.Read(source.File, bag, default);
        source.AssertReports(bag.Diagnostics);
    }

    [Theory]
    [InlineData("a{|CF0024:：|}b\nc: d")]
    [InlineData("a:\n  b{|CF0024:：|}\n    c: d\n  e: f")]
    [InlineData("a:\n  b{|CF0024:：|} { c: d }")]
    [InlineData("a: { b{|CF0024:：|}c{|CF0024:，|}d{|CF0024:：|}e }")]
    [InlineData("a: { b: c{|CF0024:，|}d: e }")]
    [InlineData("a: {|CF0024:｛|} b: c ｝\nd: e")]
    [InlineData("a:\n  - b\n  {|CF0024:－|} c\n  - d")]
    [InlineData("a: b\n{|CF0024:＃|} c\nd: e")]
    [InlineData("a: b\n{|CF0024:“|}c\nd: e")]
    [InlineData("a: b\nc:{|CF0024:　|}d\ne: f")]
    public void A_character_of_a_chinese_keyboard_is_reported_where_yaml_wants_its_own(string marked)
    {
        var source = MarkedSource.Read(marked);
        var bag = new DiagnosticBag(source.File);
        YamlReader.Read(source.File, bag, default);
        source.AssertReports(bag.Diagnostics);
    }

    [Theory]
    [InlineData("a: 注：说明，其中")]
    [InlineData("a:\n  - 注：说明\n  - b，c")]
    [InlineData("a: [b，c, d]")]
    [InlineData("a: 危及“三安全一稳定”")]
    [InlineData("a: b#c # why")]
    [InlineData("a: 本期应补(退)税额 ＃ －")]
    [InlineData("a: no\nb: on\nc: y\nd: 0x1F\ne: ~")]
    [InlineData("a: --\nb: -1\nc: ——")]
    [InlineData("---\na: b\n...\n")]
    [InlineData("a: [\n  b, # why\n  c\n]\nd: |\n  e: [\n  \tf\n")]
    public void What_is_right_is_not_reported(string text) => Nodes.Read(text);

    [Fact]
    public void All_mistakes_of_a_file_are_reported_in_one_pass_and_the_rest_is_read()
    {
        var source = MarkedSource.Read(
            """
            a:
              b: {|CF0010:@|}c
              d: {|CF0002:"|}e
              f: {|CF0003:[|}g
            h:
              {|CF0007:i|} j
              k: l
            m: n{|CF0009::|} o
            p: { q: r }
            """);
        var bag = new DiagnosticBag(source.File);
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(source.File, bag, default));
        source.AssertReports(bag.Diagnostics);
        Assert.Equal(["a", "h", "m", "p"], root.Entries.Select(entry => entry.Key.Value));
        Assert.Equal(["b", "d", "f"], Assert.IsType<YamlMapping>(root.Entries[0].Value).Entries.Select(entry => entry.Key.Value));
        Assert.Equal(["i", "k"], Assert.IsType<YamlMapping>(root.Entries[1].Value).Entries.Select(entry => entry.Key.Value));
    }

    [Fact]
    public void The_first_of_two_equal_keys_is_kept_and_named_by_the_second()
    {
        const string text = "a: b\na: c";
        var bag = new DiagnosticBag(new("test.yaml", text));
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(bag.File, bag, default));
        Assert.Equal("b", Assert.IsType<YamlScalar>(Assert.Single(root.Entries).Value).Value);
        Assert.Equal(0, Assert.Single(Assert.Single(bag.Diagnostics).Related).Span.Start);
    }

    [Fact]
    public void Nesting_has_a_limit()
    {
        var bag = new DiagnosticBag(new("test.yaml", "a: " + new string('[', 3000) + new string(']', 3000) + "\nb: c"));
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(bag.File, bag, default));
        Assert.Equal("CF0031", Assert.Single(bag.Diagnostics).Descriptor.Id);
        Assert.Equal(["a", "b"], root.Entries.Select(entry => entry.Key.Value));
    }

    [Fact]
    public void A_file_has_a_limit()
    {
        var bag = new DiagnosticBag(new("test.yaml", new string('a', YamlReader.LongestFile + 1)));
        Assert.Null(YamlReader.Read(bag.File, bag, default));
        Assert.Equal("CF0030", Assert.Single(bag.Diagnostics).Descriptor.Id);
    }
}
