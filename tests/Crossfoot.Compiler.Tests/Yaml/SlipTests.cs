using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Tests.Yaml;

/// <summary>One sign or one blank too few, too many or too wide: where it is said, and what the fix writes.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("a: { b: {|CF0002:\"|}c, d: e }", "a: { b: \"c\", d: e }")]
    [InlineData("a: { {|CF0002:\"|}b: c, \"d\": e }", "a: { \"b\": c, \"d\": e }")]
    [InlineData("a: { b{|CF0002:\"|}: c, d: e }", "a: { \"b\": c, d: e }")]
    [InlineData("{|CF0002:\"|}b: c", "\"b\": c")]
    [InlineData("b{|CF0002:\"|}: c", "\"b\": c")]
    [InlineData("a: [0-9]{2}{|CF0002:'|}", "a: '[0-9]{2}'")]
    [InlineData("a: { check: {|CF0002:'|}max(b, c), d: e }", "a: { check: 'max(b, c)', d: e }")]
    [InlineData("a: {|CF0003:{|} b: c ", "a: { b: c }")]
    [InlineData("a: {|CF0003:{|} b: c", "a: { b: c }")]
    [InlineData("a: {|CF0003:{|}b: c", "a: {b: c}")]
    [InlineData("a: { b: {|CF0003:{|} c: d  }", "a: { b: { c: d } }")]
    [InlineData("a: { b: {|CF0003:[|}c, d, e: f }", "a: { b: [c, d], e: f }")]
    [InlineData("a: { b:  c: d {|CF0004:}|} }", "a: { b: { c: d } }")]
    [InlineData("a: { b: c, d{|CF0004:]|}, e: f }", "a: { b: [c, d], e: f }")]
    [InlineData("cells:  type: count {|CF0004:}|}", "cells: { type: count }")]
    [InlineData("also: b, c{|CF0004:]|}", "also: [b, c]")]
    [InlineData("{|CF0007:a|} { b: c }", "a: { b: c }")]
    [InlineData("a: { {|CF0007:b|} 甲, c: d }", "a: { b: 甲, c: d }")]
    [InlineData("a: { {|CF0007:b|} { c: d } }", "a: { b: { c: d } }")]
    [InlineData("a{|CF0008::|}{ b: c }", "a: { b: c }")]
    [InlineData("a: { b{|CF0008::|}甲, c: d }", "a: { b: 甲, c: d }")]
    [InlineData("a: { b{|CF0008::|}[甲], c: d }", "a: { b: [甲], c: d }")]
    [InlineData("a: { b: 1 {|CF0027:c|}: 2 }", "a: { b: 1, c: 2 }")]
    [InlineData("a: [3 {|CF0027:5|}]", "a: [3, 5]")]
    [InlineData("a: { b: 1{|CF0024:，|}c: 2 }", "a: { b: 1, c: 2 }")]
    [InlineData("a: { b: \"1\"{|CF0024:，|} c: 2 }", "a: { b: \"1\", c: 2 }")]
    [InlineData("a: [3{|CF0024:，|}5]", "a: [3, 5]")]
    [InlineData("a: { \"b\"{|CF0024:：|} c }", "a: { \"b\": c }")]
    [InlineData("\"b\"{|CF0024:：|}c", "\"b\": c")]
    [InlineData("a: {|CF0024:｛|} b: c }", "a: { b: c }")]
    [InlineData("a: {|CF0024:｛|} b: c ｝", "a: { b: c }")]
    [InlineData("a: { b: c {|CF0024:｝|}", "a: { b: c }")]
    [InlineData("a: { b: { c: d {|CF0024:｝|} }", "a: { b: { c: d } }")]
    [InlineData("a: {|CF0024:［|}b, c]", "a: [b, c]")]
    [InlineData("{|CF0024:＃|} note: a\nb: c", "# note: a\nb: c")]
    public void A_slip_is_said_at_its_place_and_taken_back(string marked, string mended)
    {
        var source = MarkedSource.Read(marked);
        var bag = new DiagnosticBag(source.File);
        YamlReader.Read(source.File, bag, default);
        source.AssertReports(bag.Diagnostics);
        Assert.Equal(mended, FixAll.Apply(source.File, bag.Diagnostics).Text);
    }

    [Theory]
    [InlineData("a:\n  b:\n    c: 1\n   {|CF0005:d|}: 2\n  e: 3")]
    [InlineData("a:\n   {|CF0005:b|}: 1\n  c: 2")]
    [InlineData("a:\n {|CF0005:b|}: 1\n  c: 2\n  d: 3")]
    [InlineData("a:\n{|CF0005:b|}: 1\n  c: 2\n  d: 3")]
    [InlineData("a:\n  b:\n    c: 1\n{|CF0005:d|}:\n    c: 1\n    e: 2\n  f:\n    c: 2")]
    [InlineData("a:\n  b:\n    c: 1\n    e: 2\n    {|CF0005:d|}:\n    c: 1\n    e: 2\n  f:\n    c: 2")]
    [InlineData("a:\n    {|CF0005:b|}:\n    c: 1\n    e: 2\n  f:\n    c: 2")]
    public void The_line_that_is_indented_wrongly_is_blamed(string marked)
    {
        var source = MarkedSource.Read(marked);
        var bag = new DiagnosticBag(source.File);
        YamlReader.Read(source.File, bag, default);
        source.AssertReports(bag.Diagnostics);
    }

    [Theory]
    [InlineData("a: { b: 甲，乙, c: 丙（丁，戊） }")]
    [InlineData("a: [甲，乙, 丙]")]
    [InlineData("a: { b: ［注］甲, c: 甲［注］ }")]
    [InlineData("a: { b: it's, c: 5\" }")]
    [InlineData("a: 甲]")]
    [InlineData("a: { \"b\":c, 'd': e }")]
    [InlineData("a: 其中\n  ＃二\n  \"b\"：三")]
    [InlineData("a:\n- b\n- c\nd:\n    - e")]
    [InlineData("a:\n   b: 1\n   c:\n       d: 2\n   e: 3")]
    public void What_only_looks_like_a_slip_is_not_reported(string text)
    {
        var bag = new DiagnosticBag(new SourceFile("test.report.yaml", text));
        YamlReader.Read(bag.File, bag, default);
        Assert.Empty(bag.Diagnostics.Select(static diagnostic => diagnostic.Message(chinese: false)));
    }
}
