using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Markdown;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.PlainText;

/// <summary>
/// Text whose columns are made with spaces, such as that of a PDF. It is left in pieces, each with the columns it takes: which of
/// them make one cell can only be told by who knows the labels.
/// </summary>
internal static class AlignedText
{
    // Fewer lines in columns can be chance: prose has double spaces, too.
    private const int FewestLines = 3;

    /// <summary>Where the lines end that can be one aligned text: at a tab or a pipe, which make columns of their own.</summary>
    public static int EndOfStretch(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && !lines[end].HasTab && !lines[end].Text.Contains('|', System.StringComparison.Ordinal) && !PipeTable.StartsAt(lines, end))
            end++;
        return end;
    }

    /// <summary>Reads a stretch of lines, a block for each page; false where spaces make no columns in it.</summary>
    public static bool TryRead(IReadOnlyList<TextLine> lines, int start, int end, ReadingBudget budget, out IReadOnlyList<DocumentBlock> pages)
    {
        pages = [];
        if (Split(lines, start, end, isWide: false, budget) is not { } stretch || !AreColumns(stretch))
            return false;
        pages = Paginate(Split(lines, start, end, isWide: true, budget) is { } wide && Matches(wide) > Matches(stretch) ? wide : stretch);
        return true;
    }

    /// <summary>The lines in pieces; null where these are more than a document may have cells: that is prose.</summary>
    private static List<PieceLine>? Split(IReadOnlyList<TextLine> lines, int start, int end, bool isWide, ReadingBudget budget)
    {
        var split = new List<PieceLine>(end - start);
        var pieces = 0L;
        for (var i = start; i < end; i++)
        {
            budget.CheckTime();
            var line = PieceLine.Split(lines[i], isWide);
            pieces += line.Pieces.Count;
            if (pieces > budget.Limits.Cells)
                return null;
            split.Add(line);
        }

        return split;
    }

    /// <summary>Whether the pieces of lines stand in columns.</summary>
    public static bool AreColumns(IReadOnlyList<PieceLine> lines)
        => lines.Count(static line => line.HasColumns) >= FewestLines || lines.Count(static line => line.HasFigures) >= FewestLines;

    /// <summary>How often pieces of neighbouring lines begin or end in one column: more where characters are measured as they were printed.</summary>
    private static int Matches(List<PieceLine> lines)
    {
        var matches = 0;
        PieceLine? before = null;
        foreach (var line in lines.Where(static line => line.HasColumns))
        {
            if (before is not null)
                matches += line.Edges.Intersect(before.Edges).Count();
            before = line;
        }

        return matches;
    }

    /// <summary>A block for each page, without its number.</summary>
    public static IReadOnlyList<DocumentBlock> Paginate(IReadOnlyList<PieceLine> lines)
    {
        var pages = new List<List<PieceLine>> { new() };
        foreach (var line in lines)
        {
            if (line.StartsPage && pages[^1].Count > 0)
                pages.Add([]);
            pages[^1].Add(line);
        }

        var numbers = PageNumbers.Find(pages);
        var blocks = new List<DocumentBlock>();
        foreach (var page in pages)
        {
            var rows = page.Select(line => new DocumentRow(numbers.Contains(line) ? [] : line.Pieces)).ToList();
            if (rows.Exists(static row => row.Cells.Count > 0))
                blocks.Add(new DocumentBlock(BlockKind.Aligned, rows));
        }

        return blocks;
    }
}
