using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Rows;

/// <summary>
/// The names of members in columns of characters. A long one takes several lines, and its code and figures stand on the middle one: as
/// many lines above as below. Where the lines between two codes do not come out even, nobody knows whose they are.
/// </summary>
internal sealed class WrappedNames
{
    private readonly Dictionary<Segment, IReadOnlyList<PageCell>> _names = [];
    private readonly HashSet<Segment> _open = [];
    private readonly List<bool> _blanks = [];
    private int _width;
    private bool _isNextOpen;
    private bool _isNextApart;

    /// <param name="rows">The rows of the part.</param>
    /// <param name="isCode">Whether a text is a code.</param>
    public WrappedNames(IReadOnlyList<LabelledRow> rows, System.Func<string, bool> isCode)
    {
        var own = new List<PageCell>();
        Segment? code = null;
        var above = new List<PageCell[]>();
        var below = new List<PageCell[]>();
        foreach (var row in rows.Where(row => row.Segment.Row.Precision == Precision.Characters && row.Segment.HasFigures && isCode(row.Segment.Row.Filled[0].Text)))
            _width = System.Math.Max(_width, Width(row.Segment.Row.Filled.Skip(1).TakeWhile(static cell => !cell.IsFigure)));
        foreach (var row in rows.Where(static row => row.Segment.Row.Precision == Precision.Characters))
        {
            var cells = row.Segment.Row.Filled;
            var isMember = isCode(cells[0].Text) && row.Segment.HasFigures;
            if (!isMember && row.Segment.HasFigures)
            {
                End(code, own, above, below, []);
                _blanks.Clear();
                (code, own, above, below) = (null, [], [], []);
            }
            else if (!isMember)
            {
                below.Add([.. cells]);
                _blanks.Add(row.Segment.Row.IsAfterBlank);
            }
            else
            {
                var name = cells.Skip(1).TakeWhile(static cell => !cell.IsFigure).ToList();
                _isNextApart = row.Segment.Row.IsAfterBlank;
                above = End(code, own, above, below, name);
                _blanks.Clear();
                (code, own, below) = (row.Segment, name, []);
                if (_isNextOpen)
                    _open.Add(code);
            }
        }

        End(code, own, above, below, []);
    }

    /// <summary>The cells of a member's name; null where it has none.</summary>
    public IReadOnlyList<PageCell>? Of(Segment segment) => _names.GetValueOrDefault(segment);

    /// <summary>Whether it is not known which lines belong to a member's name.</summary>
    public bool IsOpen(Segment segment) => _open.Contains(segment);

    /// <summary>Whether a line is as long as the longest of the names, so that a name may go on behind it.</summary>
    private bool IsFull(IEnumerable<PageCell> line) => Width(line) >= _width - 1;

    private static int Width(IEnumerable<PageCell> line) => line.Sum(static cell => cell.Text.Length);

    /// <summary>Ends a member: the lines below it are shared out between its name and the next one's.</summary>
    /// <returns>The lines that belong above the next code.</returns>
    private List<PageCell[]> End(Segment? code, List<PageCell> own, List<PageCell[]> above, List<PageCell[]> below, List<PageCell> next)
    {
        _isNextOpen = false;
        if (code is null)
            return next.Count > 0 ? [] : below;
        var taken = own.Count > 0 && above.Count == 0 ? 0 : above.Count;
        if (taken > below.Count || (next.Count > 0 && below.Count > taken && own.Count == 0))
        {
            _open.Add(code);
            taken = System.Math.Min(taken, below.Count);
        }

        // A line between two names that are whole as they stand may go on with the one or begin the other; a blank line tells, and
        // so does a line that is not full: no name goes on behind it, so it ends one.
        if (next.Count > 0 && own.Count > 0 && below.Count > taken)
        {
            if ((_isNextApart && !_blanks.Contains(true)) || (IsFull(own) && below.TakeWhile(line => IsFull(line)).Count() == below.Count - 1))
            {
                taken = below.Count;
            }
            else
            {
                _open.Add(code);
                _isNextOpen = true;
            }
        }

        _names[code] = [.. above.SelectMany(static line => line), .. own, .. below.Take(taken).SelectMany(static line => line)];
        return next.Count > 0 ? [] : [.. below.Skip(taken)];
    }
}
