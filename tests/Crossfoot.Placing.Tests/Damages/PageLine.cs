using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A line of the page between the rows of a table.</summary>
internal static class PageLine
{
    private const string Margin = "                              ";

    /// <summary>A page number that says that it is one.</summary>
    public static void Marked(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is { } table)
            Insert(table, random, Mark(random));
    }

    /// <summary>A number alone: it may be a page number or a figure.</summary>
    public static void Bare(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is { } table)
            Insert(table, random, $"{(IsText(document) ? Margin : "")}{random.Next(2, 30)}");
    }

    /// <summary>The end of a page: its number, a form feed in a text, and the header once more.</summary>
    public static void WithHeader(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || table.HeaderRows == 0)
            return;
        var at = Insert(table, random, Mark(random) + (IsText(document) ? "\n\f" : ""));
        table.Rows.InsertRange(at + 1, table.Copy().Header);
    }

    public static void Blank(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is not { } table)
            return;
        for (var i = random.Next(1, 4); i > 0; i--)
            Insert(table, random, "");
    }

    /// <summary>A sentence between the heading and the header.</summary>
    public static void Prose(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is not { } table)
            return;
        table.Rows.Insert(0, new PrintedRow([new PrintedCell("以下数据由各科室汇总后填报，具体情况如下。")]) { IsLine = true });
        table.HeaderRows++;
    }

    private static string Mark(Random random) => random.Next(3) switch
    {
        0 => $"- {random.Next(2, 30)} -",
        1 => $"— {random.Next(2, 30)} —",
        _ => $"第 {random.Next(2, 9)} 页 共 9 页",
    };

    private static int Insert(PrintedTable table, Random random, string text)
    {
        var at = random.Next(table.HeaderRows, table.Rows.Count) + 1;
        table.Rows.Insert(at, new PrintedRow([new PrintedCell(text)]) { IsLine = true });
        return at;
    }

    private static bool IsText(PrintedDocument document) => document.Format.File == "a.txt";
}
