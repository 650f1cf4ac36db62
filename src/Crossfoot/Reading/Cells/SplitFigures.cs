using System.Linq;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Cells;

/// <summary>Two groups of digits with a single space between them may be one figure, where single spaces stand between all cells.</summary>
internal static class SplitFigures
{
    private const int GroupOfThousands = 3;

    public static bool MayBe(LabelledRow row)
    {
        if (!row.Segment.Row.IsSpaced)
            return false;
        var figures = row.Filled;
        for (var i = 1; i < figures.Count; i++)
        {
            if (figures[i].Text.Length == GroupOfThousands && figures[i].Text.All(char.IsAsciiDigit) && figures[i - 1].Text.Length <= GroupOfThousands
                && figures[i - 1].Text.All(char.IsAsciiDigit) && figures[i - 1].Text[0] != '0' && IsNext(figures[i - 1], figures[i]))
                return true;
        }

        return false;
    }

    private static bool IsNext(PageCell left, PageCell right)
        => left.Place is TextPlace before && right.Place is TextPlace after && before.Line == after.Line && after.Column == before.Column + left.Text.Length + 1;
}
