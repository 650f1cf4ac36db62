using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>The rows placed so far. A row may be printed again; its figures must be the same.</summary>
internal sealed class PlacedRows(FormTable table, int edition, TableData data, ProblemList problems)
{
    private readonly Dictionary<ItemNode, Dictionary<int, PlacedCell>> _rows = [];
    private readonly HashSet<ItemNode> _contradicted = [];
    private readonly List<(ItemNode Row, RowFind Find, List<string> Texts)> _unplaced = [];

    /// <summary>Whether a row was placed, or would have been but for a contradiction that has been reported.</summary>
    public bool Has(ItemNode row) => _rows.ContainsKey(row);

    public void Add(ItemNode row, RowFind find, HeaderPlan plan, IReadOnlyList<StreamCell> cells)
    {
        if (!_rows.TryGetValue(row, out var placed))
            _rows.Add(row, placed = []);
        var isSame = true;
        for (var i = 0; i < cells.Count; i++)
        {
            if (plan.Slots[i].Leaf is not { } column)
            {
                plan.LeaveOut(cells[i]);
                continue;
            }

            var at = table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf);
            var unit = plan.Slots[i].Unit ?? find.Uses.FirstOrDefault(use => use.Node == row)?.Unit;
            var (cell, note) = CellText.Read(cells[i], table.Layout.FormatAt(at), unit, table.Layout.Report.Units);
            if (placed.TryGetValue(at, out var before))
                isSame &= before.Cell == cell;
            else
                placed.Add(at, new PlacedCell(cell, note, cells[i], column));
        }

        if (!isSame)
            Contradict(row, find);
    }

    /// <summary>
    /// Takes note of a row whose figures could not be placed. Where the row was placed as well, its figures must be among these,
    /// or the other way round: otherwise the two do not say the same.
    /// </summary>
    public void AddUnplaced(ItemNode row, RowFind find)
        => _unplaced.Add((row, find, [.. find.After.Where(static cell => !cell.IsEmpty).Select(static cell => cell.Text)]));

    /// <summary>Writes the rows into the table, except those that contradict themselves.</summary>
    public void Store()
    {
        foreach (var (row, find, texts) in _unplaced)
        {
            if (_rows.TryGetValue(row, out var cells) && !IsConsistent(texts, [.. cells.Values.Select(static cell => cell.Source.Text)]))
                Contradict(row, find);
        }

        foreach (var (row, cells) in _rows)
        {
            if (_contradicted.Contains(row))
                continue;
            foreach (var (at, placed) in cells)
            {
                if (data.IsClosed(at))
                {
                    ReportGrey(row, placed);
                    continue;
                }

                data[at] = placed.Cell;
                data.SetPlace(at, placed.Source.Place);
                data.SetNote(at, placed.Note);
                if (placed.Cell.State == CellState.Invalid)
                    ReportInvalid(row, placed, table.Layout.FormatAt(at));
            }
        }
    }

    private void Contradict(ItemNode row, RowFind find)
    {
        if (_contradicted.Add(row))
            problems.Add(ProblemIds.DifferentFigures, PlacementMessages.DifferentFigures.With(Heading, Label(row)), table, find.Cell, row);
    }

    private static bool IsConsistent(List<string> left, List<string> right)
        => left.Count <= right.Count ? IsWithin(left, right) : IsWithin(right, left);

    private static bool IsWithin(List<string> part, List<string> whole)
    {
        var found = 0;
        foreach (var text in whole)
        {
            if (found < part.Count && part[found] == text)
                found++;
        }

        return found == part.Count;
    }

    private void ReportInvalid(ItemNode row, PlacedCell placed, CellFormat format)
        => problems.Add(
            ProblemIds.InvalidValue,
            PlacementMessages.InvalidValue.With(Heading, Label(row), table.Label(placed.Column, edition), placed.Source.Text, ExpectedContent.Of(format)),
            table,
            placed.Source,
            row,
            placed.Column);

    private void ReportGrey(ItemNode row, PlacedCell placed)
    {
        if (placed.Cell.State is CellState.Value or CellState.Invalid)
            problems.Add(
                ProblemIds.GreyCell,
                PlacementMessages.GreyCell.With(Heading, Label(row), table.Label(placed.Column, edition), placed.Source.Text),
                table,
                placed.Source,
                row,
                placed.Column);
    }

    private string Heading => table.Heading(edition);

    private object Label(ItemNode row) => table.RowName(row, edition);

    private sealed record PlacedCell(Cell Cell, CellNote? Note, StreamCell Source, ItemNode Column);
}
