using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>What the document says where nobody can see that something was changed: the cells that are there, in their order.</summary>
internal static class InOrder
{
    /// <summary>After a figure was put into a row: accepts the cells by their places, where blanks leave as many figures as columns or fewer.</summary>
    public static void AcceptPlaces(PrintedDocument document, PrintedRow row, IReadOnlyList<(CellId Id, Cell Value)> before, int first)
    {
        var cells = row.Cells.Skip(first).Take(before.Count + 1).ToList();
        if (cells.Count(static cell => cell.Text.Length > 0) > before.Count)
            return;
        foreach (var (places, values) in new[] { (cells, 0), (cells.Where(static cell => cell.Text.Length > 0).ToList(), 1) }.Where(static way => way.Item1.Count > 0))
        {
            if (values == 1 && places.Count != before.Count)
                continue;
            for (var i = 0; i < before.Count && i < places.Count; i++)
                document.Accepted.Add((before[i].Id, ValueOf(places[i])));
        }
    }

    /// <summary>
    /// After a name was taken from a header: accepts the figures below the names that are left, one after the other, where no row of the
    /// table has more figures than names.
    /// </summary>
    public static void AcceptNames(PrintedDocument document, PrintedTable table, IReadOnlyDictionary<PrintedCell, string> columns)
    {
        var names = table.LeafHeaders.Where(static header => header.Text.Length > 0).Where(columns.ContainsKey).ToList();
        var rows = table.FigureRows.Select(static row => (Ids: row.LastFigures(), Filled: row.LastFigures().Where(static cell => cell.Text.Length > 0).ToList())).ToList();
        if (rows.Exists(row => row.Filled.Count > names.Count))
            return;
        foreach (var (ids, filled) in rows.Where(row => row.Filled.Count == names.Count))
        {
            for (var i = 0; i < names.Count; i++)
                document.Accepted.Add((ids[0].Id! with { Column = columns[names[i]] }, ValueOf(filled[i])));
        }
    }

    /// <summary>
    /// After a column without a name was put where blanks leave no trace: accepts the cells one after the other, where no row of the table
    /// has more than there are names.
    /// </summary>
    public static void AcceptFilled(PrintedDocument document, PrintedTable table)
    {
        var rows = table.FigureRows.Select(static row => (Ids: row.LastFigures(), Filled: row.Cells.Skip(row.Cells.FindLastIndex(static cell => cell.Id is null && cell.Text.Any(char.IsLetter)) + 1).Where(static cell => cell.Text.Length > 0).ToList())).ToList();
        if (rows.Exists(static row => row.Filled.Count > row.Ids.Count))
            return;
        foreach (var (ids, filled) in rows.Where(static row => row.Filled.Count == row.Ids.Count))
        {
            for (var i = 0; i < filled.Count; i++)
                document.Accepted.Add((ids[i].Id!, ValueOf(filled[i])));
        }
    }

    private static Cell ValueOf(PrintedCell cell)
        => cell.Id is not null ? cell.Value
            : cell.Text.Length == 0 ? Cell.Blank
            : decimal.TryParse(cell.Text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : Cell.Invalid(cell.Text);
}
