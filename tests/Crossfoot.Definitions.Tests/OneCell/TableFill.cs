using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

/// <summary>Short ways to put numbers into a table and to add them up, without the rule engine.</summary>
internal static class TableFill
{
    public static decimal Amount(this Random random, int from = 1, int to = 1000) => random.Next(from * 100, to * 100) / 100m;

    public static decimal Number(this TableData table, string row, string column) => table[row, column].Number ?? 0;

    /// <summary>Sets each row of a column to the sum of the other columns named.</summary>
    public static void SumColumns(this TableData table, string total, params string[] parts)
    {
        var rows = table.FilledRows();
        foreach (var row in rows)
            table[row, total] = parts.Sum(part => table.Number(row, part));
    }

    /// <summary>Sets each column of a row to the sum of the other rows named.</summary>
    public static void SumRows(this TableData table, string total, params IReadOnlyList<string> parts)
    {
        foreach (var column in table.Layout.Columns.Leaves)
            table[total, column.Path] = parts.Sum(part => table.Number(part, column.Path));
    }

    /// <summary>Adds members with the keys and all keys above them; the lowest get amounts, the ones above the sums of those below.</summary>
    public static void AddMembers(this TableData table, Random random, IReadOnlyList<string> lowest, params string[] columns)
    {
        var levels = table.OpenRows[0].Item.Item.Open!.Levels;
        var keys = lowest.SelectMany(key => levels.Where(level => level <= key.Length).Select(level => key[..level])).Distinct().Order(StringComparer.Ordinal);
        foreach (var key in keys)
            table.AddMember(table.OpenRows[0], key);
        foreach (var column in columns)
        {
            foreach (var key in lowest)
                table["item." + key, column] = random.Amount();
        }

        table.SumMembers(lowest, columns);
    }

    /// <summary>Brings the members above the lowest up to date.</summary>
    public static void SumMembers(this TableData table, IReadOnlyList<string> lowest, params string[] columns)
    {
        foreach (var member in table.OpenRows[0].All.Where(member => !lowest.Contains(member.Key)))
        {
            foreach (var column in columns)
            {
                table["item." + member.Key, column] = lowest
                    .Where(key => key.StartsWith(member.Key, StringComparison.Ordinal))
                    .Sum(key => table.Number("item." + key, column));
            }
        }
    }

    /// <summary>The paths of members at the top of the hierarchy.</summary>
    public static string[] TopMembers(this TableData table) => [.. table.OpenRows[0].Top().Select(static member => "item." + member.Key)];

    /// <summary>The rows that hold a number somewhere.</summary>
    public static IReadOnlyList<string> FilledRows(this TableData table)
        => [.. Enumerable.Range(0, table.RowCount)
            .Where(row => table.Layout.Columns.Leaves.Any(column => table[row, column.Index].Number is not null))
            .Select(table.PathAt)];
}
