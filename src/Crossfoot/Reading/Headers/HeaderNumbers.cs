using System.Globalization;
using System.Linq;
using Crossfoot.Placing.Labels;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Headers;

/// <summary>Rows that number the columns: <c>栏次 1 2 3</c>, or nothing but 1 to n, and rows of years over them.</summary>
internal static class HeaderNumbers
{
    public static bool Are(LabelledRow row)
    {
        if (row.Label is not null)
            return false;
        var figures = row.Segment.Cells.Where(static cell => cell.IsFigure).Select(static cell => cell.Folded).ToList();
        var texts = row.Segment.Cells.Where(static cell => !cell.IsEmpty && !cell.IsFigure).Select(static cell => cell.Folded).ToList();
        if (texts.Count > 0 && texts.TrueForAll(LabelText.IsNumbering))
            return true;
        return texts.Count == 0 && figures.Count > 1 && (Count(figures) || figures.TrueForAll(IsYear));
    }

    private static bool Count(System.Collections.Generic.List<string> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i] != (i + 1).ToString(CultureInfo.InvariantCulture))
                return false;
        }

        return true;
    }

    private static bool IsYear(string text) => text is ['1' or '2', '9' or '0', _, _] && text.All(char.IsAsciiDigit);
}
