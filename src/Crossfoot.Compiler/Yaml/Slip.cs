using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>A sign that is missing or typed wrongly: what to say, and how to read on as it was meant. The fix makes the same edits.</summary>
internal sealed record Slip(Diagnostic Diagnostic, List<Patch> Patches)
{
    /// <summary><c>label 甲</c>: the colon behind a word.</summary>
    public static Slip MissingColon(PatchedText text, SourceFile file, int start, int end)
    {
        var span = text.ToSource(start, end);
        var isSpaced = end >= text.Text.Length || text.Text[end] is ' ' or '\n' or '\r';
        return Of(Descriptors.MissingColon, file, span, [text.Text.Substring(start, end - start)], "Add a colon", "补上冒号", new Patch(new TextSpan(span.End, 0), isSpaced ? ":" : ": "));
    }

    /// <summary><c>label:甲</c>: the space behind a colon.</summary>
    public static Slip MissingSpace(PatchedText text, SourceFile file, int start, int colon)
        => Of(Descriptors.MissingSpaceAfterColon, file, text.ToSource(colon, colon + 1), [text.Text.Substring(start, colon - start)], "Add a space", "补上空格", new Patch(new TextSpan(text.ToSource(colon) + 1, 0), " "));

    /// <summary><c>a: 1 b: 2</c>: the comma before a word, which belongs behind what stands before it.</summary>
    public static Slip MissingComma(PatchedText text, SourceFile file, int before, int start, int end)
    {
        var patch = new Patch(new TextSpan(text.ToSource(before - 1, before).End, 0), start == before ? ", " : ",");
        return Of(Descriptors.MissingComma, file, text.ToSource(start, end), [text.Text.Substring(start, end - start)], "Add a comma", "补上逗号", patch);
    }

    /// <summary><c>cells: type: count }</c>: the bracket before a value, said at the one that closes it.</summary>
    public static Slip MissingOpening(PatchedText text, SourceFile file, int value, int closing)
    {
        var sign = text.Text[closing] == ']' ? "[" : "{";

        // The blank that stood before the bracket may be left, and the one behind it.
        var isDoubled = sign == "{" && text.Text[value - 1] == ' ' && text.Text[value - 2] == ' ';
        var patch = new Patch(new TextSpan(text.ToSource(isDoubled ? value - 1 : value), 0), sign == "{" && !isDoubled ? "{ " : sign);
        return Of(Descriptors.UnmatchedBracket, file, text.ToSource(closing, closing + 1), [text.Text.Substring(closing, 1)], $"Add '{sign}'", $"补上“{sign}”", patch);
    }

    /// <summary><c>[甲, key: 乙</c>: the bracket behind an item, said at the one that opens the list.</summary>
    public static Slip MissingClosing(PatchedText text, SourceFile file, int opening, int end)
    {
        var (sign, closing) = text.Text[opening] == '[' ? ("[", "]") : ("{", "}");
        var patch = new Patch(new TextSpan(text.ToSource(end - 1, end).End, 0), closing);
        return Of(Descriptors.UnclosedBracket, file, text.ToSource(opening, opening + 1), [sign, closing], $"Add '{closing}'", $"补上“{closing}”", patch);
    }

    /// <summary><c>"2019: 甲</c> or <c>2019": 甲</c>: a quote at one end of a text alone.</summary>
    public static Slip MissingQuote(PatchedText text, SourceFile file, int quote, int missing)
    {
        var sign = text.Text.Substring(quote, 1);
        var place = missing > quote ? text.ToSource(missing - 1, missing).End : text.ToSource(missing);
        return Of(Descriptors.UnclosedQuote, file, text.ToSource(quote, quote + 1), [sign], $"Add {sign}", $"补上 {sign}", new Patch(new TextSpan(place, 0), sign));
    }

    /// <summary>A line at the wrong column.</summary>
    public static Slip Indentation(PatchedText text, SourceFile file, LayoutLine line, int column)
    {
        var end = line.HasKey ? line.Colon : line.Entry;
        while (!line.HasKey && end < line.End && text.Text[end] is not (' ' or '\t'))
            end++;
        string[] arguments = [text.Text.Substring(line.Entry, end - line.Entry), Number(line.Indent), Number(column)];
        var patch = new Patch(text.ToSource(line.Start, line.Content), new string(' ', column));
        return Of(Descriptors.BadIndentation, file, text.ToSource(line.Entry, end), arguments, $"Indent it by {arguments[2]}", $"缩进 {arguments[2]} 格", patch);

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A character of a Chinese keyboard.</summary>
    public static Slip FullWidthAt(PatchedText text, SourceFile file, int at, string meant, string newText)
    {
        var span = text.ToSource(at, at + 1);
        return new Slip(FullWidth.Diagnose(file, span, text.Text[at], meant, newText), [new Patch(span, newText)]);
    }

    /// <summary>Several characters of a Chinese keyboard that belong together.</summary>
    public static Slip FullWidthPair(PatchedText text, SourceFile file, int open, int close)
    {
        var patches = new[] { open, close }.Select(at => new Patch(text.ToSource(at, at + 1), FullWidth.Narrow(text.Text[at]).ToString())).ToList();
        return new Slip(FullWidth.Diagnose(file, patches, text.Text[open], patches[0].NewText), patches);
    }

    private static Slip Of(Descriptor descriptor, SourceFile file, TextSpan span, string[] arguments, string english, string chinese, Patch patch)
        => new(new Diagnostic(descriptor, file, span, arguments) { Fixes = [new Fix(english, chinese, [new TextEdit(file, patch.Span, patch.NewText)])] }, [patch]);
}
