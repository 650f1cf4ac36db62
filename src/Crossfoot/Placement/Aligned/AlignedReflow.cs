using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Documents;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// Puts text in columns into rows of cells, by the labels of the form: a header becomes one row with its columns from left to right,
/// the lines below it rows with their label first. Everything else stays the text that it is.
/// </summary>
internal static class AlignedReflow
{
    // No table of a form is as long; what follows a header in a hostile file may be.
    private const int MostLines = 10_000;

    /// <summary>The rows of a run of pages.</summary>
    /// <param name="labels">The wordings of the form.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="blocks">The number of blocks so far; each header begins a new one.</param>
    public static IReadOnlyList<RowDraft> Run(FormLabels labels, IReadOnlyList<DocumentBlock> pages, CancellationToken cancellation, ref int blocks)
    {
        var page = new AlignedPage(labels, pages, cancellation);
        return Put(page, Frames(labels, page, cancellation), cancellation, ref blocks);
    }

    /// <summary>The rows of lines that hold tables side by side; null where they hold none.</summary>
    public static IReadOnlyList<RowDraft>? RunSides(FormLabels labels, DocumentBlock lines, CancellationToken cancellation, ref int blocks)
    {
        var page = new AlignedPage(labels, [lines], cancellation);
        var frames = Frames(labels, page, cancellation);
        return frames.Any(static frame => frame.Sides.Tables.Count > 1) ? Put(page, frames, cancellation, ref blocks) : null;
    }

    /// <summary>The headers; none where one has too much below it, since each ends where the next begins.</summary>
    private static IReadOnlyList<Frame> Frames(FormLabels labels, AlignedPage page, CancellationToken cancellation)
    {
        var frames = new FrameFinder(labels, page).Find(cancellation);
        return frames.Where((frame, i) => EndOf(frames, i, page) - frame.Last > MostLines).Any() ? [] : frames;
    }

    /// <summary>The line after the last that can stand under a header.</summary>
    private static int EndOf(IReadOnlyList<Frame> frames, int at, AlignedPage page)
        => System.Math.Min(at + 1 < frames.Count ? frames[at + 1].First : page.Lines.Count, page.NextHeading(frames[at].Last + 1));

    private static List<RowDraft> Put(AlignedPage page, IReadOnlyList<Frame> frames, CancellationToken cancellation, ref int blocks)
    {
        var drafts = new List<RowDraft>();
        AddText(drafts, page, 0, frames.Count > 0 ? frames[0].First : page.Lines.Count, null, ref blocks);
        for (var i = 0; i < frames.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var frame = frames[i];
            var end = EndOf(frames, i, page);
            AddText(drafts, page, frame.First, frame.Last + 1, page.StacksBetween(frame.First, frame.Last + 1).SelectMany(static stack => stack.Pieces).ToHashSet(), ref blocks);
            var used = AddFrame(drafts, page, frame, end, ref blocks);
            var rest = i + 1 < frames.Count ? frames[i + 1].First : page.Lines.Count;
            AddText(drafts, page, frame.Last + 1, end, used, ref blocks);
            AddText(drafts, page, end, rest, null, ref blocks);
        }

        return drafts;
    }

    private static HashSet<Piece> AddFrame(List<RowDraft> drafts, AlignedPage page, Frame frame, int end, ref int blocks)
    {
        var used = new HashSet<Piece>();
        var split = new SideSplit(frame, page, end);
        var sides = Side.Of(frame);
        var lost = new HashSet<int>();
        var rows = sides.Select((side, i) => RowsOf(side, page, split.Lines(i), used)).ToList();
        foreach (var side in rows)
            side.Gather(lost);
        for (var i = 0; i < sides.Count; i++)
        {
            // The lanes of one table go on under its header.
            if (i == 0 || sides[i].Table != sides[i - 1].Table)
                AddHeader(drafts, sides[i], ++blocks);
            drafts.AddRange(rows[i].Draft(blocks, lost));
        }

        return used;
    }

    private static ISideRows RowsOf(Side side, AlignedPage page, List<IReadOnlyList<Piece>> lines, HashSet<Piece> used)
        => side.Codes is { } codes ? new CodeSideRows(side, codes, page, lines, used) : new SideRows(side, page, lines, used);

    private static void AddHeader(List<RowDraft> drafts, Side side, int block)
    {
        if (side.IsAligned)
        {
            var cells = side.Leaves.Select(static (leaf, i) => RowDraft.Cell(leaf.Text, leaf.Place, i + 1));
            drafts.Add(new RowDraft(BlockKind.Grid, block, [RowDraft.Cell("", side.Leaves[0].Place, 0), .. cells]) { Opens = side.Table.Index });
            return;
        }

        // In reading order each wording is a line of its own.
        for (var i = 0; i < side.Leaves.Count; i++)
            drafts.Add(new RowDraft(BlockKind.Sequence, block, [RowDraft.Cell(side.Leaves[i].Text, side.Leaves[i].Place, 0)]) { Opens = i == 0 ? side.Table.Index : -1 });
    }

    private static void AddText(List<RowDraft> drafts, AlignedPage page, int first, int end, HashSet<Piece>? used, ref int blocks)
    {
        var isAfterBlank = true;
        for (var line = first; line < end; line++)
        {
            var pieces = page.Lines[line].Pieces.Where(piece => used?.Contains(piece) != true).ToList();
            if (pieces.Count > 0)
            {
                // A run of lines is a block, as in any text.
                blocks += isAfterBlank ? 1 : 0;
                drafts.Add(RowDraft.Text(pieces, blocks));
            }

            isAfterBlank = page.Lines[line].IsBlank;
        }
    }
}
