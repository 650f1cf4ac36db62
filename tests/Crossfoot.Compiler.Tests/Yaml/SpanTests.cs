using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Tests.Yaml;

/// <summary>Where nodes stand.</summary>
public sealed class SpanTests
{
    [Theory]
    [InlineData("a: 本年", "本年")]
    [InlineData("a: '本''年'  # why", "'本''年'")]
    [InlineData("a: \"本\\u5E74\"", "\"本\\u5E74\"")]
    [InlineData("a: { b: [c, d] } # why", "{ b: [c, d] }")]
    [InlineData("a:\n  b: c\n  d: e\n\nf: g", "b: c\n  d: e")]
    [InlineData("a:\n  - b\n  - c: d\n    e: f\n# why\ng: h", "- b\n  - c: d\n    e: f")]
    [InlineData("a:\n- b\n- c\nd: e", "- b\n- c")]
    [InlineData("a: |\n  b\n  c\n\nd: e", "|\n  b\n  c")]
    [InlineData("a: b\n  c\nd: e", "b\n  c")]
    [InlineData("a: [\n  b,\n  c\n]\nd: e", "[\n  b,\n  c\n]")]
    public void A_value_spans_its_text(string text, string expected)
    {
        var root = Assert.IsType<YamlMapping>(Nodes.Read(text));
        Assert.Equal(expected, Slice(text, root.Entries[0].Value.Span));
    }

    [Fact]
    public void A_lone_pair_in_a_list_spans_its_text()
    {
        const string text = "a: [b: c, d]";
        var pair = Assert.Single(Nodes.All(Nodes.Read(text)).OfType<YamlMapping>(), mapping => mapping.Span.Start > 0);
        Assert.Equal("b: c", Slice(text, pair.Span));
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing()
    {
        const string text = "\uFEFFa: b";
        Assert.Equal("b", Slice(text, Nodes.Value(text).Span));
    }

    [Theory]
    [InlineData("a: 'it''s'", "it's", "'", 2, 3)]
    [InlineData("a: \"x\\ty\"", "x\ty", "\\", 1, 1)]
    [InlineData("a: x\n   y", "x y", "\n", 1, 1)]
    [InlineData("a: |\n  x\n   y", "x\n y", "y", 3, 0)]
    [InlineData("a: >-\n  x\n  y", "x y", "y", 2, 0)]
    public void A_character_of_a_value_has_its_place(string text, string value, string source, int index, int length)
    {
        var scalar = Nodes.Value(text);
        Assert.Equal(value, scalar.Value);
        Assert.StartsWith(source, text[scalar.OriginOf(index)..], StringComparison.Ordinal);
        Assert.True(length == 0 || text[scalar.OriginOf(index)] == source[0]);
    }

    [Theory]
    [InlineData("a: |\r\n  x = y\r\n    + z\r\n\r\nb: c\r\n")]
    [InlineData("a: |2+\n   x\n  y\n\nb: c")]
    [InlineData("a: >\n  x\n\n  y\n    z\n  q\nb: c")]
    [InlineData("a: \"x \\\n   y\n\n   z\"\nb: c")]
    [InlineData("a: 'x\n   y\n\n   z'\nb: c")]
    [InlineData("a: \"\\U0001F600é\\x41\"\nb: c")]
    [InlineData("a:\n  - x\n\n    y\nb: c")]
    public void The_letters_of_every_value_are_found_again_in_the_source(string text)
    {
        foreach (var scalar in Nodes.All(Nodes.Read(text)).OfType<YamlScalar>())
            AssertRetraced(text, scalar);
    }

    /// <summary>Holds that each letter of a value stands where its origin says, escapes apart.</summary>
    internal static void AssertRetraced(string text, YamlScalar scalar)
    {
        var before = scalar.Span.Start;
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            var origin = scalar.OriginOf(i);
            Assert.InRange(origin, before, scalar.Span.End);
            before = origin;
            if (!char.IsWhiteSpace(scalar.Value[i]) && text[origin] != '\\')
                Assert.Equal(scalar.Value[i], text[origin]);
        }

        Assert.InRange(scalar.OriginOf(scalar.Value.Length), before, scalar.Span.End);
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
