using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>What the rows of a part show of each column: labels or figures.</summary>
internal sealed class LeadColumns
{
    private readonly HashSet<int> _labels = [];
    private readonly List<(int LabelEnd, List<PageCell> Figures)> _rows = [];

    public LeadColumns(TablePart part)
    {
        foreach (var row in part.Body.Where(static row => row.Segment.Row.Precision is Precision.Grid or Precision.Order))
        {
            var end = row.Label?.Cells.Where(row.Segment.Row.Cells.Contains).Select(static cell => cell.End).DefaultIfEmpty(0).Max() ?? 0;
            if (row.Label is { } label)
                FirstLabel = System.Math.Min(FirstLabel, label.First.Column);
            _rows.Add((end, [.. row.Segment.Cells.Where(static cell => cell.IsFigure)]));
            foreach (var cell in row.Groups.Append(row.Label).OfType<FoundLabel>().SelectMany(static label => label.Cells).Concat(row.Unknown).Where(row.Segment.Row.Cells.Contains))
            {
                for (var column = cell.Column; column < cell.End; column++)
                    _labels.Add(column);
            }
        }
    }

    /// <summary>The first column that holds a label.</summary>
    public int FirstLabel { get; } = int.MaxValue;

    /// <summary>Whether a column holds figures in rows whose labels leave the columns of the header free.</summary>
    /// <param name="column">The column.</param>
    /// <param name="first">The first column that the header names.</param>
    public bool HasFigures(int column, int first)
        => _rows.Exists(row => row.LabelEnd <= first && row.Figures.Exists(cell => cell.Covers(column)));

    public bool HasLabels(int column) => _labels.Contains(column);
}
