using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// Tells which column a figure stands in, page by page. The figures of a page stand in piles. On the page of the header, and where
/// rows have all their figures, each pile must lie under one column; on other pages a pile is the next column where none fits between.
/// </summary>
internal sealed class ColumnRanges
{
    private readonly Dictionary<Piece, int> _columns = [];
    private readonly int[] _widths;

    /// <param name="leaves">The columns in the header.</param>
    /// <param name="headerPage">The page of the header.</param>
    /// <param name="rows">The cells of each row, or of each line without a label.</param>
    /// <param name="pageOf">The page of a line.</param>
    /// <param name="stub">Where the labels end.</param>
    public ColumnRanges(IReadOnlyList<HeaderText> leaves, int headerPage, IEnumerable<IReadOnlyList<Piece>> rows, Func<int, int> pageOf, StubEdges stub)
    {
        _widths = [.. leaves.Select(static leaf => leaf.End - leaf.Start)];
        foreach (var page in rows.Where(static row => row.Count > 0).GroupBy(row => pageOf(row[0].Line)))
        {
            var piles = Piles(page.SelectMany(static row => row));
            var whole = page.Where(row => row.Count == leaves.Count && row.All(piece => piece.Line == row[0].Line)).ToList();
            var header = leaves.Select(static leaf => (leaf.Start, leaf.End)).ToArray();
            var figures = whole.Count == 0 ? header : [.. leaves.Select((_, i) => (whole.Min(row => row[i].Start), whole.Max(row => row[i].End)))];
            if (whole.Count > 0 || page.Key == headerPage)
                AssignUnder(piles, figures, page.Key == headerPage ? header : figures);
            else if (stub.EndOn(page.Key) is { } edge)
                AssignNext(piles, edge);
        }
    }

    /// <summary>The column of a figure; null where that is open.</summary>
    public int? Of(Piece piece) => _columns.TryGetValue(piece, out var column) ? column : null;

    /// <summary>The cells of a row by column, null where a column is blank; null where a figure cannot be told, or two stand in one column.</summary>
    public Piece?[]? Place(IReadOnlyList<Piece> cells, int columns)
    {
        var placed = new Piece?[columns];
        foreach (var piece in cells)
        {
            if (Of(piece) is not { } column || placed[column] is not null)
                return null;
            placed[column] = piece;
        }

        return placed;
    }

    private static List<Pile> Piles(IEnumerable<Piece> pieces)
    {
        var piles = new List<Pile>();
        foreach (var piece in pieces.OrderBy(static piece => piece.Start))
        {
            if (piles.Count == 0 || piece.Start > piles[^1].End)
                piles.Add(new Pile([piece], piece.Start, piece.End));
            else
                piles[^1] = new Pile([.. piles[^1].Pieces, piece], piles[^1].Start, Math.Max(piles[^1].End, piece.End));
        }

        return piles;
    }

    /// <summary>Each pile lies under the figures of one column, or else under its header.</summary>
    private void AssignUnder(List<Pile> piles, (int Start, int End)[] figures, (int Start, int End)[] header)
    {
        var found = new List<int>();
        foreach (var pile in piles)
        {
            var under = pile.Under(figures);
            if (under.Count == 0)
                under = pile.Under(header);
            found.Add(under is [var only] ? only : -1);
        }

        // Piles that change their order, or share a column, show that the lines were printed in another measure.
        for (var i = 0; i < piles.Count; i++)
        {
            if (found[i] >= 0 && found.Take(i).All(before => before < found[i]) && found.Skip(i + 1).All(after => after < 0 || after > found[i]))
                Assign(piles[i], found[i]);
        }
    }

    /// <summary>A page without a header goes on with the columns of the one before, perhaps in another measure.</summary>
    private void AssignNext(List<Pile> piles, int edge)
    {
        for (var column = 0; column < Math.Min(piles.Count, _widths.Length); column++)
        {
            if (piles[column].Start - edge >= _widths[column])
                return;
            Assign(piles[column], column);
            edge = piles[column].End;
        }
    }

    private void Assign(Pile pile, int column)
    {
        _widths[column] = Math.Max(_widths[column], pile.End - pile.Start);
        foreach (var piece in pile.Pieces)
            _columns[piece] = column;
    }

    private sealed record Pile(List<Piece> Pieces, int Start, int End)
    {
        public List<int> Under((int Start, int End)[] ranges) => [.. Enumerable.Range(0, ranges.Length).Where(i => ranges[i].Start < End && Start < ranges[i].End)];
    }
}
