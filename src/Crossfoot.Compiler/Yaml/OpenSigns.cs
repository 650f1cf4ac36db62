using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Says that a bracket or quote is not closed, and closes it where what it opens ends.</summary>
internal static class OpenSigns
{
    /// <summary>What is wrong and how to mend it.</summary>
    public static Mending Diagnose(PatchedText text, SourceFile file, LayoutScan scan, OpenSign open)
    {
        var span = text.ToSource(open.Position, open.Position + 1);
        var sign = text.Text.Substring(open.Position, 1);
        var line = scan.Lines[open.Line];
        if (open.Kind == OpenSignKind.Stray)
        {
            return new Mending(
                line,
                new Diagnostic(Descriptors.UnmatchedBracket, file, span, [sign]) { Fixes = [new Fix("Delete it", "删除", [new TextEdit(file, span, "")])] },
                [new Patch(span, " ")]);
        }

        if (open.Kind == OpenSignKind.Bracket && Gap(text.Text, open) is { } gap)
        {
            var slip = Slip.MissingClosing(text, file, gap.Opening, gap.End);
            return new Mending(line, slip.Diagnostic, slip.Patches);
        }

        var isQuote = open.Kind == OpenSignKind.Quote;
        var descriptor = isQuote ? Descriptors.UnclosedQuote : Descriptors.UnclosedBracket;
        IReadOnlyList<string> arguments = isQuote ? [sign] : [sign, sign == "[" ? "]" : "}"];
        var patch = Closing(text, open, isQuote);

        // A quote inside brackets swallows the brackets that follow it: where it was to close is anyone's guess.
        var isGuess = isQuote && text.Text[line.Value] != sign[0];
        return new Mending(
            line,
            new Diagnostic(descriptor, file, span, arguments)
            {
                Fixes = isGuess ? [] : [new Fix($"Add '{patch.NewText.Trim()}'", $"补上“{patch.NewText.Trim()}”", [new TextEdit(file, patch.Span, patch.NewText)])],
                Related = isGuess ? [] : [new RelatedPlace(file, patch.Span, "it may end here", "可能在此处结束")],
            },
            isGuess ? [] : [patch]);
    }

    /// <summary>Two blanks before a closing brace show where another one stood, and which one was closed there.</summary>
    private static (int Opening, int End)? Gap(string text, OpenSign open)
    {
        var opened = new Stack<int>();
        for (var i = open.Position; i < open.End; i++)
        {
            if (text[i] is '{' or '[')
                opened.Push(i);
            else if (text[i] == '}' && text[i - 1] == ' ' && text[i - 2] == ' ' && opened.Count > 1 && text[opened.Peek()] == '{')
                return (opened.Peek(), i - 1);
            else if (text[i] is '}' or ']' && opened.Count > 0)
                opened.Pop();
        }

        return null;
    }

    /// <summary>What closes it, with a blank before a brace where its fellow has one; a blank that is left at the end of the line is that one.</summary>
    private static Patch Closing(PatchedText text, OpenSign open, bool isQuote)
    {
        var isSpaced = !isQuote && text.Text[open.Position] == '{' && open.Position + 1 < text.Text.Length && text.Text[open.Position + 1] == ' ';
        var end = open.End;
        var newText = open.Closing;
        if (isSpaced && end < text.Text.Length && text.Text[end] == ' ' && (end + 1 == text.Text.Length || text.Text[end + 1] is '\n' or '\r'))
            end++;
        else if (isSpaced && text.Text[end - 1] != ' ')
            newText = " " + newText;
        return new Patch(new TextSpan(text.ToSource(open.Position, end).End, 0), newText);
    }
}
