using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Tabs and wide blanks in front of a line: YAML refuses the first without a place and takes the others for text.</summary>
internal static class IndentationCharacters
{
    /// <summary>How wide a tab and a wide blank may be meant: who forgets to switch the keyboard types as many blanks as ever.</summary>
    private static readonly (int Tab, int Wide)[] Widths = [(2, 1), (4, 2), (8, 2), (1, 1)];

    private const int WidestTab = 8;

    /// <summary>Finds each line that is indented with anything but spaces, and indents it as it was probably meant.</summary>
    public static IReadOnlyList<OddIndentation> Mend(PatchedText text)
    {
        var odd = new List<OddIndentation>();
        if (text.Text.IndexOfAny(['\t', '　', '\u00A0']) < 0)
            return odd;

        var scan = text.Layout;
        var open = new List<int> { 0 };
        LayoutLine? before = null;
        foreach (var line in scan.Lines)
        {
            if (line.IsEmpty || line.IsInBlockText)
                continue;
            var blanks = TextSpan.FromBounds(line.Start, EndOfBlanks(text.Text, line));
            var indent = blanks.Length;
            if (blanks.End > line.Content && blanks.End < line.End && text.Text[blanks.End] != '#' && !IsAllowed(scan, text.Text, line))
            {
                indent = Meant(text.Text, blanks, open, before);
                odd.Add(new OddIndentation(text.ToSource(blanks.Start, blanks.End), text.Text[line.Content], indent));
            }

            open.RemoveAll(column => column >= indent);
            open.Add(indent);
            before = line;
        }

        text.Apply(odd.ConvertAll(static one => one.Patch(one.Column)));
        return odd;
    }

    /// <summary>Inside quotes blanks are text, and inside brackets a tab does no harm.</summary>
    private static bool IsAllowed(LayoutScan scan, string text, LayoutLine line)
    {
        if (!line.IsContinuation)
            return false;
        var owner = scan.Lines[line.Owner];
        return text[owner.Value] is '"' or '\'' || text[line.Content] == '\t';
    }

    private static int EndOfBlanks(string text, LayoutLine line)
    {
        var end = line.Content;
        while (end < line.End && text[end] is ' ' or '\t' or '　' or '\u00A0')
            end++;
        return end;
    }

    /// <summary>The indentation that was probably meant: the first plausible width of the characters that lands on a line above, or one step below the line before.</summary>
    private static int Meant(string text, TextSpan blanks, List<int> open, LayoutLine? before)
    {
        var below = before is { HasKey: true, HasValue: false } ? open[open.Count - 1] + 2 : -1;

        // Keys without values, each with a tab before it, do not stand one below the other without end.
        if (below > WidestTab * blanks.Length)
            below = -1;
        foreach (var (tab, wide) in Widths)
        {
            var indent = 0;
            for (var i = blanks.Start; i < blanks.End; i++)
                indent += text[i] switch { '\t' => tab, '　' => wide, _ => 1 };
            if (indent == below || (below < 0 && open.Contains(indent)))
                return indent;
        }

        return below >= 0 ? below : open.OrderBy(column => Math.Abs(column - blanks.Length)).First();
    }
}
