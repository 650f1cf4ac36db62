using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>
/// The one place that says whether a document is clean: everything that its form has open was read, is valid, and no rule of severity
/// error fails. Rules that could not be evaluated leave it clean where the cells they lack are blank, or stand in an earlier report.
/// </summary>
internal static class Cleanness
{
    private const int MostNamed = 4;

    private static readonly MessageTemplate BlankForm = new("no cell holds a value", "没有一个单元格有值");
    private static readonly MessageTemplate MissingTables = new("tables not found: {0} ({1})", "未找到的表：{0} 张（{1}）");
    private static readonly MessageTemplate UnreadCells = new("cells not read: {0} ({1})", "未读取的单元格：{0} 个（{1}）");
    private static readonly MessageTemplate UnreadRows = new("rows not read (in {0})", "有行未读取（{0}）");
    private static readonly MessageTemplate InvalidCells = new("cells with an invalid value: {0} ({1})", "值无效的单元格：{0} 个（{1}）");
    private static readonly MessageTemplate LeftOut = new("figures left out or in doubt: {0} ({1})", "未采用或存疑的数据：{0} 处（{1}）");
    private static readonly MessageTemplate FailedRules = new("failures of rules: {0} ({1})", "不成立的规则：{0} 处（{1}）");

    /// <summary>The problems that say of cells and tables what the flaws of these say as well. Any other leaves something out.</summary>
    private static readonly string[] OfCells = [ProblemIds.InvalidValue, ProblemIds.MissingTable, ProblemIds.MissingRow, ProblemIds.BlankForm];

    /// <summary>Why a document is not clean; nothing where it is.</summary>
    public static IReadOnlyList<Flaw> Flaws(Reading reading, Verdict verdict)
    {
        var flaws = new List<Flaw>();
        if (reading.IsBlank)
            flaws.Add(new Flaw(FlawKind.BlankForm, 1, BlankForm.With()));
        Add(flaws, FlawKind.MissingTables, MissingTables, [.. reading.Tables.Where(static table => table.Status == ReadingStatus.Missing).Select(static table => table.Table)]);
        var cells = Cells(reading);
        var unread = cells.Where(static cell => cell.State == CellState.Absent).Select(static cell => cell.Key).ToList();
        Add(flaws, FlawKind.UnreadCells, UnreadCells, unread);
        var part = reading.Tables.Where(static table => table.Status == ReadingStatus.Partial).Select(static table => table.Table).ToList();
        if (unread.Count == 0 && part.Count > 0)
            flaws.Add(new Flaw(FlawKind.UnreadCells, 0, UnreadRows.With(Named(part))));
        Add(flaws, FlawKind.InvalidCells, InvalidCells, [.. cells.Where(static cell => cell.State == CellState.Invalid).Select(static cell => cell.Key)]);
        Add(flaws, FlawKind.LeftOut, LeftOut, [.. reading.Problems.Where(LeavesOut).Select(static problem => problem.Id), .. StrayCells(reading.Report)]);
        Add(flaws, FlawKind.FailedRules, FailedRules, [.. verdict.Findings.Where(Verdict.IsFailure).Select(static finding => finding.Rule.Id)]);
        return flaws;
    }

    private static bool LeavesOut(Problem problem) => problem.Severity != Severity.Info && !OfCells.Contains(problem.Id);

    /// <summary>The open cells of the tables that are there.</summary>
    private static List<(string Key, CellState State)> Cells(Reading reading)
    {
        var report = reading.Report;
        var cells =
            from read in reading.Tables
            where read.Status != ReadingStatus.Missing
            from table in report.InstancesOf(report.Schema.IndexOfTable(read.Table))
            from cell in report.OpenCells(table)
            select (KeyOf(table, cell), table.StateAt(cell));
        return [.. cells];
    }

    /// <summary>Cells that the edition does not have, or has in grey, and that hold something all the same: only data brings such.</summary>
    private static IEnumerable<string> StrayCells(ReportData report) =>
        from index in Enumerable.Range(0, report.Tables.Count)
        from table in report.InstancesOf(index)
        let open = report.OpenCells(table).ToHashSet()
        from cell in Enumerable.Range(0, table.CellCount)
        where table.StateAt(cell) is CellState.Value or CellState.Invalid && !open.Contains(cell)
        select KeyOf(table, cell);

    private static string KeyOf(TableData table, int cell)
        => $"{table.Layout.Table.Id}{(table.Instance is { } instance ? $"[{instance}]" : "")}!{table.KeyAt(cell)}";

    private static void Add(List<Flaw> flaws, FlawKind kind, MessageTemplate template, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
            flaws.Add(new Flaw(kind, names.Count, template.With(names.Count, Named(names))));
    }

    private static string Named(IEnumerable<string> names)
    {
        var different = names.Distinct().ToList();
        return string.Join(", ", different.Take(MostNamed)) + (different.Count > MostNamed ? ", …" : "");
    }
}
