using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Labels;

/// <summary>
/// Labels in columns of characters that go on below each other, with the figures on any of their lines. The lines of one label begin
/// in the same column; the name of a group may stand in another beside them.
/// </summary>
/// <param name="form">The wordings of the form.</param>
/// <param name="segments">The segments of the page.</param>
/// <param name="table">The table.</param>
internal sealed class WrappedLabels(FormIndex form, IReadOnlyList<Segment> segments, int table)
{
    // A label takes no more lines than this above its figures, and below.
    private const int MostLines = 5;

    public LabelledRow? Read(Segment segment, LabelledRow row)
    {
        var lead = Runs(segment.Row.Filled.TakeWhile(static cell => !cell.IsFigure));
        var own = lead.Count == 0 ? null : lead[^1];
        var above = Lines(segment, -1);
        var below = Lines(segment, 1);
        var starts = own is not null ? [own[0].Column] : above.Concat(below).SelectMany(static runs => runs).Select(static run => run[0].Column).Distinct().ToList();
        var found = starts.SelectMany(start => Labels(own, At(above, start), At(below, start))).ToList();
        if (found.Count == 0 || found.Select(static label => label.Uses[0].Node).Distinct().Count() > 1)
            return null;
        return row.Under(found[0], [.. segment.Cells.SkipWhile(static cell => !cell.IsFigure)], own is not null);
    }

    private IEnumerable<FoundLabel> Labels(List<PageCell>? own, List<List<PageCell>> above, List<List<PageCell>> below)
    {
        for (var head = 0; head <= above.Count; head++)
        {
            for (var tail = 0; tail <= below.Count; tail++)
            {
                var cells = above.Take(head).Reverse().SelectMany(static run => run).Concat(own ?? []).Concat(below.Take(tail).SelectMany(static run => run)).ToList();
                if (cells.Count == 0)
                    continue;
                var text = LabelText.Normal(string.Concat(cells.Select(static cell => cell.Folded)));
                var uses = form.Wordings.Step(text)?.Uses.Where(use => use.Kind == WordingKind.Row && use.Table == table && use.Level == FoldingLevel.Characters).ToList() ?? [];
                if (uses.Count > 0)
                    yield return new FoundLabel(uses, cells);
            }
        }
    }

    /// <summary>The texts that begin in a column, from the line nearest to the figures on.</summary>
    private static List<List<PageCell>> At(List<List<List<PageCell>>> lines, int start)
        => [.. lines.Select(runs => runs.Find(run => System.Math.Abs(run[0].Column - start) <= Tolerances.Default.Drift)).OfType<List<PageCell>>()];

    /// <summary>The lines without figures above or below a row.</summary>
    private List<List<List<PageCell>>> Lines(Segment segment, int step)
    {
        var lines = new List<List<List<PageCell>>>();
        for (var i = segment.Index + step; i >= 0 && i < segments.Count && lines.Count < MostLines; i += step)
        {
            if (segments[i].HasFigures || segments[i].Row.Precision != Precision.Characters)
                break;
            lines.Add(Runs(segments[i].Row.Filled));
        }

        return lines;
    }

    /// <summary>The texts of a line: pieces with a single space between them are one.</summary>
    private static List<List<PageCell>> Runs(IEnumerable<PageCell> cells)
    {
        var runs = new List<List<PageCell>>();
        foreach (var cell in cells)
        {
            if (runs.Count > 0 && cell.Column - runs[^1][^1].End <= 1)
                runs[^1].Add(cell);
            else
                runs.Add([cell]);
        }

        return runs;
    }
}
