using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Wording;

namespace Crossfoot.Placement.Aligned;

/// <summary>Finds the headers in an aligned text, and which table each belongs to: that of the heading above, or of the rows below.</summary>
internal sealed class FrameFinder(FormLabels labels, AlignedPage page)
{
    // A header is no longer than this, and the first rows of its table stand no farther below it.
    private const int LongestHeader = 30;
    private const int FarthestRow = 24;

    // Real documents need a few thousand; a hostile one must not need more than these.
    private const int MostAttempts = 300_000;

    private readonly List<Frame> _frames = [];
    private int _attempts;

    public IReadOnlyList<Frame> Find(CancellationToken cancellation)
    {
        var columns = page.Stacks.Where(static stack => stack.Has(LabelKind.Column)).ToList();
        foreach (var top in columns.Select(static stack => stack.Top).Distinct().Order())
        {
            cancellation.ThrowIfCancellationRequested();
            if (_frames.Count > 0 && top <= _frames[^1].Last)
                continue;
            var heading = page.HeadingOver(top);
            var from = Math.Max(heading is null ? 0 : heading.Bottom + 1, _frames.Count == 0 ? 0 : _frames[^1].Last + 1);
            var here = columns.Where(stack => stack.Top == top).SelectMany(static stack => stack.Uses).Where(static use => use.Kind == LabelKind.Column).Select(static use => use.Table).Distinct();
            var found = here.Select(table => Read(labels.Tables[table], Math.Max(from, top - LongestHeader), top)).Where(static frame => frame is not null).Select(static frame => frame!).ToList();
            if (Choose(found, heading) is { } frame)
                _frames.Add(frame);
        }

        // Without all headers nothing tells where the rows of one end.
        return _attempts > MostAttempts ? [] : _frames;
    }

    /// <summary>The header of a table around a line, as long as it can be.</summary>
    private Frame? Read(FormTable table, int from, int top)
    {
        // The table beside another one is found with that one.
        if (table.Layout.Table.Beside is not null)
            return null;
        var sides = FormSides.Of(table, labels);
        Frame? frame = null;
        for (var first = from; first <= top && frame is null; first = NextLine(first))
        {
            for (var end = top + 1; end <= Math.Min(top + LongestHeader, page.Lines.Count) && _attempts <= MostAttempts; end++)
            {
                if (page.Lines[end - 1].IsBlank)
                    continue;
                if (page.IsHeading(end - 1))
                    break;
                _attempts++;
                frame = Cover(sides, first, end) ?? Flow(sides, first, end) ?? frame;
            }
        }

        return frame;
    }

    private int NextLine(int line)
    {
        do
            line++;
        while (line < page.Lines.Count && page.Lines[line].IsBlank);
        return line;
    }

    private Frame? Cover(FormSides sides, int first, int end)
        => HeaderCover.Find(sides, page, first, end) is { } found
            ? new Frame(sides, [.. found.Leaves.Select(Text)], found.First, end - 1) { Names = [.. page.StacksBetween(first, end).Where(stack => HeadsNames(stack, sides)).Select(Text)] }
            : null;

    private static HeaderText Text(LabelStack stack) => new(stack.Text, stack.Place, stack.Start, stack.End);

    private static bool HeadsNames(LabelStack stack, FormSides sides)
        => sides.Tables.Any(table => table.OpenItems.Any(item => item.Item.Open!.NameLabels.Any(label => LabelFolding.Fold(label.Text) == LabelFolding.Fold(stack.Text))));

    private Frame? Flow(FormSides sides, int first, int end)
    {
        if (sides.Tables.Count > 1 || page.HasColumns)
            return null;
        var wordings = FlowHeader.Find(sides.Main, labels, Enumerable.Range(first, end - first).SelectMany(line => page.Lines[line].Pieces));
        var leaves = wordings?.Select(static wording => new HeaderText(wording.Text, wording.Piece.Place, wording.Piece.Start, wording.Piece.End)).ToList();
        return leaves is { Count: > 0 } && IsWhole(sides.Main, leaves) ? new Frame(sides, leaves, first, end - 1) { IsAligned = false } : null;
    }

    private bool IsWhole(FormTable table, List<HeaderText> wordings)
        => Enumerable.Range(table.FirstEdition, table.LastEdition - table.FirstEdition + 1).Any(edition =>
            wordings.Count(wording => labels.Find(wording.Text).Any(use => use.Table == table.Index && use.ExistsIn(edition) && use.Node is { IsLeaf: true })) == table.ColumnLeaves(edition).Count());

    private Frame? Choose(List<Frame> found, LabelStack? heading)
    {
        if (found.Find(frame => heading?.Has(LabelKind.Heading, frame.Sides.Main.Index) == true && (HasRows(frame) || frame.Sides.Main.IsRowUnprinted || frame.Sides.Main.OpenItems.Count > 0)) is { } headed)
            return headed;
        var rows = found.Where(HasRows).ToList();
        if (rows.Count > 0)
            return rows is [var only] ? only : null;
        return found is [{ Sides.Main.IsRowUnprinted: true } figures] ? figures : null;
    }

    private bool HasRows(Frame frame)
        => page.StacksBetween(frame.Last + 1, Math.Min(page.Lines.Count, frame.Last + 1 + FarthestRow)).Any(stack => stack.Top < page.NextHeading(frame.Last + 1) && stack.Uses.Any(use => use.Kind == LabelKind.Row && frame.Sides.Has(use.Table)));
}
