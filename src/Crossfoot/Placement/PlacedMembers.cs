using System.Collections.Generic;
using System.Linq;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>The members placed so far. One may be printed again; its name and figures must be the same.</summary>
internal sealed class PlacedMembers(FormTable table, int edition, TableData data, ProblemList problems)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(ItemNode, string), Entry> _byKey = [];

    /// <summary>Whether a member contradicts itself, so that its cells are absent.</summary>
    public bool HasContradiction => _entries.Exists(static entry => entry.IsContradicted);

    public void Add(MemberRow row, HeaderPlan plan, IReadOnlyList<StreamCell> cells)
    {
        var read = new List<Placed>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (plan.Slots[i].Leaf is not { } column)
            {
                plan.LeaveOut(cells[i]);
                continue;
            }

            var format = table.Layout.FormatAt(table.Layout.CellAt(row.Item.FirstLeaf, column.FirstLeaf));
            var (cell, note) = CellText.Read(cells[i], format, plan.Slots[i].Unit, table.Layout.Report.Units);
            read.Add(new Placed(cell, note, cells[i], column));
        }

        if (EntryOf(row, out var isNew) is var entry && isNew)
            entry.Cells = read;
        else if (!IsSame(entry, row, read))
            Contradict(entry, row);
    }

    /// <summary>Takes note of a member whose figures could not be placed. Where it is placed as well, nothing tells that both say the same.</summary>
    public void AddUnplaced(MemberRow row)
    {
        var entry = EntryOf(row, out var isNew);
        if (isNew)
            entry.IsContradicted = true;
        else
            Contradict(entry, row);
    }

    /// <summary>Adds the members to the table, in the order of the document. One that contradicts itself has no cells.</summary>
    public void Store()
    {
        foreach (var entry in _entries)
        {
            var row = entry.Row;
            var rows = data.OpenRows.First(open => open.Item.Index == row.Item.FirstLeaf);
            var member = data.AddMember(rows, row.Key, row.Name);
            if (entry.IsContradicted)
                continue;
            foreach (var placed in entry.Cells)
            {
                var at = (member.Row * table.Layout.Columns.Count) + placed.Column.FirstLeaf;
                if (data.IsClosed(at))
                {
                    ReportGrey(row, placed);
                    continue;
                }

                data[at] = placed.Cell;
                data.SetPlace(at, placed.Source.Place);
                data.SetNote(at, placed.Note);
                if (placed.Cell.State == CellState.Invalid)
                    ReportInvalid(row, placed);
            }
        }
    }

    private Entry EntryOf(MemberRow row, out bool isNew)
    {
        isNew = !_byKey.TryGetValue((row.Item, row.Key), out var entry);
        if (entry is not null)
            return entry;
        entry = new Entry(row);
        _byKey.Add((row.Item, row.Key), entry);
        _entries.Add(entry);
        return entry;
    }

    private static bool IsSame(Entry entry, MemberRow row, List<Placed> read)
        => LabelFolding.Fold(entry.Row.Name ?? "") == LabelFolding.Fold(row.Name ?? "")
            && entry.Cells.Count == read.Count
            && read.TrueForAll(placed => entry.Cells.Exists(before => before.Column == placed.Column && before.Cell == placed.Cell));

    private void Contradict(Entry entry, MemberRow row)
    {
        if (!entry.IsContradicted)
            problems.Add(ProblemIds.DifferentFigures, PlacementMessages.DifferentFigures.With(Heading, row.Label), table, row.Find.Cell, row.Path);
        entry.IsContradicted = true;
    }

    private void ReportInvalid(MemberRow row, Placed placed)
    {
        var format = table.Layout.FormatAt(table.Layout.CellAt(row.Item.FirstLeaf, placed.Column.FirstLeaf));
        problems.Add(
            ProblemIds.InvalidValue,
            PlacementMessages.InvalidValue.With(Heading, row.Label, table.Label(placed.Column, edition), placed.Source.Text, ExpectedContent.Of(format)),
            table,
            placed.Source,
            row.Path,
            placed.Column);
    }

    private void ReportGrey(MemberRow row, Placed placed)
    {
        if (placed.Cell.State is CellState.Value or CellState.Invalid)
            problems.Add(
                ProblemIds.GreyCell,
                PlacementMessages.GreyCell.With(Heading, row.Label, table.Label(placed.Column, edition), placed.Source.Text),
                table,
                placed.Source,
                row.Path,
                placed.Column);
    }

    private string Heading => table.Heading(edition);

    private sealed class Entry(MemberRow row)
    {
        public MemberRow Row { get; } = row;

        public List<Placed> Cells { get; set; } = [];

        public bool IsContradicted { get; set; }
    }

    private sealed record Placed(Cell Cell, CellNote? Note, StreamCell Source, ItemNode Column);
}
