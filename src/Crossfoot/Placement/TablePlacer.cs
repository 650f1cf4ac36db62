using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Crossfoot.Placement;

/// <summary>Places what was found of one table into its cells, in one edition.</summary>
internal sealed class TablePlacer
{
    private readonly TableFinds _finds;
    private readonly FormTable _table;
    private readonly int _edition;
    private readonly ProblemList _problems;
    private readonly Dictionary<HeaderFind, HeaderPlan> _plans;
    private readonly RowResolver _resolver;
    private readonly PlacedRows _placed;
    private readonly MemberPlacer _members;
    private readonly List<RowMeaning> _meanings = [];
    private readonly RowCells _cells;
    private readonly HashSet<ItemNode> _reported = [];
    private bool _isRowReported;

    private TablePlacer(TableFinds finds, int edition, TableData data, ProblemList problems)
    {
        _finds = finds;
        _table = finds.Table;
        _edition = edition;
        _problems = problems;
        _plans = finds.Headers.Distinct().ToDictionary(static header => header, header => HeaderReader.Read(finds.Table, header, edition));
        _resolver = new RowResolver(finds, edition);
        _placed = new PlacedRows(finds.Table, edition, data, problems);
        _members = new MemberPlacer(finds.Table, edition, _plans, data, problems);
        ReadMeanings();
        _cells = new RowCells(finds.Table, edition, [.. finds.Rows, .. _members.Rows]);
    }

    /// <summary>Places the table and says whether every cell of its edition has been placed.</summary>
    public static ReadingStatus Place(TableFinds finds, int edition, TableData data, ProblemList problems)
    {
        var placer = new TablePlacer(finds, edition, data, problems);
        for (var i = 0; i < finds.Rows.Count; i++)
            placer.PlaceRow(i);
        placer._members.Place(placer._cells);
        new HeaderProblems(finds, edition, placer._plans, problems).Report();
        placer.ReportUnknownRows();
        foreach (var unused in finds.Unused)
            problems.Add(ProblemIds.UnusedFigures, PlacementMessages.UnusedFigures.With(placer.Heading, unused.Text), finds.Table, unused);
        placer._placed.Store();
        placer.ReportMissingRows();
        return placer.IsWhole(data) ? ReadingStatus.Read : ReadingStatus.Partial;
    }

    /// <summary>Tells in the order of the document what each row is: the group that a member stands in is the last one before it.</summary>
    private void ReadMeanings()
    {
        var next = 0;
        for (var i = 0; i <= _finds.Rows.Count; i++)
        {
            for (; next < _finds.OpenRows.Count && _finds.OpenRows[next].RowsBefore == i; next++)
                _members.Take(_finds.OpenRows[next], _resolver.Group);
            if (i < _finds.Rows.Count)
                _meanings.Add(_resolver.Resolve(i));
        }
    }

    private void PlaceRow(int index)
    {
        var find = _finds.Rows[index];
        var meaning = _meanings[index];
        _isRowReported |= meaning.Kind == RowMeaningKind.Ambiguous || (meaning.Kind != RowMeaningKind.Row && find.HasText);
        switch (meaning.Kind)
        {
            case RowMeaningKind.Row:
                PlaceLeaf(find, meaning.Node!);
                break;
            case RowMeaningKind.OtherEdition when find.HasText:
                _problems.Add(
                    ProblemIds.OtherEdition,
                    PlacementMessages.OtherEdition.With(Heading, find.Text, _table.Layout.Report.Editions[_edition].Id),
                    _table,
                    find.Cell);
                break;
            case RowMeaningKind.Ambiguous:
                _problems.Add(ProblemIds.AmbiguousRow, PlacementMessages.AmbiguousRow.With(Heading, find.Text), _table, find.Cell);
                break;
            case RowMeaningKind.Group when find.HasText:
                ReportFiguresOfGroup(find);
                break;
            case RowMeaningKind.OtherEdition or RowMeaningKind.Group:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void PlaceLeaf(RowFind find, ItemNode row)
    {
        if (find.Header is not { } header || !_plans[header].IsFollowed)
        {
            // The header has been reported, once for all rows under it. What its figures mean is open, so they contradict nothing.
            _reported.Add(row);
            return;
        }

        var plan = _plans[header];
        if (_cells.Find(find, row, Label(row), plan, out var problem) is { } cells)
            _placed.Add(row, find, plan, cells);
        else
            Report(row, find, problem!);
    }

    private void ReportFiguresOfGroup(RowFind find)
    {
        var first = find.After.First(static cell => !cell.IsEmpty);
        if (!first.IsFigure)
            _finds.UnknownRows.Add(new UnknownRow(first.Text, first));
        else
            _problems.Add(
                ProblemIds.UnplacedRow,
                PlacementMessages.FiguresBesideGroup.With(Heading, find.Text, find.After.Count(static cell => !cell.IsEmpty)),
                _table,
                find.Cell);
    }

    private void ReportUnknownRows()
    {
        var wordings = new UnknownWordings(_table, _edition);
        foreach (var unknown in _finds.UnknownRows)
        {
            _isRowReported = true;
            if (_table.OpenItems.Count > 0)
            {
                _problems.Add(ProblemIds.UnplacedRow, PlacementMessages.UnreadRow.With(Heading, unknown.Text), _table, unknown.Cell);
                continue;
            }

            var wording = wordings.Row(unknown.Text, unknown.Cell, _table.RowLeaves(_edition).Where(row => !_placed.Has(row)));
            _problems.Add(wording);
            var suggestion = wording.Nearest is { } nearest ? PlacementMessages.Nearest.With(nearest.Label) : PlacementMessages.Nothing.With();
            _problems.Add(ProblemIds.UnknownWording, PlacementMessages.UnknownRow.With(Heading, unknown.Text, suggestion), _table, unknown.Cell);
        }
    }

    private void ReportMissingRows()
    {
        if (!_plans.Values.Any(static plan => plan.IsFollowed && plan.HasKnownColumn))
            return;
        foreach (var row in _table.RowLeaves(_edition))
        {
            if (!_placed.Has(row) && !_reported.Contains(row) && HasOpenCell(row))
                _problems.Add(ProblemIds.MissingRow, PlacementMessages.RowNotFound.With(Heading, Label(row)), _table, null, row);
        }
    }

    private bool HasOpenCell(ItemNode row)
        => _table.ColumnLeaves(_edition).Any(column => !_table.Layout.IsClosed(_table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf)));

    private void Report(ItemNode row, RowFind find, Message message)
    {
        _reported.Add(row);
        _placed.AddUnplaced(row, find);
        _problems.Add(ProblemIds.UnplacedRow, message, _table, find.Cell, row);
    }

    private bool IsWhole(TableData data)
        => _table.RowLeaves(_edition).All(row => _table.ColumnLeaves(_edition).All(column => IsPlaced(data, row, column)))
            && (_table.OpenItems.Count == 0 || AreMembersWhole());

    /// <summary>Whether no member can be missing: its header was followed with all columns, and no row was left out.</summary>
    private bool AreMembersWhole()
    {
        var followed = _plans.Values.Where(static plan => plan.IsFollowed && plan.HasKnownColumn).ToList();
        return followed.Count > 0 && followed.TrueForAll(static plan => plan.Missing.Count == 0) && _members.IsWhole && !_isRowReported;
    }

    private bool IsPlaced(TableData data, ItemNode row, ItemNode column)
    {
        var cell = _table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf);
        return data.StateAt(cell) != CellState.Absent || _table.Layout.IsClosed(cell);
    }

    private string Heading => _table.Heading(_edition);

    private object Label(ItemNode row) => _table.RowName(row, _edition);
}
