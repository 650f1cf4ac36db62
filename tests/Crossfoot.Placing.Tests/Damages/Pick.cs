using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Chooses where a damage happens.</summary>
internal static class Pick
{
    public static T? One<T>(IReadOnlyList<T> choices, Random random)
        where T : class
        => choices.Count == 0 ? null : choices[random.Next(choices.Count)];

    public static PrintedTable? Table(PrintedDocument document, Random random) => One([.. document.Tables.Where(static table => table.FigureRows.Count > 0)], random);

    /// <summary>A table the number of whose header cells may be changed.</summary>
    public static PrintedTable? EvenTable(PrintedDocument document, Random random)
        => One([.. document.Tables.Where(static table => !table.IsHeaderRagged && table.LeafHeaders.Count > 0 && table.FigureRows.All(static row => !row.IsRagged))], random);

    /// <summary>A table in which a place of a row is a column: none stands beside it.</summary>
    public static PrintedTable? FlatTable(PrintedDocument document, Random random)
        => One([.. document.Tables.Where(static table => !table.IsHeaderRagged && table.FigureRows.Count > 0 && table.HeaderRows > 0
            && table.FigureRows.All(row => !row.IsRagged && row.Cells.Count == table.Rows[0].Cells.Count && row.Figures.Count() == row.LastFigures().Count && row.Cells[^1].Id is not null))], random);

    /// <summary>A row the number of whose figures may be changed.</summary>
    public static PrintedRow? EvenRow(PrintedDocument document, Random random, int least = 1, Func<PrintedCell, bool>? with = null)
        => One([.. document.Tables.Where(static table => !table.IsHeaderRagged).SelectMany(static table => table.FigureRows).Where(row => !row.IsRagged && row.LastFigures().Count >= least && (with is null || row.LastFigures().Exists(with.Invoke)))], random);

    public static PrintedTable TableOf(PrintedDocument document, PrintedRow row) => document.Tables.First(table => table.Rows.Contains(row));

    /// <summary>Two rows below the same group of the same table, both of the form or both of the same list.</summary>
    public static (PrintedRow First, PrintedRow Second)? Siblings(PrintedDocument document, Random random)
    {
        var pairs = document.Tables.SelectMany(static table => table.FigureRows).Where(static row => !row.IsRagged && row.LastFigures()[0].Label is not null)
            .GroupBy(static row => (row.LastFigures()[0].Id! with { Row = Above(row.LastFigures()[0].Id!.Row), Column = "" }, row.Cells.Count, row.Figures.Count()))
            .Where(static group => group.Count() > 1).Select(static group => group.ToList()).ToList();
        if (One(pairs, random) is not { } rows)
            return null;
        var first = random.Next(rows.Count);
        return (rows[first], rows[(first + random.Next(1, rows.Count)) % rows.Count]);
    }

    /// <summary>The names of two columns of the same group.</summary>
    public static (PrintedCell First, PrintedCell Second)? SiblingHeaders(PrintedTable table, Random random)
    {
        var groups = table.Figures.Where(cell => cell.Header is { } header && table.LeafHeaders.Contains(header))
            .GroupBy(static cell => (cell.Id!.Table, Above(cell.Id.Column), table: cell.Id.Table))
            .Select(static group => group.Select(static cell => cell.Header!).Distinct().ToList())
            .Where(static names => names.Count > 1).ToList();
        if (One(groups, random) is not { } headers)
            return null;
        var first = random.Next(headers.Count - 1);
        return (headers[first], headers[first + 1]);
    }

    /// <summary>The path of the group that a path stands in.</summary>
    private static string Above(string path) => path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : "";
}
