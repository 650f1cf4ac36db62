using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement;

/// <summary>Tells which cell of a row stands in which column of its header.</summary>
internal sealed class RowCells(FormTable table, int edition, IReadOnlyList<RowFind> rows)
{
    private readonly Dictionary<(HeaderFind, int), RowEvidence> _evidence = [];

    /// <summary>The cells of a row in the order of the columns; otherwise null, and why.</summary>
    public IReadOnlyList<StreamCell>? Find(RowFind find, ItemNode row, object label, HeaderPlan plan, out Message? problem)
    {
        var filled = find.After.Where(static cell => !cell.IsEmpty).ToList();
        var expected = plan.Slots.Count;
        problem = Doubt(find, row, label, plan, filled);
        if (problem is not null)
            return null;
        if (filled.Count == expected)
            return filled;
        if (find.Row.IsPlaced && find.After.Count == expected)
            return find.After;
        if (filled.Count == 0 && find.After.Count >= expected && !find.HasBareNeighbour)
            return [.. find.After.Take(expected)];
        if (filled.Count > 0 && filled.Count < expected && !find.HasBareNeighbour && Evidence(find, plan).Place(find) is { } cells)
            return cells;
        var isOpen = filled.Count < expected && find.After.Count >= expected;
        problem = (isOpen ? PlacementMessages.OpenBlanks : PlacementMessages.WrongCount).With(Heading, label, filled.Count, expected);
        return null;
    }

    /// <summary>Why the cells of a row cannot be taken as its figures, however many they are; null where they can.</summary>
    private Message? Doubt(RowFind find, ItemNode row, object label, HeaderPlan plan, List<StreamCell> filled)
    {
        if (find.IsRagged)
            return PlacementMessages.RaggedLines.With(Heading, label, filled.Count);
        if (filled.Find(static cell => CellText.IsSeveral(cell.Text)) is { } several)
            return PlacementMessages.SeveralInOneCell.With(Heading, label, several.Text.ReplaceLineEndings(" "));
        if (filled.Find(cell => cell.RowSpan > find.Row.LabelSpan(find.Cell)) is { } shared)
            return PlacementMessages.SharedCell.With(Heading, label, shared.Text);
        if (filled.Count == 0 || plan.Slots[0].Leaf is not { } first)
            return null;
        var format = table.Layout.FormatAt(table.Layout.CellAt(row.FirstLeaf, first.FirstLeaf));
        return CellText.CanBeValue(filled[0].Text, format, plan.Slots[0].Unit, table.Layout.Report.Units)
            ? null
            : PlacementMessages.TextBeforeFigures.With(Heading, label, filled[0].Text);
    }

    private RowEvidence Evidence(RowFind find, HeaderPlan plan)
    {
        var key = (find.Header!, find.Row.Block);
        if (!_evidence.TryGetValue(key, out var evidence))
            _evidence.Add(key, evidence = new RowEvidence(find.Row.Block, plan, rows.Where(row => row.Header == find.Header)));
        return evidence;
    }

    private string Heading => table.Heading(edition);
}
