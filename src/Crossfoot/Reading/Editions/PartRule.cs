using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Placing.Cells;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Rows;

namespace Crossfoot.Placing.Editions;

/// <summary>Evidence against what a part of a table seems to say. It only takes away.</summary>
/// <param name="Name">Its name, for a trace.</param>
/// <param name="Apply">Takes rows away.</param>
internal sealed record PartRule(string Name, Action<PartAttempt, CellPlacer, EditionReader> Apply)
{
    /// <summary>All of it, in order: what bears out the columns first, since the others believe them.</summary>
    public static IReadOnlyList<PartRule> All { get; } =
    [
        // 类别 | 总计 | 列1 | 列2 …: the order of the form, which the sums of the rows refute.
        new("order of columns", static (part, _, reader) => CheckColumns(part, reader)),

        // The last column is blank in every row: it may be that all figures moved by one.
        new("blanks at an end", static (part, placer, reader) => CheckBlanks(part, placer, reader)),

        // A row that lost its first figure and was filled up at the end.
        new("moved figures", static (part, _, reader) => CheckMoved(part, reader)),

        // 货币资金 1 234, with single spaces between the cells: one figure or two.
        new("split figures", static (part, _, reader) => CheckSplit(part, reader)),

        // A row that is printed a second time without its label, in the place of another.
        new("rows without a label", static (part, _, reader) => CheckBare(part, reader)),
    ];

    private static void CheckColumns(PartAttempt part, EditionReader reader)
    {
        if (part.Header!.Basis == HeaderBasis.Named || !part.Rows.Any(static row => row.IsPlaced))
            return;
        var sums = reader.Sums(part.Rows);
        var isRefuted = sums.Columns.Any(static outcome => outcome.Status == RuleStatus.Fail);
        part.IsRefuted = isRefuted || part.Header.Basis switch
        {
            HeaderBasis.InPlace => sums.HasColumnTotals && !sums.Columns.Any(TableSums.IsHeld),
            HeaderBasis.Pieces => !sums.Columns.Any(TableSums.IsHeld),
            HeaderBasis.None => !sums.Columns.Any(TableSums.IsHeldAboveZero),
            HeaderBasis.Named => false,
            _ => throw new UnreachableException(),
        };
        if (!part.IsRefuted)
            return;

        // What is named in a header whose other names are lost stays: its name tells it.
        part.Rows = [.. part.Rows.Select(static row => row with { Cells = [.. row.Cells.Where(static cell => !cell.IsByOrder)] })
            .Select(static row => row.Cells.Count > 0 || !row.IsPlaced ? row : row with { Answer = new CellAnswer(null, CellDoubt.WrongCount, "") })];
    }

    private static void CheckBlanks(PartAttempt part, CellPlacer placer, EditionReader reader)
    {
        if (!placer.NeedsSums || !part.Rows.Select(static row => row.Answer).Concat(part.Members.Select(static member => member.Answer)).Any(static answer => answer.Cells is { Basis: CellBasis.ByBlanks, Filled: > 0 }))
            return;
        var sums = reader.Sums(part.Rows, part.Members);
        if (!sums.Refutes && sums.Columns.Concat(sums.Rows).Any(TableSums.IsHeldAboveZero))
            return;
        Refuse(part, static row => row.Answer.Cells is { Basis: CellBasis.ByBlanks });
        part.Members = [.. part.Members.Select(static member => member.Answer.Cells is { Basis: CellBasis.ByBlanks } ? member with { Answer = new CellAnswer(null, CellDoubt.OpenBlanks, ""), Cells = [] } : member)];
    }

    /// <summary>
    /// A total that is blank where figures stand before it, the last of which is at least the sum of the others: the figures moved.
    /// Sums that hold only when the cells are moved by one say the same.
    /// </summary>
    private static void CheckMoved(PartAttempt part, EditionReader reader)
    {
        var totals = part.Header!.Slots.Count(static slot => slot.Leaf is { Item.IsTotal: true });
        if (totals == 0)
            return;
        foreach (var row in part.Rows.Where(static row => row.Answer.Cells is { Basis: CellBasis.ByBlanks, Filled: > 1 }))
        {
            if (LooksMoved(row) || (reader.Sums([row]).Columns.Any(static outcome => outcome.Status == RuleStatus.Fail) && HoldsWhenMoved(row, reader)))
            {
                Refuse(part, static other => other.Answer.Cells is { Basis: CellBasis.ByBlanks });
                return;
            }
        }
    }

    private static void CheckSplit(PartAttempt part, EditionReader reader)
    {
        foreach (var row in part.Rows.Where(static row => row.IsPlaced && SplitFigures.MayBe(row.Meaning.Row)).ToList())
        {
            if (!reader.Sums([row]).Columns.Any(TableSums.IsHeldAboveZero))
                Refuse(part, other => other == row);
        }
    }

    private static bool LooksMoved(FoundRow row)
    {
        var figures = row.Cells.Where(static cell => cell.Cell.Number is not null).ToList();
        return row.Cells[^1] is { Column.Item.IsTotal: true, Cell.State: CellState.Blank }
            && figures.Count > 1
            && figures[^1].Cell.Number >= figures.Take(figures.Count - 1).Sum(static cell => cell.Cell.Number);
    }

    private static bool HoldsWhenMoved(FoundRow row, EditionReader reader)
        => new[] { -1, 1 }.Any(step =>
        {
            var cells = row.Cells.Select((cell, i) => cell with { Cell = i - step >= 0 && i - step < row.Cells.Count ? row.Cells[i - step].Cell : Cell.Blank });
            var sums = reader.Sums([row with { Cells = [.. cells] }]);
            return sums.Columns.Any(TableSums.IsHeld) && sums.Columns.All(static outcome => outcome.Status != RuleStatus.Fail);
        });

    private static void CheckBare(PartAttempt part, EditionReader reader)
    {
        if (!part.Rows.Any(static row => row.Meaning.IsByOrder && row.IsPlaced && row.Meaning.Row.Label is null))
            return;
        var rows = part.Rows;
        var isRepeated = rows.Where((row, i) => row.Meaning.Row.Label is null && (IsSame(row, i > 0 ? rows[i - 1] : null) || IsSame(row, i + 1 < rows.Count ? rows[i + 1] : null))).Any();
        var refuted = reader.Sums(rows).Rows.Any(static outcome => outcome.Status == RuleStatus.Fail)
            && !reader.Sums(rows.Where(static row => row.Meaning.Row.Label is not null)).Rows.Any(static outcome => outcome.Status == RuleStatus.Fail);
        if (isRepeated || refuted)
            Refuse(part, static row => row.Meaning.Row.Label is null);
    }

    private static bool IsSame(FoundRow row, FoundRow? other)
        => other is not null && row.Cells.Count == other.Cells.Count
            && row.Cells.Any(static cell => cell.Cell.Number is not (null or 0))
            && row.Cells.Zip(other.Cells).All(static pair => pair.First.Cell == pair.Second.Cell);

    private static void Refuse(PartAttempt part, Func<FoundRow, bool> isDoubtful)
        => part.Rows = [.. part.Rows.Select(row => isDoubtful(row) ? row with { Answer = new CellAnswer(null, CellDoubt.OpenBlanks, ""), Cells = [] } : row)];
}
