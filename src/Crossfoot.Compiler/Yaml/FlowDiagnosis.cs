using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Finds what is wrong inside brackets and braces.</summary>
internal sealed class FlowDiagnosis(PatchedText text, SourceFile file, LayoutScan scan)
{
    private readonly string _text = text.Text;

    /// <summary>What is wrong at the place where the parser stopped.</summary>
    public Mending Diagnose(LayoutLine owner, YamlFailure failure)
    {
        var at = System.Math.Min(failure.Position, System.Math.Max(0, _text.Length - 1));
        var (start, end) = Bounds(owner, at);
        return FullWidthComma(owner, start, at)
            ?? Adjacent(owner, start, at, end)
            ?? StrayComma(owner, at)
            ?? Escape(owner, failure, end)
            ?? Sign(owner, at, end)
            ?? Comma(owner, start, at, end)
            ?? new Mending(owner, new Diagnostic(Descriptors.UnreadableYaml, file, text.ToSource(at, System.Math.Min(at + 1, end)), []), []);
    }

    private (int Start, int End) Bounds(LayoutLine owner, int at)
    {
        foreach (var (start, end) in scan.Flows)
        {
            if (start <= at && at < end)
                return (start, end);
        }

        return (owner.Value, System.Math.Max(owner.End, at));
    }

    /// <summary><c>甲，also: [乙]</c>: the comma before the key that the parser stumbles over.</summary>
    private Mending? FullWidthComma(LayoutLine owner, int start, int at)
    {
        for (var i = at - 1; i > start && _text[i] is not (',' or '{' or '[' or '\n' or ':'); i--)
        {
            if (_text[i] != '，')
                continue;
            var span = text.ToSource(i, i + 1);
            var comma = _text[i + 1] == ' ' ? "," : ", ";
            return new Mending(owner, FullWidth.Diagnose(file, span, '，', ",", comma), [new Patch(span, comma)]);
        }

        return null;
    }

    /// <summary>A text right behind a closing quote: the quote was meant to open another text, and the one before it is open. Or a comment right behind a bracket.</summary>
    private Mending? Adjacent(LayoutLine owner, int start, int at, int end)
    {
        if (_text[at] is ']' or '}' && at + 1 < _text.Length && _text[at + 1] == '#')
            return new LineDiagnosis(text, file, scan).CommentBehindValue(owner, at + 1);
        if (at <= start || at >= end || _text[at - 1] is not ('"' or '\'') || _text[at] is ' ' or ',' or ']' or '}' or ':' or '\n' or '\r')
            return null;
        var open = _text.LastIndexOf(_text[at - 1], at - 2, at - 1 - start);
        return open < 0
            ? null
            : new Mending(owner, new Diagnostic(Descriptors.UnclosedQuote, file, text.ToSource(open, open + 1), [_text.Substring(open, 1)]), []);
    }

    private Mending? StrayComma(LayoutLine owner, int at)
    {
        if (_text[at] != ',')
            return null;
        var span = text.ToSource(at, at + 1);
        var diagnostic = new Diagnostic(Descriptors.StrayComma, file, span, [])
        {
            Fixes = [new Fix("Delete it", "删除", [new TextEdit(file, span, "")])],
        };
        return new Mending(owner, diagnostic, [new Patch(span, " ")]);
    }

    private Mending? Escape(LayoutLine owner, YamlFailure failure, int end)
        => _text[System.Math.Min(failure.Position, _text.Length - 1)] == '"' && failure.Reached < end && _text[failure.Reached] == '\\'
            ? Escapes.Diagnose(text, file, owner, failure.Reached)
            : null;

    private Mending? Sign(LayoutLine owner, int at, int end)
    {
        if (_text[at] is not ('@' or '`' or '%' or '|' or '>' or '*' or '&' or '!' or '?' or '-') || at + 1 >= end)
            return null;
        var close = at;
        while (close < end && _text[close] is not (',' or ']' or '}' or '\n' or '\r'))
            close++;
        close = ExpressionTraps.TrimEnd(_text, at, close);
        if (close == at)
            return null;
        var quoted = Quoting.Patches(text, TextSpan.FromBounds(at, close));
        var diagnostic = new Diagnostic(Descriptors.ValueNeedsQuotes, file, text.ToSource(at, at + 1), [_text.Substring(at, 1)])
        {
            Fixes = [Quoting.Fix(file, quoted)],
        };
        return new Mending(owner, diagnostic, quoted);
    }

    /// <summary><c>{ a: 1 b: 2 }</c>: the word before the colon begins an entry of its own.</summary>
    private Mending? Comma(LayoutLine owner, int start, int at, int end)
    {
        var word = at;
        if (_text[at] is ':')
        {
            while (word > start && _text[word - 1] is not (' ' or ',' or '[' or '{' or '\n'))
                word--;
        }

        var before = ExpressionTraps.TrimEnd(_text, start, word);
        if (before <= start || _text[before - 1] is ',' or '[' or '{' or ':' || word >= end || _text[word] is ']' or '}' or ':')
            return null;
        var close = word;
        while (close < end && _text[close] is not (' ' or ':' or ',' or ']' or '}' or '\n' or '\r'))
            close++;
        if (close == word)
            return null;
        var patch = new Patch(new TextSpan(text.ToSource(start, before).End, 0), word == before ? ", " : ",");
        var diagnostic = new Diagnostic(Descriptors.MissingComma, file, text.ToSource(word, close), [_text.Substring(word, close - word)])
        {
            Fixes = [new Fix("Add a comma", "补上逗号", [new TextEdit(file, patch.Span, patch.NewText)])],
        };
        return new Mending(owner, diagnostic, new List<Patch> { patch });
    }
}
