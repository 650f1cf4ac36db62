using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Json;

/// <summary>Reports of any form with something in every open cell, members and instances among them: values of its type, blank and not applicable.</summary>
internal static class RandomFigures
{
    public static ReportData Create(ReportSchema schema, Random random)
    {
        var edition = schema.Editions.Count == 0 ? null : schema.Editions[random.Next(schema.Editions.Count)].Id;
        var report = new ReportData(schema) { Edition = edition };
        for (var index = 0; index < schema.Tables.Count; index++)
        {
            if (!schema.Layouts[index].ExistsIn(schema.EditionAt(edition)))
                continue;
            if (schema.Tables[index].Repeat is not null)
                report.AddInstance(schema.Tables[index].Id, "甲“乙”\\");
            foreach (var table in report.InstancesOf(index))
                Fill(table, report.EditionOf(table), random);
        }

        return report;
    }

    /// <summary>The cells that are open in the edition of a report, members' ones with the rest.</summary>
    public static IEnumerable<int> OpenCells(TableData table, int edition)
        => Enumerable.Range(0, table.CellCount).Where(cell =>
        {
            var (row, column) = (cell / table.Layout.Columns.Count, cell % table.Layout.Columns.Count);
            var stands = table.RowAt(row).Item.Open is not null && table.MemberAt(row) is null;
            return !stands && !table.IsClosed(cell) && table.RowAt(row).ExistsIn(edition) && table.Layout.Columns.Leaves[column].ExistsIn(edition);
        });

    /// <summary>A value that a cell can hold.</summary>
    public static Cell Value(CellFormat format, Random random) => format.Type switch
    {
        CellType.Count => random.Next(1_000_000),
        CellType.Integer => random.Next(-1_000_000, 1_000_000),
        CellType.Decimal or CellType.Percent => Math.Round((decimal)random.Next(-1_000_000, 1_000_000) / 1000, Math.Min(format.Decimals ?? 3, 3)),
        CellType.Date => new DateTime(2024, 1, 1).AddDays(random.Next(1000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellType.Enum => format.Words[random.Next(format.Words.Count)].Id,
        CellType.YesNo => random.Next(2) == 0 ? "yes" : "no",
        CellType.Text or CellType.Identifier => $"文😀\"{random.Next(100)}",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static void Fill(TableData table, int edition, Random random)
    {
        foreach (var open in table.OpenRows)
        {
            var lengths = open.Item.Item.Open!.Levels is { Count: > 0 } levels ? levels : [3];
            for (var i = 1; i <= 3; i++)
                table.AddMember(open, (i + 2).ToString(CultureInfo.InvariantCulture).PadRight(lengths[random.Next(lengths.Count)], '0'), random.Next(2) == 0 ? "名" : null);
        }

        foreach (var cell in OpenCells(table, edition))
        {
            table[cell] = random.Next(8) switch
            {
                0 => Cell.Blank,
                1 => Cell.NotApplicable,
                _ => Value(table.FormatAt(cell), random),
            };
        }
    }
}
