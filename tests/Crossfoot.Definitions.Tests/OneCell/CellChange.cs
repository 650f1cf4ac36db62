using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>Another value for one cell of a report or of the one before it.</summary>
internal sealed record CellChange(string Table, string Key, int PeriodsBack, Cell Value)
{
    /// <summary>More than any tolerance, and more than all other cells together: an inequality turns as well.</summary>
    private const decimal Step = 1_000_000_000;

    private int _cell;

    /// <summary>For each cell of a report that holds a value, what it is changed to: up and, where the cell may hold it, down.</summary>
    public static IEnumerable<CellChange[]> Of(ReportData report, int periodsBack)
    {
        foreach (var table in report.Tables)
        {
            for (var cell = 0; cell < table.CellCount; cell++)
            {
                if (!table[cell].HasValue)
                    continue;
                var at = cell;
                yield return [.. Others(table, at).Select(value => new CellChange(table.Layout.Table.Id, table.KeyAt(at), periodsBack, value) { _cell = at })];
            }
        }
    }

    public bool IsAt(Operand operand) => operand.Table == Table && operand.Key == Key && operand.PeriodsBack == PeriodsBack;

    /// <summary>What the rules say with the change, which is taken back at once.</summary>
    public IReadOnlyList<RuleOutcome> Validate(FilledReport filled)
    {
        var table = (PeriodsBack == 0 ? filled.Report : filled.Prior)[Table];
        var original = table[_cell];
        table[_cell] = Value;
        var outcomes = filled.Validate().Outcomes;
        table[_cell] = original;
        return outcomes;
    }

    public override string ToString() => $"{Table}!{Key} ({PeriodsBack} back) becomes {Value}";

    private static IEnumerable<Cell> Others(TableData table, int cell)
    {
        if (table[cell].Number is not { } number)
        {
            yield return "0";
            yield break;
        }

        yield return number + Step;
        if (table.FormatAt(cell).Type != CellType.Count)
            yield return number - Step;
    }
}
