using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>Fills a form at random so that its sums hold.</summary>
internal static class FilledForm
{
    private static readonly string[] Codes = ["201", "20101", "2010101", "2010105", "20132", "2013202", "301", "30101", "30108", "302", "30207", "310", "31002"];
    private static readonly string[] Units = ["东湖贸易有限公司", "北方机械厂", "长江水泥厂", "西山林场", "南港物流公司"];

    public static ReportData Fill(Family family, Population population, Random random)
    {
        var report = new ReportData(family.Schema) { Edition = family.Edition, Period = family.Period };
        var figures = new Figures(population, random);
        foreach (var table in report.Tables.Where(table => table.Layout.ExistsIn(family.EditionIndex)))
        {
            AddMembers(table, random);
            FillTable(table, family.EditionIndex, figures);
        }

        if (population != Population.Zero)
            SumsThatHold.Restore(report);
        return report;
    }

    private static void AddMembers(TableData table, Random random)
    {
        foreach (var open in table.OpenRows)
        {
            // Every key with those above it, as lists are printed.
            var keys = open.Item.Item.Open!.Each == MemberKey.Code
                ? Keys(open.Item.Item.Open.Levels, random)
                : Units.Where(_ => random.Next(3) > 0).DefaultIfEmpty(Units[0]);
            foreach (var key in keys)
                table.AddMember(open, key, open.Item.Item.Open.NameLabels.Count > 0 ? "第" + key[^1] + "类事务" : null);
        }
    }

    private static IEnumerable<string> Keys(IReadOnlyList<int> levels, Random random)
    {
        var lowest = Codes.Where(code => levels.Contains(code.Length) && random.Next(2) == 0).DefaultIfEmpty(Codes[0]).ToList();
        return lowest.SelectMany(code => levels.Where(level => level <= code.Length).Select(level => code[..level])).Distinct().Order(StringComparer.Ordinal);
    }

    private static void FillTable(TableData table, int edition, Figures figures)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            if (!table.RowAt(row).ExistsIn(edition) || (table.RowAt(row).Item.Open is not null && table.MemberAt(row) is null))
                continue;
            var isTotalRow = IsTotal(table, row);
            foreach (var column in table.Layout.Columns.Leaves.Where(leaf => leaf.ExistsIn(edition)))
            {
                var cell = table.Layout.CellAt(row, column.Index);
                table[cell] = table.IsClosed(cell) ? Cell.NotApplicable : figures.Next(table.FormatAt(cell), isTotalRow || column.Ancestry.Any(static item => item.IsTotal));
            }
        }
    }

    /// <summary>Whether a row adds up others: a total, a member with others below it, or what stands beside the members.</summary>
    private static bool IsTotal(TableData table, int row)
        => table.RowAt(row).Item.IsTotal
            || (table.OpenRows.Count > 0 && (table.MemberAt(row) is not { } member || table.OpenRows.Any(open => open.All.Contains(member) && open.HasChildren(member))));
}
