using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Cells;

/// <summary>Tells which cell of a row stands in which column of its header.</summary>
/// <param name="header">The header.</param>
/// <param name="rows">All rows under it: evidence against one of them may hold for all.</param>
/// <param name="table">The table.</param>
/// <param name="isLastOfDocument">Whether nothing follows the rows in the document.</param>
internal sealed class CellPlacer(HeaderReading header, IReadOnlyList<LabelledRow> rows, FormTable table, bool isLastOfDocument)
{
    private readonly BlankEvidence _blanks = new(header, rows, isLastOfDocument);
    private readonly CharacterColumns _characters = new(header, rows);

    // Captions in front of the names may head a column of figures: one row with more figures than columns shows that they do.
    private readonly bool _hasHiddenColumn = header.HasDoubtfulLead && rows.Any(row => row.Filled.Count > header.Slots.Count);

    /// <summary>Whether the sums of the table must bear out blanks.</summary>
    public bool NeedsSums => header.Precision == Precision.Characters ? !_characters.ReachesEnds : _blanks.NeedsSums;

    /// <summary>The cells of a row of the form; otherwise the doubt about them.</summary>
    public CellAnswer Place(LabelledRow row, ItemNode node)
    {
        if (Doubt(row, node) is { } doubt)
            return doubt;
        var columns = ColumnCells.IsSameGrid(row, header) ? ColumnCells.Find(row, header) : null;
        if (columns is not null && header.Slots.Select((slot, i) => slot.Leaf is null || !columns[i].IsEmpty).All(static filled => filled))
            return new CellAnswer(new RowCells(columns, CellBasis.ByColumn), default, "");
        if (columns is null && ByCount(row) is { } counted)
            return new CellAnswer(new RowCells(counted, CellBasis.ByCount), default, "");
        if (row.Segment.Row.Precision == Precision.Characters && row.Filled.Count < header.Slots.Count)
            return _characters.Place(row) is { } under ? new CellAnswer(new RowCells(under, CellBasis.ByBlanks), default, "") : new CellAnswer(null, CellDoubt.OpenBlanks, "");
        if ((row.Filled.Count < header.Slots.Count || _blanks.IsOneGrid) && _blanks.Place(row) is { } shown && row.Filled.All(cell => shown.Contains(cell)))
            return new CellAnswer(new RowCells(shown, CellBasis.ByBlanks), default, "");
        var isOpen = row.Filled.Count < header.Slots.Count && row.After.Count >= header.Slots.Count;
        return new CellAnswer(null, isOpen ? CellDoubt.OpenBlanks : CellDoubt.WrongCount, "");
    }

    /// <summary>As many figures as columns, standing together.</summary>
    private IReadOnlyList<PageCell>? ByCount(LabelledRow row)
    {
        if (row.Filled.Count != header.Slots.Count || header.IsShort || _hasHiddenColumn || header.Slots.Any(static slot => slot.Repeats > 1))
            return null;
        var isSameGrid = ColumnCells.IsSameGrid(row, header);
        if ((isSameGrid && row.Segment.Row.Precision == Precision.Grid) || CharacterCells.IsMoved(row, header) || (row.Segment.Row.Precision == Precision.Characters && _characters.HasMore))
            return null;
        return row.Segment.IsLines || row.Segment.Row.Precision == Precision.Characters || IsTogether(row) ? row.Filled : null;
    }

    private static bool IsTogether(LabelledRow row)
    {
        var first = row.After.TakeWhile(static cell => cell.IsEmpty).Count();
        return row.After.Skip(first).Take(row.Filled.Count).All(static cell => !cell.IsEmpty);
    }

    /// <summary>Why the cells of a row cannot be taken as its figures, however many they are; null where they can.</summary>
    private CellAnswer? Doubt(LabelledRow row, ItemNode node)
    {
        if (row.Filled.FirstOrDefault(static cell => CellText.IsSeveral(cell.Text)) is { } several)
            return new CellAnswer(null, CellDoubt.SeveralInOneCell, several.Text.ReplaceLineEndings(" "));
        if (row.Filled.FirstOrDefault(static cell => cell.MayBePageNumber) is { } number)
            return new CellAnswer(null, CellDoubt.PageNumber, number.Text);
        var labelSpan = row.Label?.Cells.Concat(row.Segment.Row.Cells.Where(cell => !cell.IsEmpty && cell.Order > row.Label.Last.Order && !row.After.Contains(cell))).Min(static cell => cell.RowSpan) ?? 1;
        if (row.Filled.FirstOrDefault(cell => cell.RowSpan > labelSpan) is { } shared)
            return new CellAnswer(null, CellDoubt.SharedCell, shared.Text);
        if (row.Filled.Count == 0 || header.Slots[0].Leaf is not { } first)
            return null;
        var format = table.Layout.FormatAt(table.Layout.CellAt(node.FirstLeaf, first.FirstLeaf));
        return CellText.CanBeValue(row.Filled[0].Text, format, header.Slots[0].Unit, table.Layout.Report.Units)
            ? null
            : new CellAnswer(null, CellDoubt.TextBeforeFigures, row.Filled[0].Text);
    }
}
