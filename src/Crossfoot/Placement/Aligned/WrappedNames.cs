using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// Gives the lines of names without a code to the row above or below. A name goes on in the next line only where its line is full,
/// and every row has a name; where that leaves one way, it is the right one.
/// </summary>
internal sealed class WrappedNames(IReadOnlyList<CodeRow> rows, System.Func<int, int, bool> isTogether)
{
    private int _widest;

    /// <summary>Joins each row's name; a row whose name is open is in doubt.</summary>
    /// <param name="lines">The pieces of names that stand on no row's own line, line by line.</param>
    public void Join(List<NameLine> lines)
    {
        _widest = lines.Select(static line => line.Letters).Concat(rows.Select(static row => row.OwnName?.Letters ?? 0)).DefaultIfEmpty(0).Max();
        var at = 0;
        var open = new List<(List<NameLine> Between, CodeRow? Above, CodeRow? Below)>();
        for (var i = 0; i <= rows.Count; i++)
        {
            var above = i > 0 ? rows[i - 1] : null;
            var below = i < rows.Count ? rows[i] : null;
            var between = new List<NameLine>();
            while (at < lines.Count && (below is null || lines[at].Line < below.Row.Top))
                between.Add(lines[at++]);
            if (between.Count > 0 && !Cut(between, above, below, static (_, _) => true))
                open.Add((between, above, below));
        }

        // Where every name that is certain stands with its middle at the code, the others do, too.
        var known = rows.Where(static row => row.Above.Count + row.Below.Count > 0 && row.MayGoOn).Except(open.SelectMany(static gap => new[] { gap.Above!, gap.Below! })).ToList();
        var areCentred = known.Count > 0 && known.TrueForAll(static row => row.Above.Count == row.Below.Count);
        foreach (var (between, above, below) in open)
        {
            if (areCentred && above is not null && Cut(between, above, below, static (row, cut) => row!.Above.Count == cut))
                continue;
            foreach (var row in new[] { above, below })
            {
                if (row is not null)
                    row.IsNameOpen = true;
            }
        }
    }

    /// <summary>Gives lines to the rows above and below them, where only one way of doing so is left.</summary>
    private bool Cut(List<NameLine> between, CodeRow? above, CodeRow? below, System.Func<CodeRow?, int, bool> accepts)
    {
        // Punctuation that may not begin a line leaves the one above a letter short.
        var cuts = Cuts(between, above, below, _widest);
        if (cuts.Count == 0)
            cuts = Cuts(between, above, below, _widest - 1);
        cuts.RemoveAll(cut => !accepts(above, cut));
        if (cuts is not [var only])
            return false;
        above?.Below.AddRange(between.Take(only));
        below?.Above.AddRange(between.Skip(only));
        return true;
    }

    private List<int> Cuts(List<NameLine> between, CodeRow? above, CodeRow? below, int full)
        => [.. Enumerable.Range(0, between.Count + 1).Where(cut => CanCut(between, cut, above, below, full))];

    private bool CanCut(List<NameLine> between, int cut, CodeRow? above, CodeRow? below, int full)
    {
        if ((above is null && cut > 0) || (below is null && cut < between.Count))
            return false;
        var (up, down) = (between.GetRange(0, cut), between.GetRange(cut, between.Count - cut));

        // Lines that blank ones set apart with one row are all its own.
        if (above is not null && below is not null && !isTogether(above.Row.Bottom, below.Row.Top))
        {
            var isUpTogether = up.TrueForAll(line => isTogether(above.Row.Bottom, line.Line));
            var isDownTogether = down.TrueForAll(line => isTogether(line.Line, below.Row.Top));
            if (between.TrueForAll(line => isTogether(above.Row.Bottom, line.Line) || isTogether(line.Line, below.Row.Top)))
                return isUpTogether && isDownTogether;
        }

        // The rows that the form prints have a label, and no lines of a name.
        if ((above is { MayGoOn: false } && cut > 0) || (below is { MayGoOn: false } && down.Count > 0))
            return false;
        if (above is { HasName: false, MayGoOn: true } && cut == 0)
            return false;
        var upper = above is null ? up : [.. above.Above, .. above.OwnName is { } own ? new[] { own } : [], .. up];
        var lower = below is null ? down : [.. down, .. below.OwnName is { } next ? new[] { next } : []];
        return IsFull(upper, full) && IsFull(lower, full);
    }

    /// <summary>Whether each line but the last is as long as the column is wide.</summary>
    private static bool IsFull(List<NameLine> lines, int full) => lines.Take(lines.Count - 1).All(line => line.Letters >= full);
}

/// <summary>A line of a name.</summary>
internal sealed record NameLine(int Line, IReadOnlyList<Piece> Pieces)
{
    public string Text { get; } = string.Concat(Pieces.Select(static piece => piece.Text));

    public int Letters => Text.Length;
}
