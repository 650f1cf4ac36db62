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

    /// <summary>What closes it, with a blank before a brace where its fellow has one; a blank that is left at the end of the line is that one.</summary>
    private static Patch Closing(PatchedText text, OpenSign open, bool isQuote)
    {
        var isSpaced = !isQuote && text.Text[open.Position] == '{' && open.Position + 1 < text.Text.Length && text.Text[open.Position + 1] == ' ';
        var end = open.End;
        var newText = open.Closing;
        if (isSpaced && end + 1 < text.Text.Length && text.Text[end] == ' ' && text.Text[end + 1] is '\n' or '\r')
            end++;
        else if (isSpaced && text.Text[end - 1] != ' ')
            newText = " " + newText;
        return new Patch(new TextSpan(text.ToSource(open.Position, end).End, 0), newText);
    }
}
