using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Documents;

namespace Crossfoot.Placement.Aligned;

/// <summary>The lines of an aligned text over all its pages, and the wordings in them.</summary>
internal sealed class AlignedPage
{
    // A line of more pieces is no row of a table.
    private const int MostPieces = 500;

    private readonly List<LabelStack> _headings;
    private readonly ILookup<int, LabelStack> _stacks;

    public AlignedPage(FormLabels labels, IReadOnlyList<DocumentBlock> pages, CancellationToken cancellation)
    {
        var lines = new List<AlignedLine>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var row in pages[page].Rows)
                lines.Add(new AlignedLine(page, row.Cells.Count > MostPieces ? [Joined(row, lines.Count)] : [.. row.Cells.Select((cell, i) => new Piece(cell.Text, cell.Place, lines.Count, i, cell.Column, cell.Column + cell.ColumnSpan))]));
        }

        Lines = lines;
        Stacks = StackFinder.Find(labels, lines, cancellation);
        _stacks = Stacks.ToLookup(static stack => stack.Top);
        _headings = [.. Stacks.Where(IsWholeHeading).OrderBy(static stack => stack.Top)];
        HasColumns = lines.Any(static line => line.Pieces.Zip(line.Pieces.Skip(1), static (left, right) => right.Start - left.End).Any(static gap => gap > 2));
    }

    public IReadOnlyList<AlignedLine> Lines { get; }

    public IReadOnlyList<LabelStack> Stacks { get; }

    /// <summary>Whether wide spaces make columns anywhere; otherwise only the order of the pieces means anything.</summary>
    public bool HasColumns { get; }

    /// <summary>The wordings that stand wholly between two lines, the second left out.</summary>
    public IEnumerable<LabelStack> StacksBetween(int first, int end)
        => Enumerable.Range(first, System.Math.Max(0, end - first)).SelectMany(line => _stacks[line]).Where(stack => stack.Bottom < end);

    /// <summary>The last heading above a line; null for none.</summary>
    public LabelStack? HeadingOver(int line) => _headings.FindLast(heading => heading.Bottom < line);

    public bool IsHeading(int line) => _headings.Exists(heading => heading.Top <= line && line <= heading.Bottom);

    /// <summary>The first line of the next heading; the number of lines where none follows.</summary>
    public int NextHeading(int line) => _headings.Find(heading => heading.Top >= line)?.Top ?? Lines.Count;

    /// <summary>Whether no blank line and no end of a page stands between two lines.</summary>
    public bool AreTogether(int line, int other)
    {
        var (first, last) = (System.Math.Min(line, other), System.Math.Max(line, other));
        for (var i = first; i <= last; i++)
        {
            if (Lines[i].IsBlank || Lines[i].Page != Lines[first].Page)
                return false;
        }

        return true;
    }

    private static Piece Joined(DocumentRow row, int line)
        => new(string.Join(' ', row.Cells.Select(static cell => cell.Text)), row.Cells[0].Place, line, 0, row.Cells[0].Column, row.Cells[^1].Column + row.Cells[^1].ColumnSpan);

    // Only whole lines count, so that a table that is spoken of has no heading.
    private bool IsWholeHeading(LabelStack stack)
        => stack.Has(LabelKind.Heading)
            && Enumerable.Range(stack.Top, stack.Bottom - stack.Top + 1).All(line => Lines[line].Pieces.All(stack.Pieces.Contains));
}
