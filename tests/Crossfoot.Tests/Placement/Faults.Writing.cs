using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Tests.Placement;

/// <summary>The faults in how labels and figures are written.</summary>
public static partial class Faults
{
    private static void Rewrite(PrintedReport report, Func<string, string> rewrite, bool figures)
    {
        foreach (var table in report.Tables)
        {
            table.Heading = table.Heading is null ? null : rewrite(table.Heading);
            foreach (var row in table.Rows)
            {
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (figures || row.Cells[i].Key is null)
                        row.Cells[i] = row.Cells[i] with { Text = rewrite(row.Cells[i].Text) };
                }
            }
        }
    }

    private static string ToRadicals(string text) => string.Concat(text.Select(static character =>
    {
        var at = Radicals.IndexOf(character, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? Radicals[at + 1] : character;
    }));

    private static string ToFullWidth(string text)
        => string.Concat(text.Select(static character => character is > ' ' and < '\u007F' and not '|' ? (char)(character - '!' + '\uFF01') : character));

    /// <summary>Another table with the same row labels under other headers: nothing may be read from it.</summary>
    private static void AddComparison(PrintedReport report, Random random)
    {
        var table = report.Tables.First(static table => table.Rows.Count > 0 && table.FigureRows.Any());
        var comparison = new PrintedTable("comparison");
        var years = random.Next(2) == 0 ? "年" : "";
        comparison.Rows.Add(new PrintedRow([new PrintedCell("指标名称"), new PrintedCell("2023" + years), new PrintedCell("2024" + years), new PrintedCell("增减值")]));
        foreach (var row in table.FigureRows.Where(static row => row.Label >= 0))
        {
            var cells = new List<PrintedCell> { row.Cells[row.Label] };
            for (var i = 0; i < 3; i++)
                cells.Add(new PrintedCell(random.Next(1000).ToString(CultureInfo.InvariantCulture)));
            comparison.Rows.Add(new PrintedRow(cells));
        }

        report.Tables.Insert(report.Tables.IndexOf(table) + random.Next(2), comparison);
    }

    private static void WriteRemark(PrintedReport report, Random random)
        => Rewrite(report, random, static cell => cell + "（其中修订" + cell + "件）");

    private static void WriteThousands(PrintedReport report, Random random)
    {
        for (var i = 0; i < 3; i++)
            Rewrite(report, random, cell =>
            {
                var text = decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("#,##0.####", CultureInfo.InvariantCulture);
                return random.Next(2) == 0 ? text : text.Replace(',', '，');
            });
    }

    /// <summary>An amount in 元 where the form counts in 万元.</summary>
    private static void WriteUnit(PrintedReport report, Random random)
    {
        foreach (var row in report.Tables.SelectMany(static table => table.FigureRows))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i] is { Key: "administrativeFees@amount" or "centralised@amount", Text: { Length: > 0 } text } && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
                    row.Cells[i] = row.Cells[i] with { Text = (amount * 10000).ToString("0", CultureInfo.InvariantCulture) + "元" };
            }
        }
    }

    private static void WriteSigns(PrintedReport report, Random random)
    {
        foreach (var row in report.Tables.SelectMany(static table => table.FigureRows))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i] is not { Key: { } key, Text: { Length: > 0 } text } || !key.EndsWith("@change", StringComparison.Ordinal) || !text.All(char.IsAsciiDigit) || report.Truth[key] is not { Number: { } number } || number == 0)
                    continue;
                var sign = random.Next(3);
                row.Cells[i] = row.Cells[i] with { Text = sign == 0 ? "增" + text : sign == 1 ? "减" + text : "（" + text + "）" };
                report.Truth[key] = sign == 0 ? number : -number;
            }
        }
    }

    /// <summary>Two figures in one cell: nobody can tell them apart for certain.</summary>
    private static void RunTogether(PrintedReport report, Random random)
    {
        var row = RowToDamage(report, random);
        if (row.Figures.Count < 2)
            return;
        var at = row.Figures[random.Next(row.Figures.Count - 1)];

        // On paper the two still come in their order, one to a column; in cells the second one looks blank.
        var isKnown = report.KeepsColumns && report.Layout < PrintLayout.Grid;
        var text = row.Cells[at].Text + (report.KeepsColumns || random.Next(2) == 0 ? " " : "") + row.Cells[at + 1].Text;
        Doubt(report, row, evenOnPaper: true);
        if (!isKnown)
        {
            foreach (var key in new[] { row.Cells[at].Key!, row.Cells[at + 1].Key! })
                report.Truth[key] = null;
        }

        row.Cells[at] = row.Cells[at] with { Text = text };
        row.Cells[at + 1] = row.Cells[at + 1] with { Text = "" };
        if (!report.KeepsColumns)
            row.Cells.RemoveAt(at + 1);
    }

    private static void CutEnd(PrintedReport report, Random random)
    {
        var table = LargeTable(report);
        if (table.Rows.Count <= table.Headers + 1)
            return;
        var from = random.Next(table.Headers + 1, table.Rows.Count);
        var cut = table.Rows.Skip(from).ToList();
        table.Rows.RemoveRange(from, cut.Count);
        Forget(report, cut);
    }

    private static void WriteAliases(PrintedReport report, Random random)
        => Rewrite(report, static text => text == "本年废止件数" ? "本年度止件数" : text == "行政规范性文件" ? "规范性文件" : text, figures: false);

    private static void Rewrite(PrintedReport report, Random random, Func<string, string> rewrite)
    {
        var row = AnyRow(report, random);
        if (row.Figures.Count == 0)
            return;
        var at = row.Figures[random.Next(row.Figures.Count)];
        if (row.Cells[at].Text is { Length: > 0 } text && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            row.Cells[at] = row.Cells[at] with { Text = rewrite(text) };
    }
}
