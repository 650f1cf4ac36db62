using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Tests.Placement;

/// <summary>Fills the form with random figures and prints it the way the official form is laid out.</summary>
public static class ReportPrinter
{
    public static PrintedReport Print(ReportSchema schema, string edition, Random random, PrintLayout layout)
    {
        var report = new PrintedReport { Layout = layout };
        var index = schema.IndexOfEdition(edition);
        foreach (var form in schema.Layouts.Where(form => form.ExistsIn(index)))
        {
            var table = new PrintedTable(form.Table.Id) { Heading = form.Table.Headings[0].Text };
            var columns = form.Columns.Leaves.Where(leaf => leaf.ExistsIn(index)).ToList();
            var rows = form.Rows.Leaves.Where(leaf => leaf.ExistsIn(index)).ToList();
            var stub = rows.Max(row => row.Ancestry.Count(item => Label(schema, item, index).Length > 0));
            PrintHeader(table, schema, columns, stub, index);
            foreach (var row in rows)
                table.Rows.Add(PrintRow(report, form, schema, row, columns, stub, index, random));
            report.Tables.Add(table);
        }

        return report;
    }

    private static void PrintHeader(PrintedTable table, ReportSchema schema, List<Leaf> columns, int stub, int edition)
    {
        table.Headers = columns.Max(static column => column.Ancestry.Count);
        for (var level = 0; level < table.Headers; level++)
        {
            var cells = new List<PrintedCell>();
            for (var i = 0; i < stub; i++)
                cells.Add(new PrintedCell(level == 0 && i == 0 ? "信息内容" : "", IsCovered: i > 0));
            for (var i = 0; i < columns.Count; i++)
            {
                var item = level < columns[i].Ancestry.Count ? columns[i].Ancestry[level] : null;
                var isRepeated = item is not null && i > 0 && columns[i - 1].Ancestry.Contains(item);
                cells.Add(new PrintedCell(item is null || isRepeated ? "" : Label(schema, item, edition), IsCovered: isRepeated));
            }

            table.Rows.Add(new PrintedRow(cells));
        }
    }

    private static PrintedRow PrintRow(
        PrintedReport report, TableLayout layout, ReportSchema schema, Leaf row, List<Leaf> columns, int stub, int edition, Random random)
    {
        var cells = new List<PrintedCell>();
        var before = row.Index > 0 ? layout.Rows.Leaves[row.Index - 1].Ancestry : [];
        for (var i = 0; i < stub; i++)
        {
            var item = i < row.Ancestry.Count ? row.Ancestry[i] : null;
            cells.Add(new PrintedCell(item is null || before.Contains(item) ? "" : Label(schema, item, edition), IsCovered: item is null));
        }

        foreach (var column in columns)
        {
            var cell = layout.CellAt(row.Index, column.Index);
            var number = layout.FormatAt(cell).Type == CellType.Decimal ? random.Next(1, 9_999_999) / 10_000m : random.Next(3) == 0 ? 0 : random.Next(1, 100_000);
            report.Truth.Add(layout.KeyAt(cell), number);
            cells.Add(new PrintedCell(number.ToString(CultureInfo.InvariantCulture), layout.KeyAt(cell)));
        }

        return new PrintedRow(cells);
    }

    private static string Label(ReportSchema schema, ItemSchema item, int edition)
    {
        foreach (var label in item.Labels.Where(static label => !label.IsAlias))
        {
            var (first, last) = schema.Resolve(label.Editions);
            if (edition >= first && edition <= last)
                return label.Text;
        }

        return "";
    }
}
