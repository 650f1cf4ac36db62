using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Documents.Html;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Markdown;

/// <summary>
/// An HTML table in a text, from its tag to the one that closes it. Markdown itself ends such a block at the first empty line, in
/// the midst of many tables.
/// </summary>
internal static partial class HtmlInText
{
    public static bool StartsAt(TextLine line) => Start().IsMatch(line.Text);

    public static bool TryRead(IReadOnlyList<TextLine> lines, int at, ReadingBudget budget, TextReading readText, out IReadOnlyList<DocumentBlock> blocks, out int next)
    {
        blocks = [];
        next = FindEnd(lines, at, budget);
        if (next == at)
            return false;
        blocks = HtmlReader.ReadPart(string.Join('\n', lines.Skip(at).Take(next - at).Select(static line => line.Text)), lines[at].Number, budget, readText);
        return true;
    }

    /// <summary>The line after the one that closes the table; the first line where there is no table, or nothing closes it.</summary>
    private static int FindEnd(IReadOnlyList<TextLine> lines, int at, ReadingBudget budget)
    {
        if (!StartsAt(lines[at]))
            return at;
        var open = 0;
        for (var i = at; i < lines.Count && open <= budget.Limits.Depth; i++)
        {
            budget.CheckTime();
            foreach (var tag in Tag().EnumerateMatches(lines[i].Text))
                open += lines[i].Text[tag.Index + 1] == '/' ? -1 : 1;
            if (open <= 0)
                return i + 1;
        }

        return at;
    }

    [GeneratedRegex("""\A\s*(?:<[A-Za-z][^<>]*>\s*)*<table(?:[\s>]|\z)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex("""</?table(?![\w-])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
