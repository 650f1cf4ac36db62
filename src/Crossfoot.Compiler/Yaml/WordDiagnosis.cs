using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Finds what keeps a line from being an entry: a colon that is missing, full-width, or without a blank behind it.</summary>
internal sealed class WordDiagnosis(PatchedText text, SourceFile file)
{
    private readonly string _text = text.Text;

    /// <summary>What is wrong with a line that has no key.</summary>
    public Mending Diagnose(LayoutLine line)
    {
        var start = line.Entry;
        var end = line.ContentEnd;
        if (start >= end)
            return new Mending(line, new Diagnostic(Descriptors.UnreadableYaml, file, text.ToSource(line.Content, line.End), []), []);
        if (FullWidth.Narrow(_text[start]) is '#' or '-' or '"' or '\'')
            return LeadingSign(line, start, end);

        var word = start;
        while (word < end && (char.IsLetterOrDigit(_text[word]) || _text[word] == '_'))
            word++;
        if (word == start)
            return new Mending(line, new Diagnostic(Descriptors.UnreadableYaml, file, text.ToSource(start, end), []), []);
        if (word < end && _text[word] == '：')
            return Replace(line, word, word + 1 == end || _text[word + 1] is ' ' ? ":" : ": ", ":");
        if (word + 1 < end && _text[word] == ':' && FullWidth.Narrow(_text[word + 1]) == ' ')
            return Replace(line, word + 1, " ", " ");
        var slip = word < end && _text[word] == ':' ? Slip.MissingSpace(text, file, start, word) : Slip.MissingColon(text, file, start, word);

        // A word alone is half a line: with a colon it would be a key without a value.
        var isHalf = word == end && !IsDeeperBelow(line);
        return new Mending(line, isHalf ? slip.Diagnostic with { Fixes = [] } : slip.Diagnostic, slip.Patches);
    }

    private bool IsDeeperBelow(LayoutLine line)
    {
        var start = line.End;
        var at = line.End;
        while (at < _text.Length && _text[at] is ' ' or '\n' or '\r')
        {
            if (_text[at] != ' ')
                start = at + 1;
            at++;
        }

        return at < _text.Length && at - start > line.Indent;
    }

    private Mending LeadingSign(LayoutLine line, int start, int end)
    {
        var narrow = FullWidth.Narrow(_text[start]).ToString();
        if (narrow == "-" && _text[start + 1 < end ? start + 1 : start] != ' ')
            return Replace(line, start, "- ", "-");
        if (narrow is "#" or "-")
            return Replace(line, start, narrow, narrow);

        var close = start + 1;
        while (close < end && FullWidth.Narrow(_text[close]).ToString() != narrow)
            close++;
        var span = text.ToSource(start, start + 1);
        var patches = new List<Patch> { new(span, narrow) };
        if (close < end)
            patches.Add(new Patch(text.ToSource(close, close + 1), narrow));
        return new Mending(line, FullWidth.Diagnose(file, patches, _text[start], narrow), patches);
    }

    private Mending Replace(LayoutLine line, int at, string newText, string meant)
    {
        var span = text.ToSource(at, at + 1);
        return new Mending(line, FullWidth.Diagnose(file, span, _text[at], meant, newText), [new Patch(span, newText)]);
    }
}
