using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Crossfoot.Json;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Tests.Clean;

/// <summary>Complete figures of a form, zeros but for rates so that every equality holds, and one damage to them.</summary>
internal sealed class FilledFigures
{
    /// <summary>What rules ask of single cells of the shipped definitions.</summary>
    private static readonly (string Table, string Row, string Column, decimal Value)[] Rates =
        [("addendum5", "city", "rate", 0.07m), ("addendum5", "education", "rate", 0.03m), ("addendum5", "localEducation", "rate", 0.02m)];

    private readonly ReportSchema _schema;
    private readonly int _edition;

    private FilledFigures(ReportSchema schema, int edition)
    {
        _schema = schema;
        _edition = edition;
        Report = new ReportData(schema) { Edition = schema.Editions.Count > 0 ? schema.Editions[edition].Id : null, Period = "2024" };
    }

    public ReportData Report { get; }

    /// <summary>What was done to it, in words.</summary>
    public string Damage { get; private set; } = "none";

    /// <summary>Whether all that clean asks for beside the rules still holds: worked out from what was done, not from the report.</summary>
    public bool IsWhole { get; private set; } = true;

    public static FilledFigures Create(ReportSchema schema, int edition)
    {
        var filled = new FilledFigures(schema, edition);
        for (var i = 0; i < schema.Tables.Count; i++)
        {
            if (!schema.Layouts[i].ExistsIn(edition))
                continue;
            var table = schema.Tables[i].Repeat is null ? filled.Report.Tables[i] : filled.Report.AddInstance(schema.Tables[i].Id, "甲");
            foreach (var open in table.OpenRows.Where(open => open.Item.ExistsIn(edition)))
                table.AddMember(open, KeyOf(open.Item.Item.Open!));
            foreach (var cell in filled.Cells(table))
                table[cell] = ValueOf(table.FormatAt(cell));
        }

        foreach (var (table, row, column, rate) in Rates.Where(rate => schema.IndexOfTable(rate.Table) >= 0))
            filled.Report[table][row, column] = rate;
        return filled;
    }

    /// <summary>Damages one thing, or nothing.</summary>
    public void DamageOne(Random random)
    {
        var tables = Enumerable.Range(0, _schema.Tables.Count).SelectMany(Report.InstancesOf).Where(table => Cells(table).Any()).ToList();
        var table = tables[random.Next(tables.Count)];
        var cells = Cells(table).ToList();
        var cell = cells[random.Next(cells.Count)];
        Damage = $"{table.Layout.Table.Id}!{table.KeyAt(cell)} ";
        switch (random.Next(8))
        {
            case 0:
                Damage = "none";
                break;
            case 1:
                (table[cell], Damage, IsWhole) = (Cell.Absent, Damage + "absent", cells.Count == 1 && table.Layout.Table is { IsOptional: true, Repeat: null });
                break;
            case 2:
                (table[cell], Damage, IsWhole) = (Cell.Invalid("？"), Damage + "invalid", false);
                break;
            case 3:
                (table[cell], Damage) = (Cell.Blank, Damage + "blank");
                break;
            case 4:
                (table[cell], Damage) = (Cell.NotApplicable, Damage + "not applicable");
                break;
            case 5 when table.FormatAt(cell).IsNumeric:
                (table[cell], Damage) = (7, Damage + "changed");
                break;
            case 6 when table.Layout.Table.Repeat is null:
                cells.ForEach(lost => table[lost] = Cell.Absent);
                (Damage, IsWhole) = ($"{table.Layout.Table.Id} missing", table.Layout.Table.IsOptional);
                break;
            default:
                foreach (var other in tables)
                {
                    foreach (var emptied in Cells(other))
                        other[emptied] = Cell.Blank;
                }

                (Damage, IsWhole) = ("all blank", false);
                break;
        }
    }

    public string Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            ReportJson.Write(writer, Report);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The cells that the edition has open, by the form's own items.</summary>
    private IEnumerable<int> Cells(TableData table) =>
        from row in Enumerable.Range(0, table.RowCount)
        let leaf = table.RowAt(row)
        where leaf.ExistsIn(_edition) && (leaf.Item.Open is null || row >= table.Layout.Rows.Count)
        from column in table.Layout.Columns.Leaves
        where column.ExistsIn(_edition) && !table.Layout.IsClosed(table.Layout.CellAt(leaf.Index, column.Index))
        select (row * table.Layout.Columns.Count) + column.Index;

    private static string KeyOf(OpenRowsSchema open) => open.Each == MemberKey.Code ? "301" : open.Each == MemberKey.Ordinal ? "1" : "甲";

    private static Cell ValueOf(CellFormat format) => format.Type switch
    {
        CellType.Enum => format.Words[0].Id,
        CellType.Date => "2024-01-31",
        CellType.YesNo => "yes",
        CellType.Text or CellType.Identifier => "甲",
        CellType.Count or CellType.Integer or CellType.Decimal or CellType.Percent => 0,
        _ => throw new ArgumentException("There is no such type of cells.", nameof(format)),
    };
}
