using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// Gives figures on lines without a label to the row above or below. The rows of a table stand one under the other, and a cell holds
/// one figure: where that leaves a single row, the figures are its own. Otherwise the rows on both sides are in doubt.
/// </summary>
internal sealed class BareLines(IReadOnlyList<LabelRow> rows, IReadOnlyList<IReadOnlyList<Piece>> lines, ColumnRanges columns, int count, AlignedPage page)
{
    // Figures farther from a label than this, or behind a blank line, are not its own for certain.
    private const int Farthest = 2;

    private readonly List<IReadOnlyList<Piece>> _open = [.. lines];

    private readonly Dictionary<IReadOnlyList<Piece>, LabelRow?[]> _beside = [];

    // How often figures were found above and below the line of their label.
    private int _above;
    private int _below;

    /// <summary>The lines of figures that belong to no row for certain.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>> Settle()
    {
        while (Take(Forced) || Take(Together) || Take(Near) || Take(Alike))
        {
        }

        Doubt(rows, _open.Select(static line => line[0].Line), count);
        return _open;
    }

    /// <summary>Puts the rows above and below figures that belong to nobody in doubt, unless they have all their own.</summary>
    public static void Doubt(IReadOnlyList<LabelRow> rows, IEnumerable<int> lines, int count)
    {
        foreach (var line in lines)
        {
            foreach (var row in new[] { Above(rows, line), Below(rows, line) }.Concat(rows.Where(row => row.Covers(line))))
            {
                if (row is not null && row.Cells.Count < count)
                    row.IsDoubtful = true;
            }
        }
    }

    private bool Take(Func<IReadOnlyList<Piece>, List<LabelRow>, LabelRow?> choose)
    {
        foreach (var line in _open)
        {
            if (choose(line, Candidates(line)) is not { } row)
                continue;
            if (line[0].Line < row.Top)
                _above++;
            else if (line[0].Line > row.Bottom)
                _below++;
            row.Cells.AddRange(line);
            _open.Remove(line);
            return true;
        }

        return false;
    }

    private List<LabelRow> Candidates(IReadOnlyList<Piece> line)
    {
        if (!_beside.TryGetValue(line, out var beside))
            _beside.Add(line, beside = [Above(rows, line[0].Line), Below(rows, line[0].Line)]);
        return [.. beside.Where(row => row is not null && CanTake(row, line)).Select(static row => row!)];
    }

    private static LabelRow? Above(IReadOnlyList<LabelRow> rows, int line) => rows.Where(row => row.Bottom < line).MaxBy(static row => row.Bottom);

    private static LabelRow? Below(IReadOnlyList<LabelRow> rows, int line) => rows.Where(row => row.Top > line).MinBy(static row => row.Top);

    private bool CanTake(LabelRow row, IReadOnlyList<Piece> line)
    {
        if (row.Cells.Count + line.Count > count || !row.IsKnown)
            return false;
        var taken = row.Cells.Select(columns.Of).ToHashSet();
        return row.Cells.Count == 0 || line.All(piece => columns.Of(piece) is not { } column || !taken.Contains(column));
    }

    private LabelRow? Forced(IReadOnlyList<Piece> line, List<LabelRow> candidates)
        => candidates is [var only] && (AreTogether(only, line) || (only.DistanceTo(line[0].Line) <= Farthest && !rows.Any(row => AreTogether(row, line)))) ? only : null;

    /// <summary>A label in the same run of lines, where blank lines set every row apart from the next.</summary>
    private LabelRow? Together(IReadOnlyList<Piece> line, List<LabelRow> candidates)
    {
        var near = rows.Where(row => AreTogether(row, line)).ToList();
        return near is [var only] && candidates.Contains(only) && AreApart(line) ? only : null;
    }

    private bool AreTogether(LabelRow row, IReadOnlyList<Piece> line)
        => page.AreTogether(row.Top < line[0].Line ? row.Bottom : row.Top, line[0].Line);

    /// <summary>Whether blank lines separate almost all rows on the page.</summary>
    private bool AreApart(IReadOnlyList<Piece> line)
    {
        var here = rows.Where(row => page.Lines[row.Top].Page == page.Lines[line[0].Line].Page).ToList();
        var joined = here.Zip(here.Skip(1)).Count(pair => page.AreTogether(pair.First.Bottom, pair.Second.Top));
        return here.Count > 1 && joined * 5 <= here.Count;
    }

    /// <summary>A label right beside the line, with the other one far away.</summary>
    private LabelRow? Near(IReadOnlyList<Piece> line, List<LabelRow> candidates)
    {
        if (candidates is not [var first, var second])
            return null;
        var (one, two) = (first.DistanceTo(line[0].Line), second.DistanceTo(line[0].Line));
        return one == 1 && two > 3 ? first : two == 1 && one > 3 ? second : null;
    }

    /// <summary>Where all figures that are certain stand on one side of their labels, the others stand there, too.</summary>
    private LabelRow? Alike(IReadOnlyList<Piece> line, List<LabelRow> candidates)
    {
        if (candidates is not [var above, var below] || _above + _below < 2 || (_above > 0 && _below > 0))
            return null;
        var row = _above > 0 ? below : above;
        return row.DistanceTo(line[0].Line) == 1 ? row : null;
    }
}
