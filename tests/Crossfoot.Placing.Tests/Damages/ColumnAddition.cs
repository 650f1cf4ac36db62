using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A column that the form does not have.</summary>
internal static class ColumnAddition
{
    private static readonly string[] LineNames = ["行次", "栏次", "代码", "序号"];
    private static readonly string[] ForeignNames = ["增减率", "备注", "上年同期数", "同比增长"];

    /// <summary>A column of line numbers behind the labels.</summary>
    public static void OfLineNumbers(PrintedDocument document, Random random)
    {
        if (Pick.FlatTable(document, random) is { } table)
            Insert(table, FirstFigure(table), LineNames[random.Next(LineNames.Length)], Enumerable.Range(1, table.Rows.Count).Select(static line => $"{line}"));
    }

    /// <summary>A column of numbers below an empty header cell.</summary>
    public static void WithoutName(PrintedDocument document, Random random)
    {
        if (Pick.FlatTable(document, random) is not { } table)
            return;
        Insert(table, FirstFigure(table) + (random.Next(2) == 0 ? 0 : random.Next(table.FigureRows[0].Figures.Count() + 1)), "", Enumerable.Range(1, table.Rows.Count).Select(static line => $"{line}"));
        foreach (var row in table.FigureRows)
            row.IsRagged = true;
        table.Doubt();
        if (!document.Format.ShowsBlanks)
            InOrder.AcceptFilled(document, table);
    }

    public static void Foreign(PrintedDocument document, Random random)
    {
        if (Pick.FlatTable(document, random) is { } table)
            Insert(table, FirstFigure(table) + random.Next(table.FigureRows[0].Figures.Count() + 1), ForeignNames[random.Next(ForeignNames.Length)], table.Rows.Select(_ => $"{random.Next(1, 300)}"));
    }

    private static int FirstFigure(PrintedTable table) => table.FigureRows[0].Cells.FindIndex(static cell => cell.Id is not null);

    private static void Insert(PrintedTable table, int at, string name, IEnumerable<string> figures)
    {
        var texts = figures.GetEnumerator();
        PrintedCell? header = null;
        foreach (var row in table.Rows.Where(static row => !row.IsLine))
        {
            if (table.Rows.IndexOf(row) >= table.HeaderRows)
            {
                texts.MoveNext();
                row.Cells.Insert(Math.Min(at, row.Cells.Count), new PrintedCell(row.HasFigures ? texts.Current : ""));
                continue;
            }

            // Within a group the new column is one of it.
            var right = row.Cells.ElementAtOrDefault(at)?.CoveredBy;
            var isWithin = right is not null && row.Cells.IndexOf(right) is >= 0 and var anchor && anchor < at;
            var cell = isWithin ? new PrintedCell { CoveredBy = right } : header is null ? header = new PrintedCell(name) : new PrintedCell { CoveredBy = header };
            row.Cells.Insert(Math.Min(at, row.Cells.Count), cell);
        }
    }
}
