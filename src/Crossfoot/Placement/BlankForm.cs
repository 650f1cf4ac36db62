using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>
/// A form that nobody filled in, such as the official template: its tables are there, every cell of them is empty, and nothing of it
/// says that there is nothing to report.
/// </summary>
internal static class BlankForm
{
    /// <summary>What is to be said of a document that is blank; null where it is not.</summary>
    /// <param name="report">What was read.</param>
    /// <param name="tables">How each table was read. Where all are missing, each was called so.</param>
    /// <param name="finds">What was found in the document.</param>
    public static Problem? Find(ReportData report, IReadOnlyList<TableReading> tables, IReadOnlyList<IReadOnlyList<TableFinds>> finds)
        => finds.SelectMany(static table => table).All(IsUnfilled) ? Find(report, tables) : null;

    /// <summary>What is to be said of figures that came as data and are blank; null where they are not.</summary>
    public static Problem? Find(ReportData report, IReadOnlyList<TableReading> tables)
    {
        var isMissing = tables.Count > 0 && tables.All(static table => table.Status == ReadingStatus.Missing);
        if (isMissing || Enumerable.Range(0, report.Tables.Count).SelectMany(report.InstancesOf).Any(table => HasValues(report, table) || IsEmptyBySentence(report, table)))
            return null;
        var message = tables.Count > 0 ? PlacementMessages.BlankForm : PlacementMessages.NothingFound;
        return new Problem(ProblemIds.BlankForm, Severity.Warning, message.With(report.Schema.Title), null);
    }

    private static bool HasValues(ReportData report, TableData table)
        => report.OpenCells(table).Any(cell => table.StateAt(cell) is CellState.Value or CellState.Invalid);

    /// <summary>Whether all cells say that they do not apply, as the sentence of the form says of them.</summary>
    private static bool IsEmptyBySentence(ReportData report, TableData table)
        => table.Layout.Table.EmptySentences.Count > 0
            && !table.IsEmpty
            && report.OpenCells(table).All(cell => table.StateAt(cell) == CellState.NotApplicable);

    /// <summary>Whether nothing stands in a table of the document that could be a figure of it, or the sentence that it is empty.</summary>
    private static bool IsUnfilled(TableFinds find)
        => find is { EmptySentence: null, FirstWithoutHeader: not { HasText: true }, UnknownRows.Count: 0, Unused.Count: 0 }
            && !find.Rows.Exists(static row => row.After.Any(IsFilled))
            && !find.OpenRows.Exists(static row => row.Row.Cells.Any(cell => cell != row.Cell && IsFilled(cell)));

    private static bool IsFilled(StreamCell cell) => cell.IsFigure ? cell.Text.Any(char.IsDigit) : !cell.IsEmpty;
}
