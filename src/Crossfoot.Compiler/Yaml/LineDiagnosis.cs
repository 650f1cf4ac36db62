using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Finds what is wrong with a line of its own, or with the line above that led the parser astray.</summary>
internal sealed class LineDiagnosis(PatchedText text, SourceFile file, LayoutScan scan)
{
    private readonly string _text = text.Text;

    /// <summary>What is wrong at the place where the parser stopped.</summary>
    public Mending Diagnose(LayoutLine line, YamlFailure failure)
    {
        var at = System.Math.Min(failure.Position, line.End);
        if ((line.HasKey || line.IsListEntry) && line.HasValue && at >= line.Value)
            return Value(line, at, failure);
        if (at <= line.Colon && Above(line) is { } above)
        {
            if (!above.HasKey && !above.IsListEntry)
                return Astray(line, above);
            if (at == line.Colon && above.HasValue && line.Indent > above.Column)
                return Indentation(line);
        }

        return line.HasKey || line.IsListEntry ? Misplaced(line) : new WordDiagnosis(text, file).Diagnose(line);
    }

    /// <summary>Lines without a key make one text with what follows; the first of them is at fault, unless it goes on a value above.</summary>
    private Mending Astray(LayoutLine line, LayoutLine above)
    {
        var first = above;
        while (Above(first) is { HasKey: false, IsListEntry: false } upper && upper.Indent <= first.Indent)
            first = upper;
        return Above(first) is { HasValue: true } structured && first.Indent > structured.Column
            ? Indentation(line)
            : new WordDiagnosis(text, file).Diagnose(first);
    }

    /// <summary>The written line above, which is the one that opened what it is part of.</summary>
    private LayoutLine? Above(LayoutLine line)
    {
        for (var i = line.Index - 1; i >= 0; i--)
        {
            if (!scan.Lines[i].IsEmpty)
                return scan.Lines[scan.Lines[i].Owner];
        }

        return null;
    }

    private Mending Value(LayoutLine line, int at, YamlFailure failure)
    {
        if (_text[line.Value] == '"' && failure.Reached < line.End && failure.Reached > line.Value && _text[failure.Reached] == '\\')
            return Escapes.Diagnose(text, file, line, failure.Reached);
        if (FullWidth.Narrow(_text[line.Value]) is '[' or '{')
            return WideBrackets(line);
        if (at > line.Value && at < line.End && _text[at] == ':' && _text[line.Value] is not ('"' or '\''))
            return Quote(line, Descriptors.ColonInValue, new TextSpan(at, 1), []);
        if (at == line.Value)
        {
            var sign = _text.Substring(at, 1);
            return _text[at] is ']' or '}'
                ? Report(line, Descriptors.UnmatchedBracket, at, at + 1, sign)
                : Quote(line, Descriptors.ValueNeedsQuotes, new TextSpan(at, 1), [sign]);
        }

        while (at < line.End && _text[at] is ' ' or '\t')
            at++;
        if (at >= line.End)
            return Report(line, Descriptors.UnreadableYaml, line.Content, line.ContentEnd);
        if (_text[at] == '#')
            return CommentBehindValue(line, at);
        var last = line.ContentEnd - 1;
        if (_text[last] is '"' or '\'' && _text.IndexOf(_text[last], line.Value) == last)
        {
            var slip = Slip.MissingQuote(text, file, last, line.Value);
            return new Mending(line, slip.Diagnostic, slip.Patches);
        }

        return _text[at] is ']' or '}'
            ? Report(line, Descriptors.UnmatchedBracket, at, at + 1, _text.Substring(at, 1))
            : Quote(line, Descriptors.TextAfterValue, TextSpan.FromBounds(at, WordEnd(at, line.End)), [_text.Substring(at, WordEnd(at, line.End) - at)]);
    }

    /// <summary>A comment without a blank before it.</summary>
    public Mending CommentBehindValue(LayoutLine line, int at)
    {
        var patch = new Patch(new TextSpan(text.ToSource(at), 0), " ");
        var end = System.Math.Max(at + 1, ExpressionTraps.TrimEnd(_text, at, scan.LineAt(at).End));
        var diagnostic = new Diagnostic(Descriptors.TextAfterValue, file, text.ToSource(at, end), [_text.Substring(at, end - at)])
        {
            Fixes = [new Fix("Put a space before it", "在前面加空格", [new TextEdit(file, patch.Span, patch.NewText)])],
        };
        return new Mending(line, diagnostic, [patch]);
    }

    /// <summary>A value in the brackets of a Chinese keyboard.</summary>
    private Mending WideBrackets(LayoutLine line)
    {
        var narrow = FullWidth.Narrow(_text[line.Value]);
        var patches = new List<Patch> { new(text.ToSource(line.Value, line.Value + 1), narrow.ToString()) };
        var last = line.ContentEnd - 1;
        if (last > line.Value && FullWidth.Narrow(_text[last]) == (narrow == '[' ? ']' : '}'))
            patches.Add(new Patch(text.ToSource(last, last + 1), FullWidth.Narrow(_text[last]).ToString()));
        return new Mending(line, FullWidth.Diagnose(file, patches, _text[line.Value], narrow.ToString()), patches);
    }

    /// <summary>A line that stands where nothing fits: by its indentation, or because it is a list entry in a map.</summary>
    private Mending Misplaced(LayoutLine line)
    {
        var columns = EnclosingColumns(line);
        if (!columns.Contains(line.Indent) && columns.Count > 0)
            return Indentation(line);
        return line.IsListEntry
            ? Report(line, Descriptors.ListEntryInMap, line.Content, line.Content + 1)
            : Report(line, Descriptors.UnreadableYaml, line.Content, line.HasKey ? line.Colon : line.ContentEnd);
    }

    private Mending Indentation(LayoutLine line)
    {
        var columns = EnclosingColumns(line);
        var nearest = columns.Count == 0 ? 0 : columns.OrderBy(column => System.Math.Abs(column - line.Indent)).First();
        var slip = Slip.Indentation(text, file, line, nearest);
        return new Mending(line, slip.Diagnostic, nearest == line.Indent ? [] : slip.Patches);
    }

    /// <summary>The columns of the entries above in which a line could stand, the innermost first.</summary>
    private List<int> EnclosingColumns(LayoutLine line)
    {
        var columns = new List<int>();
        for (var above = Above(line); above is not null; above = Above(above))
        {
            if (!above.HasKey && !above.IsListEntry)
                continue;
            if (columns.Count > 0 && above.Indent >= columns[columns.Count - 1])
                continue;
            if (above.IsListEntry && above.HasKey && (columns.Count == 0 || above.Column < columns[columns.Count - 1]) && !line.IsListEntry)
                columns.Add(above.Column);
            columns.Add(above.Indent);
        }

        return columns;
    }

    private Mending Quote(LayoutLine line, Descriptor descriptor, TextSpan sign, string[] arguments)
    {
        var end = ExpressionTraps.TrimEnd(_text, line.Value, System.Math.Max(line.ContentEnd, sign.End));
        var quoted = Quoting.Patches(text, TextSpan.FromBounds(line.Value, end));
        var diagnostic = new Diagnostic(descriptor, file, text.ToSource(sign.Start, sign.End), arguments)
        {
            Fixes = [Quoting.Fix(file, quoted)],
        };
        return new Mending(line, diagnostic, quoted);
    }

    private Mending Report(LayoutLine line, Descriptor descriptor, int start, int end, params string[] arguments)
        => new(line, new Diagnostic(descriptor, file, text.ToSource(start, end), arguments), []);

    private int WordEnd(int at, int end)
    {
        while (at < end && _text[at] is not (' ' or '\t'))
            at++;
        return at;
    }
}
