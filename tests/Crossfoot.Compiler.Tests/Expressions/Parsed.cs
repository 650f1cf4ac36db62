using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Tests.Expressions;

/// <summary>Parses expressions that stand alone in their file.</summary>
internal static class Parsed
{
    /// <summary>Parses an expression in which nothing may be wrong.</summary>
    public static ExpressionSyntax Expression(string text)
    {
        var bag = Bag(text);
        var expression = ExpressionParser.Parse(Scalar(text), bag, out var hasErrors);
        Assert.Empty(bag.Diagnostics.Select(static diagnostic => diagnostic.Message(chinese: false)));
        Assert.False(hasErrors);
        return expression;
    }

    /// <summary>Holds that exactly what is marked is reported.</summary>
    public static ExpressionSyntax Marked(string marked)
    {
        var source = MarkedSource.Read(marked);
        var bag = new DiagnosticBag(source.File);
        var expression = ExpressionParser.Parse(Scalar(source.File.Text), bag, out var hasErrors);
        source.AssertReports(bag.Diagnostics);
        Assert.Equal(bag.Diagnostics.Count > 0, hasErrors);
        return expression;
    }

    public static DiagnosticBag Bag(string text) => new(new SourceFile("test.report.yaml", text));

    public static YamlScalar Scalar(string text) => new(new TextSpan(0, text.Length), text, ScalarStyle.Plain, null);
}
