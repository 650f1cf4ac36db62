using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Lines that the parser takes silently for something else than their author meant.</summary>
internal static class LineSlips
{
    /// <summary>Keys behind which a text that ends with a bracket is a list that has lost its beginning.</summary>
    private static readonly HashSet<string> ListKeys = ["also", "captions", "closed", "levels", "parts", "sentence", "values", "was"];

    /// <summary>Reports directives, comments behind a full-width sign, and colons, brackets and quotes that are missing or full-width where a line still looks like an entry.</summary>
    public static void Mend(PatchedText text, DiagnosticBag bag)
    {
        var patches = new List<Patch>();
        LayoutLine? above = null;
        foreach (var line in text.Layout.Lines)
        {
            // A plain text may go on over deeper lines, and there anything may stand.
            if (line.IsEmpty || line.IsContinuation || (above is { HasValue: true } && line.Indent > above.Column))
                continue;
            above = line;
            if (line.Indent == 0 && text.Text[line.Content] == '%')
            {
                var span = text.ToSource(line.Content, line.ContentEnd);
                bag.Report(Descriptors.Directive, span);
                patches.Add(Patch.Blank(text.Source, span, PatchKind.Mend));
            }
            else if (text.Text[line.Content] == '＃')
            {
                Add(Slip.FullWidthAt(text, bag.File, line.Content, "#", "#"));
            }
            else if ((KeySlip(text, bag.File, line) ?? LostOpening(text, bag.File, line)) is { } slip)
            {
                Add(slip);
            }
        }

        text.Apply(patches);

        void Add(Slip slip)
        {
            bag.Report(slip.Diagnostic);
            patches.AddRange(slip.Patches);
        }
    }

    /// <summary>A word with a slip right behind it that would otherwise become part of a longer key or text.</summary>
    private static Slip? KeySlip(PatchedText source, SourceFile file, LayoutLine line)
    {
        var text = source.Text;
        if (line.Entry >= line.End)
            return null;
        var quote = text[line.Entry] is '"' or '\'' ? text[line.Entry] : '\0';
        var start = quote == '\0' ? line.Entry : line.Entry + 1;
        var end = start;
        while (end < line.End && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        if (end == start || end >= line.End)
            return null;
        if (quote != '\0' && text[end] == ':' && line.Colon != end + 1)
            return Slip.MissingQuote(source, file, line.Entry, end);
        if (quote != '\0' && text[end] == quote)
            end++;
        else if (quote == '\0' && text[end] is '"' or '\'' && line.Colon == end + 1)
            return Slip.MissingQuote(source, file, end, start);
        if (end < line.End && text[end] == '：' && (line.HasKey || quote != '\0') && !line.IsListEntry)
            return Slip.FullWidthAt(source, file, end, ":", end + 1 == line.End || text[end + 1] == ' ' ? ":" : ": ");
        return BracketBehindWord(source, file, line, end);
    }

    /// <summary><c>rows { a: 甲 }</c> or <c>rows:{ a: 甲 }</c></summary>
    private static Slip? BracketBehindWord(PatchedText source, SourceFile file, LayoutLine line, int end)
    {
        var bracket = end;
        while (bracket < line.End && source.Text[bracket] is ' ' or ':')
            bracket++;
        if (bracket >= line.Colon || source.Text[bracket] is not ('{' or '[') || source.Text[line.Entry] is '"' or '\'')
            return null;
        return source.Text[end] == ':' ? Slip.MissingSpace(source, file, line.Entry, end) : Slip.MissingColon(source, file, line.Entry, end);
    }

    /// <summary><c>cells: type: count }</c>, or <c>also: 甲]</c> where a list is wanted.</summary>
    private static Slip? LostOpening(PatchedText source, SourceFile file, LayoutLine line)
    {
        if (!line.HasKey || !line.HasValue || FullWidth.Narrow(source.Text[line.Value]) is '[' or '{')
            return null;
        var last = source.Text[line.ContentEnd - 1];
        if (last is not (']' or '}') || (last == ']' ? !ListKeys.Contains(source.Text.Substring(line.Entry, line.Colon - line.Entry)) : !BeginsWithKey(source.Text, line)))
            return null;
        var depth = 0;
        for (var i = line.Value; i < line.ContentEnd; i++)
        {
            depth += source.Text[i] switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 };
            if (depth < 0)
                return i + 1 == line.ContentEnd ? Slip.MissingOpening(source, file, line.Value, i) : null;
        }

        return null;
    }

    private static bool BeginsWithKey(string text, LayoutLine line)
    {
        var at = line.Value;
        while (at < line.ContentEnd && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '"' or '\''))
            at++;
        return at > line.Value && at + 1 < line.ContentEnd && text[at] == ':' && text[at + 1] == ' ';
    }
}
