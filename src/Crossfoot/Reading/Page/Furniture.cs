using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Page;

/// <summary>
/// Takes out what belongs to the printed pages and not to the document: <c>- 5 -</c>, <c>第 5 页 共 9 页</c>. Only where it is marked as
/// such: a bare number may be a figure.
/// </summary>
internal static class Furniture
{
    private const string Dashes = "-–—―－─";
    private const int LongestMark = 20;

    public static IReadOnlyList<PageRow> Remove(List<PageRow> rows)
    {
        var kept = new List<PageRow>(rows.Count);
        foreach (var row in rows)
        {
            // The break of a page whose number is marked raises no doubt about other numbers.
            if (!IsMarked(row))
                kept.Add(row with { Index = kept.Count });
        }

        return Unmark(kept);
    }

    /// <summary>
    /// A bare number on a line of its own beside the break of a page: where the numbers of several pages count on, they are those of the
    /// pages; one alone may be a figure as well, and is in doubt.
    /// </summary>
    private static List<PageRow> Unmark(List<PageRow> rows)
    {
        var margins = new List<(int Row, int Offset)>();
        var page = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            page += rows[i].StartsPage ? 1 : 0;
            if (rows[i] is not { Precision: Precision.Line, Cells: [{ IsFigure: true } cell] } || !int.TryParse(cell.Text, out var number))
                continue;
            if (i + 1 < rows.Count && rows[i + 1].StartsPage)
                margins.Add((i, number - page));
            else if (rows[i].StartsPage && page > 0)
                margins.Add((i, number - page));
        }

        var counted = margins.GroupBy(static margin => margin.Offset).Where(static same => same.Count() > 1).SelectMany(static same => same).Select(static margin => margin.Row).ToHashSet();
        var doubtful = margins.Select(static margin => margin.Row).ToHashSet();
        var kept = new List<PageRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!counted.Contains(i))
                kept.Add(doubtful.Contains(i) ? rows[i].With([rows[i].Cells[0] with { MayBePageNumber = true }]) with { Index = kept.Count } : rows[i] with { Index = kept.Count });
        }

        return kept;
    }

    private static bool IsMarked(PageRow row)
    {
        if (row.Filled.Count is 0 or > 3 || row.Precision == Precision.Grid || (row.Precision == Precision.Order && row.Cells.Count > 3))
            return false;
        var text = string.Concat(row.Filled.SelectMany(static cell => cell.Text).Where(static character => !char.IsWhiteSpace(character)));
        return text.Length is > 2 and <= LongestMark && (IsBetweenDashes(text) || IsPageOf(text));
    }

    private static bool IsBetweenDashes(string text)
        => Dashes.Contains(text[0], System.StringComparison.Ordinal)
            && Dashes.Contains(text[^1], System.StringComparison.Ordinal)
            && text[1..^1].All(char.IsAsciiDigit);

    private static bool IsPageOf(string text)
        => text[0] is '第' or '共' && text[^1] == '页' && text.Any(char.IsAsciiDigit)
            && text.All(static character => char.IsAsciiDigit(character) || character is '第' or '页' or '共' or ',' or '，' or '/' or '(' or ')' or '（' or '）');
}
