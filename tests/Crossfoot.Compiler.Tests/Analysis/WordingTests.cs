namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>Wordings without words, and editions that do not meet.</summary>
public sealed class WordingTests
{
    private const string Head = "report: form\neditions: { \"1\": 一, \"2\": 二, \"3\": 三 }\ncells: { type: count }\ntables:\n  t:\n    ";

    [Theory]
    [InlineData("rows: { a: {|CF2101:一、|}, b: 乙 }")]
    [InlineData("rows: { a: {|CF2101:（二）|}, b: 乙 }")]
    [InlineData("rows: { a: { label: 甲, also: ['{|CF2101:：|}'] }, b: 乙 }", "'{|CF2101:：|}'", "{|CF2101:'：'|}")]
    [InlineData("heading: {|CF2101:——|}\n    rows: { a: 甲 }")]
    [InlineData("rows: { a: { label: { \"1\": {|CF2102:旧|}, \"2\": 新 }, since: \"2\" } }")]
    [InlineData("rows: { a: { label: 甲, also: { \"3\": [{|CF2102:新|}] }, until: \"2\" } }")]
    [InlineData("rows: { a: { label: 甲, until: \"1\" }, b: { label: 乙, since: \"3\", was: {|CF2103:a|} } }")]
    [InlineData("rows: { a: { label: 甲, until: \"2\" }, b: { label: 乙, since: \"2\", was: {|CF2104:a|} } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"2\", was: {|CF2104:a|} } }")]
    [InlineData("rows: { a: 甲 }\n    rules: { r: [{ check: a > 1, until: \"1\" }, { check: a > 2, since: {|CF2105:\"3\"|} }] }")]
    public void What_does_not_fit_is_reported(string marked, string written = "-", string instead = "-")
        => Analysed.Marked(Head + (written == "-" ? marked : marked.Replace(written, instead, System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("columns: { x: '1', y: （2） 数 }\n    rows: { a: 一、甲, b: { label: \"\" } }")]
    [InlineData("rows: { a: { label: { \"1\": 旧, \"3\": 新 }, since: \"2\" } }")]
    [InlineData("rows: { a: { label: 甲, until: \"1\" }, b: { label: 乙, since: \"2\", was: a } }")]
    [InlineData("rows: { a: { label: 甲, until: \"2\" }, b: { label: 乙, since: \"3\", was: a }, c: { label: 丙, since: \"3\", was: a } }")]
    [InlineData("rows: { a: 甲 }\n    rules: { r: [{ check: a > 1, until: \"1\" }, { check: a > 2, since: \"2\" }] }")]
    public void What_fits_is_not_reported(string definition) => Analysed.Marked(Head + definition);

    [Theory]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"2\" } }\n    rules: { r: { for: each column, check: 'a > {|CF3122:b|}' } }", "{ for: each column, since: \"2\", check: 'a > b' }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, until: \"2\" } }\n    rules: { r: { check: 'a > {|CF3122:b|}', since: \"2\" } }", "{ until: \"2\", check: 'a > b', since: \"2\" }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"3\" } }\n    rules: { r: { since: \"2\", check: 'a > {|CF3122:b|}' } }", "{ since: \"3\", check: 'a > b' }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"2\", until: \"2\" } }\n    rules:\n      r:\n        # why\n        check: a > {|CF3122:b|}\n", "        # why\n        since: \"2\"\n        until: \"2\"\n        check: a > b\n")]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"2\" } }\n    rules:\n      r:\n        - check: a > {|CF3122:b|}\n", "        - since: \"2\"\n          check: a > b\n")]
    public void A_rule_is_bounded_by_the_editions_of_what_it_names(string marked, string bounded)
        => Assert.Contains(bounded, Analysed.Fixed(Head + marked), System.StringComparison.Ordinal);
}
