using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Expressions;

/// <summary>Parses what stands after <c>for:</c>.</summary>
internal static class ScopeParser
{
    private static readonly string[] Axes = ["row", "column"];

    /// <summary>The scope, or null where it cannot be read, which is reported.</summary>
    public static ScopeSyntax? Parse(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var tokens = new TokenReader(scalar, diagnostics);
        if (tokens.HasErrors)
            return null;
        if (!tokens.TryTakeWord("each"))
            return FailNear(tokens, ["each"]);
        tokens.TryTakeWord("leaf");
        var axis = tokens.Current;
        if (!tokens.TryTakeWord("row") && !tokens.TryTakeWord("column"))
            return FailNear(tokens, Axes);

        AxisSyntax? under = null;
        if (tokens.TryTakeWord("under"))
        {
            under = AxisParser.Parse(tokens);
            if (under is null)
                return null;
        }

        IReadOnlyList<AxisSyntax> except = under?.Except ?? [];
        if (tokens.TryTake(TokenKind.Except))
            except = AxisParser.ParseExcept(tokens, isOpenList: true);
        else if (except.Count > 0 && tokens.TryTake(TokenKind.Comma))
            except = [.. except, .. AxisParser.ParseExcept(tokens, isOpenList: true)];
        if (!tokens.IsAtEnd && !tokens.HasErrors)
            return Fail(tokens, Descriptors.ScopeExpected);
        return tokens.HasErrors ? null : new ScopeSyntax(axis.Text == "row", under is null ? null : under with { Except = [] }, except, scalar.Span);
    }

    private static ScopeSyntax? Fail(TokenReader tokens, Descriptor descriptor)
    {
        tokens.Report(descriptor, tokens.Current.Span, tokens.Current.Text);
        return null;
    }

    /// <summary>A word that is nearly the one that belongs here has a fix.</summary>
    private static ScopeSyntax? FailNear(TokenReader tokens, string[] words)
    {
        var token = tokens.Current;
        if (NearestName.Find(token.Text, words) is not { } nearest || token.Kind != TokenKind.Identifier)
            return Fail(tokens, Descriptors.ScopeExpected);
        tokens.Diagnostics.Report(new Diagnostic(Descriptors.ScopeExpected, tokens.Diagnostics.File, token.Span, [token.Text])
        {
            Fixes = [new Fix($"Write '{nearest}'", $"改为“{nearest}”", [new TextEdit(tokens.Diagnostics.File, token.Span, nearest)])],
        });
        return null;
    }
}
