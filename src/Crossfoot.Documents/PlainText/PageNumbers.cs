using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Documents.PlainText;

/// <summary>Finds the lines that only number the pages.</summary>
internal static class PageNumbers
{
    private const string Dashes = "-–—―－─";

    /// <summary>
    /// The lines with nothing but a number between dashes, or <c>第 3 页</c>; at the edge of a page also those with a bare number
    /// where the numbers of several pages count on from each other.
    /// </summary>
    public static HashSet<PieceLine> Find(IReadOnlyList<IReadOnlyList<PieceLine>> pages)
    {
        var found = pages.SelectMany(static page => page).Where(IsMarked).ToHashSet();
        var bare = new List<(PieceLine Line, int Offset)>();
        for (var i = 0; i < pages.Count; i++)
        {
            var lines = pages[i].Where(static line => line.Pieces.Count > 0).ToList();
            if (lines.Count == 0)
                continue;
            foreach (var line in new[] { lines[0], lines[^1] }.Distinct())
            {
                if (line.Pieces is [var piece] && int.TryParse(piece.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    bare.Add((line, number - i));
            }
        }

        foreach (var counted in bare.GroupBy(static line => line.Offset).Where(static same => same.Count() > 1))
            found.UnionWith(counted.Select(static line => line.Line));
        return found;
    }

    private static bool IsMarked(PieceLine line)
    {
        if (line.Pieces.Count is 0 or > 3)
            return false;
        var text = string.Concat(line.Pieces.Select(static piece => piece.Text));
        if (text.Length < 3)
            return false;
        var isMarked = (Dashes.Contains(text[0], System.StringComparison.Ordinal) && Dashes.Contains(text[^1], System.StringComparison.Ordinal))
            || (text[0] == '第' && text[^1] == '页');
        return isMarked && text.Length <= 8 && text.Skip(1).Take(text.Length - 2).All(char.IsDigit);
    }
}
