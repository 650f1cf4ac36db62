using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>Prints a filled form as the official one is laid out: groups as spans, tables beside each other, rows in lanes.</summary>
internal static class PrintedForm
{
    /// <summary>The tables that are printed alone, each with those at its side.</summary>
    public static IReadOnlyList<IReadOnlyList<TableData>> Sheets(ReportData report, Family family)
        => [.. report.Tables
            .Where(table => table.Layout.ExistsIn(family.EditionIndex) && table.Layout.Table.Beside is null)
            .Select(table => (IReadOnlyList<TableData>)[table, .. report.Tables.Where(side => side.Layout.Table.Beside == table.Layout.Table.Id && side.Layout.ExistsIn(family.EditionIndex))])];

    public static PrintedTable Print(IReadOnlyList<TableData> sheet, Family family)
    {
        var first = sheet[0].Layout.Table;
        var sides = sheet.SelectMany(table => PrintedSide.Lanes(table, family)).ToList();
        var (head, body) = (sides.Max(static side => side.Header.Count), sides.Max(static side => side.Rows.Count));
        var printed = new PrintedTable(Wording(first.Headings, family), head);
        for (var i = 0; i < head; i++)
            printed.Rows.Add(new PrintedRow(sides.SelectMany(side => side.HeaderAt(i, head))));
        for (var i = 0; i < body; i++)
            printed.Rows.Add(new PrintedRow(sides.SelectMany(side => side.RowAt(i))));
        return printed;
    }

    public static string Wording(IReadOnlyList<LabelSchema> labels, Family family)
    {
        foreach (var label in labels.Where(static label => !label.IsAlias))
        {
            var (first, last) = family.Schema.Resolve(label.Editions);
            if (family.EditionIndex >= first && family.EditionIndex <= last)
                return label.Text;
        }

        return "";
    }

    public static string Figure(Cell cell, CellFormat format, bool isClosed) => cell.State switch
    {
        CellState.Value when cell.Number is { } number => number.ToString(format.Scale is > 0 and < 4 ? "0.00" : "0.######", CultureInfo.InvariantCulture),
        CellState.Value => cell.Text!,
        CellState.NotApplicable => isClosed ? "——" : "/",
        CellState.Blank => "",
        CellState.Absent or CellState.Invalid or _ => throw new ArgumentException($"{cell} is not printed.", nameof(cell)),
    };
}
