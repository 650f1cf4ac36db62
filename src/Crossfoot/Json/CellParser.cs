using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>Reads the cells of a table. A row or column that the table does not have is reported once, not with each of its cells.</summary>
internal sealed class CellParser(FigureNotation notation, FigureProblems problems)
{
    private readonly FigureCell _values = new(notation, problems);

    /// <summary>Reads cells.</summary>
    public void Parse(JsonEntry cells, TableData table, int edition, UnreadMembers unread, FigureScope scope)
    {
        if (cells.Value.Kind != JsonValueKind.Object)
        {
            problems.AddShape(cells, FigureMessages.AnObject, scope);
            table.IsPartial = true;
            return;
        }

        var reported = new HashSet<(string Path, bool IsRow)>();
        foreach (var entry in problems.Entries(cells.Value, scope))
        {
            if (Find(entry, table, edition, unread, scope, reported) is { } cell && !entry.IsAmbiguous)
                Store(entry, table, cell, scope);
            else
                table.IsPartial = true;
        }
    }

    private void Store(JsonEntry entry, TableData table, int cell, FigureScope scope)
    {
        table[cell] = _values.Read(entry, table.FormatAt(cell), scope);
        if (table.StateAt(cell) != CellState.Absent && problems.PlaceOf(entry.Value.Start) is { } place)
            table.SetPlace(cell, place);
    }

    /// <summary>The cell that a key names; null where the table has none that is open, which is reported.</summary>
    private int? Find(JsonEntry entry, TableData table, int edition, UnreadMembers unread, FigureScope scope, HashSet<(string Path, bool IsRow)> reported)
    {
        var at = entry.Name.LastIndexOf('@');
        if (at < 0)
        {
            var column = table.Layout.Columns.Count == 1 && table.IndexOfRow(entry.Name) >= 0 ? $"{entry.Name}@{table.Layout.Columns.Leaves[0].Path}" : null;
            problems.Add(ProblemIds.UnknownKey, FigureMessages.NoCellName.With(scope.Name, FigureProblems.Shown(entry.Name), FigureProblems.Suggest(column)), scope, entry.Start);
            return null;
        }

        var name = new CellName(entry, entry.Name[..at], entry.Name[(at + 1)..]);
        if (FindRow(name, table, edition, unread, scope, reported) is not { } row || FindColumn(name, table, edition, scope, reported) is not { } leaf)
            return null;
        var cell = table.Layout.CellAt(row, leaf.Index);
        if (!table.IsClosed(cell))
            return cell;
        Add(FigureMessages.Grey.With(scope.Name, FigureProblems.Shown(entry.Name)), name, scope);
        return null;
    }

    private int? FindRow(CellName name, TableData table, int edition, UnreadMembers unread, FigureScope scope, HashSet<(string Path, bool IsRow)> reported)
    {
        var row = table.IndexOfRow(name.Row);
        if (row >= 0 && unread.Has(row))
            return null;
        if (row >= 0 && table.RowAt(row).ExistsIn(edition) && (table.RowAt(row).Item.Open is null || table.MemberAt(row) is not null))
            return row;
        var open = row >= 0 ? null : table.OpenRows.FirstOrDefault(open => name.Row.StartsWith(open.Item.Path + ".", StringComparison.Ordinal));
        if ((open is not null && unread.MayHave(open)) || !reported.Add((name.Row, true)))
            return null;
        var shown = FigureProblems.Shown(name.Row);
        if (open is not null)
        {
            var key = problems.Nearest(name.Row[(open.Item.Path.Length + 1)..], open.All.Select(static member => member.Key));
            var suggestion = FigureProblems.Suggest(key is null ? null : $"{open.Item.Path}.{key}");
            Add(FigureMessages.UnlistedMember.With(scope.Name, shown, open.Item.Path, suggestion), name, scope);
        }
        else if (row < 0)
        {
            var nearest = problems.Nearest(name.Row, Enumerable.Range(0, table.RowCount).Select(table.PathAt));
            Add(FigureMessages.UnknownRow.With(scope.Name, shown, FigureProblems.Suggest(nearest)), name, scope);
        }
        else if (!table.RowAt(row).ExistsIn(edition))
        {
            Add(FigureMessages.RowOfOtherEdition.With(scope.Name, shown, table.Layout.Report.Editions[edition].Id), name, scope);
        }
        else
        {
            Add(FigureMessages.MemberRow.With(scope.Name, shown), name, scope);
        }

        return null;
    }

    private Leaf? FindColumn(CellName name, TableData table, int edition, FigureScope scope, HashSet<(string Path, bool IsRow)> reported)
    {
        var index = table.Layout.Columns.IndexOf(name.Column);
        if (index >= 0 && table.Layout.Columns.Leaves[index] is var leaf && leaf.ExistsIn(edition))
            return leaf;
        if (!reported.Add((name.Column, false)))
            return null;
        var shown = FigureProblems.Shown(name.Column);
        if (index >= 0)
        {
            Add(FigureMessages.ColumnOfOtherEdition.With(scope.Name, shown, table.Layout.Report.Editions[edition].Id), name, scope);
            return null;
        }

        var nearest = problems.Nearest(name.Column, table.Layout.Columns.Leaves.Select(static column => column.Path));
        Add(FigureMessages.UnknownColumn.With(scope.Name, shown, FigureProblems.Suggest(nearest)), name, scope);
        return null;
    }

    private void Add(Message message, CellName name, FigureScope scope)
        => problems.Add(ProblemIds.UnknownKey, message, scope, name.Entry.Start, name.Row, name.Column);

    /// <summary>A key that names a cell, taken apart.</summary>
    private readonly record struct CellName(JsonEntry Entry, string Row, string Column);
}
