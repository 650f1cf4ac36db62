using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Tests.Placement;

/// <summary>What happens to tables between the form and the document. Each fault says itself what a careful reader can still know.</summary>
public static partial class Faults
{
    private const string Radicals = "一⼀二⼆人⼈入⼊八⼋力⼒口⼝土⼟大⼤子⼦小⼩工⼯己⼰心⼼户⼾手⼿文⽂方⽅日⽇月⽉止⽌比⽐民⺠水⽔父⽗片⽚生⽣用⽤目⽬石⽯示⽰立⽴老⽼而⽽自⾃至⾄行⾏西⻄见⻅言⾔角⻆贝⻉车⻋金⾦长⻓门⻔非⾮面⾯页⻚风⻛食⻝首⾸高⾼";

    /// <summary>All faults by name.</summary>
    public static IReadOnlyDictionary<string, Action<PrintedReport, Random>> All { get; } = new Dictionary<string, Action<PrintedReport, Random>>
    {
        ["drop a figure"] = DropFigure,
        ["drop the same figure in every row"] = DropColumn,
        ["add a figure"] = AddFigure,
        ["blank a figure"] = (report, random) => Replace(report, random, "", Cell.Blank),
        ["blank a whole row"] = BlankRow,
        ["write a slash"] = (report, random) => Replace(report, random, "/", Cell.NotApplicable),
        ["write a text"] = WriteText,
        ["shift a row"] = (report, random) => Shift(report, RowToDamage(report, random)),
        ["shift many rows"] = ShiftMany,
        ["cut empty cells off"] = CutEmpty,
        ["write prose between"] = ProseBetween,
        ["split a table by its header"] = SplitWithHeader,
        ["repeat a table"] = (report, random) => Repeat(report, AnyTable(report, random)),
        ["repeat a table with other figures"] = RepeatOtherwise,
        ["move a table"] = MoveTable,
        ["leave a table out"] = LeaveTableOut,
        ["cut a heading off"] = (report, random) => AnyTable(report, random).Heading = null,
        ["cut a header off"] = CutHeader,
        ["cut the first rows off"] = CutRows,
        ["leave a header cell empty"] = EmptyHeaderCell,
        ["add an unknown column"] = AddColumn,
        ["name a column in other words"] = RenameColumn,
        ["swap two columns with their labels"] = SwapColumns,
        ["name a row in other words"] = RenameRow,
        ["split a row label"] = SplitRowLabel,
        ["split a column label"] = SplitColumnLabel,
        ["write radicals"] = (report, _) => Rewrite(report, ToRadicals, figures: false),
        ["write in full width"] = (report, _) => Rewrite(report, ToFullWidth, figures: true),
        ["add a comparison with last year"] = AddComparison,
        ["write a remark"] = WriteRemark,
        ["write a unit"] = WriteUnit,
        ["write thousands separators"] = WriteThousands,
        ["write signs in words"] = WriteSigns,
        ["let two figures run together"] = RunTogether,
        ["cut the last rows off"] = CutEnd,
        ["write accepted wordings"] = WriteAliases,
    };

    private static PrintedTable AnyTable(PrintedReport report, Random random) => report.Tables[random.Next(report.Tables.Count)];

    private static PrintedRow AnyRow(PrintedReport report, Random random)
    {
        // A row of which there is a copy is known from the copy, whatever happens to it.
        var rows = report.Tables.SelectMany(static table => table.FigureRows).Where(static row => !row.IsDamaged).ToList();
        var single = rows.GroupBy(static row => row.Cells[row.Figures[0]].Key).Where(static copies => copies.Count() == 1).Select(static copies => copies.Single()).ToList();
        return single.Count > 0 ? single[random.Next(single.Count)] : new PrintedRow([]);
    }

    /// <summary>A row the number of whose figures is about to change.</summary>
    private static PrintedRow RowToDamage(PrintedReport report, Random random)
    {
        var row = AnyRow(report, random);
        row.IsDamaged = true;
        return row;
    }

    private static PrintedTable LargeTable(PrintedReport report) => report.Tables.MaxBy(static table => table.Rows.Count)!;

    private static PrintedTable FlatTable(PrintedReport report) => report.Tables.OrderByDescending(static table => table.Headers == 1 && table.Rows.Count > 0).ThenByDescending(static table => table.Rows.FirstOrDefault()?.Cells.Count).First();

    /// <summary>A figure that no longer says which cell it belongs to. Another copy of the table may still say it.</summary>
    private static void Orphan(PrintedReport report, PrintedRow row, int at)
    {
        var key = row.Cells[at].Key!;
        row.Cells[at] = row.Cells[at] with { Key = null };
        Forget(report, key);
    }

    private static void Forget(PrintedReport report, string key)
    {
        if (!report.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Cells).Any(cell => cell.Key == key))
            report.Truth[key] = null;
    }

    private static void DropFigure(PrintedReport report, Random random)
    {
        var row = RowToDamage(report, random);
        if (row.Figures.Count == 0)
            return;
        var at = row.Figures[random.Next(row.Figures.Count)];
        Remove(report, row, row.Cells[at]);
        Doubt(report, row);
    }

    /// <summary>Takes a cell out; on paper its place stays empty.</summary>
    private static void Remove(PrintedReport report, PrintedRow row, PrintedCell cell)
    {
        if (report.KeepsColumns)
        {
            row.Cells[row.Cells.IndexOf(cell)] = cell with { Text = "" };
            report.Truth[cell.Key!] = Cell.Blank;
            return;
        }

        row.Cells.Remove(cell);
        Forget(report, cell.Key!);
    }

    /// <summary>States that nobody can tell the figures of a row apart, but for paper, where they stand in their columns.</summary>
    private static void Doubt(PrintedReport report, PrintedRow row, bool evenOnPaper = false)
    {
        if (evenOnPaper || !report.KeepsColumns)
            report.Open.UnionWith(row.Cells.Where(static cell => cell.Key is not null).Select(static cell => cell.Key!));
    }

    private static void Doubt(PrintedReport report, PrintedTable table)
    {
        foreach (var row in table.FigureRows)
            Doubt(report, row, evenOnPaper: true);
    }

    /// <summary>Whether the columns of a table can be told by the position of their cells.</summary>
    private static bool IsAligned(PrintedTable table)
        => table.Headers == 1 && table.FigureRows.All(row => row.Cells.Count == table.Rows[0].Cells.Count && row.Figures.Count == row.Cells.Count - 1);

    private static void DropColumn(PrintedReport report, Random random)
    {
        var rows = LargeTable(report).FigureRows.Where(static row => !row.IsDamaged).ToList();
        if (rows.Count == 0)
            return;
        var at = random.Next(rows.Min(static row => row.Figures.Count));
        foreach (var row in rows)
        {
            row.IsDamaged = true;
            var cell = row.Cells[row.Figures[at]];
            Remove(report, row, cell);

            // In a grid a column without any figure cannot be told from rows that were filled up at their end.
            // On paper it can only be told under its header, and not every page has one.
            Doubt(report, row, evenOnPaper: report.Layout >= PrintLayout.Wrapped);
        }
    }

    private static void AddFigure(PrintedReport report, Random random)
    {
        var row = RowToDamage(report, random);
        if (row.Figures.Count > 0)
            row.Cells.Insert(row.Figures[random.Next(row.Figures.Count)], new PrintedCell("77777"));
        Doubt(report, row, evenOnPaper: true);
    }

    private static void Replace(PrintedReport report, Random random, string text, Cell truth)
    {
        for (var i = 0; i < 3; i++)
        {
            var row = RowToDamage(report, random);
            if (row.Figures.Count == 0)
                return;
            var at = row.Figures[random.Next(row.Figures.Count)];
            report.Truth[row.Cells[at].Key!] = truth;
            row.Cells[at] = row.Cells[at] with { Text = text };
        }
    }

    private static void BlankRow(PrintedReport report, Random random)
    {
        var row = RowToDamage(report, random);

        // Without a label nothing is left of the row.
        if (row.Label < 0)
            Doubt(report, row, evenOnPaper: true);
        foreach (var at in row.Figures)
        {
            report.Truth[row.Cells[at].Key!] = Cell.Blank;
            row.Cells[at] = row.Cells[at] with { Text = "" };
        }
    }

    private static void WriteText(PrintedReport report, Random random)
    {
        var row = RowToDamage(report, random);
        if (row.Figures.Count == 0)
            return;
        var at = row.Figures[random.Next(row.Figures.Count)];
        if (at == row.Figures[0] || report.Layout == PrintLayout.Lines)
            Doubt(report, row, evenOnPaper: true);
        Orphan(report, row, at);
        row.Cells[at] = row.Cells[at] with { Text = "约二十" };
    }

    /// <summary>Merged cells get lost on the way, and the figures move one cell to the right.</summary>
    private static void Shift(PrintedReport report, PrintedRow row)
    {
        report.IsShifted = true;
        row.Cells.Insert(row.Figures.Count > 0 ? row.Figures[0] : row.Cells.Count, new PrintedCell(""));
        if (row.Cells.Count > 1 && row.Cells[^1].Text.Length == 0)
            row.Cells.RemoveAt(row.Cells.Count - 1);
    }

    private static void ShiftMany(PrintedReport report, Random random)
    {
        foreach (var row in LargeTable(report).FigureRows.Where(row => !row.IsDamaged && random.Next(3) > 0))
        {
            row.IsDamaged = true;
            Shift(report, row);
        }
    }

    private static void CutEmpty(PrintedReport report, Random random)
    {
        // On paper an empty cell cannot be cut off: the others stay where they are.
        if (report.KeepsColumns && report.Layout < PrintLayout.Grid)
            return;
        report.IsShifted = true;
        foreach (var row in report.Tables.SelectMany(static table => table.FigureRows).Where(_ => random.Next(2) == 0))
            row.Cells.RemoveAll(static cell => cell.Key is null && cell.Text.Length == 0);
    }

    private static void ProseBetween(PrintedReport report, Random random)
    {
        foreach (var table in report.Tables)
            table.Rows.Insert(random.Next(table.Headers, table.Rows.Count), new PrintedRow([]) { Prose = "注：以下数据统计至12月31日，共3页。" });
    }

    private static void SplitWithHeader(PrintedReport report, Random random)
    {
        var table = LargeTable(report);
        var header = table.Copy().Rows.Take(table.Headers).ToList();
        var at = random.Next(table.Headers + 1, table.Rows.Count);
        table.Rows.InsertRange(at, header);
        table.Rows.Insert(at, new PrintedRow([]) { Prose = "- 3 -" });
    }

    private static PrintedTable Repeat(PrintedReport report, PrintedTable table)
    {
        var copy = table.Copy();
        report.Tables.Add(copy);
        return copy;
    }

    private static void RepeatOtherwise(PrintedReport report, Random random)
    {
        var tables = report.Tables.Where(static table => table.FigureRows.Any(static row => !row.IsDamaged)).ToList();
        var copy = Repeat(report, tables[random.Next(tables.Count)]);
        var rows = copy.FigureRows.Where(static row => !row.IsDamaged).ToList();
        var row = rows[random.Next(rows.Count)];
        var at = row.Figures[random.Next(row.Figures.Count)];
        foreach (var figure in row.Figures)
            report.Truth[row.Cells[figure].Key!] = null;
        row.Cells[at] = row.Cells[at] with { Text = "88888" };
    }

    private static void MoveTable(PrintedReport report, Random random)
    {
        var table = AnyTable(report, random);
        report.Tables.Remove(table);
        report.Tables.Insert(random.Next(report.Tables.Count + 1), table);
    }

    private static void LeaveTableOut(PrintedReport report, Random random)
    {
        var table = AnyTable(report, random);
        report.Tables.Remove(table);
        Forget(report, table.Rows);
    }

    private static void CutHeader(PrintedReport report, Random random)
    {
        var table = AnyTable(report, random);
        Doubt(report, table);
        table.Rows.RemoveRange(0, Math.Min(random.Next(1, table.Headers + 1), table.Rows.Count));
        table.Headers = 0;
        if (random.Next(2) == 0)
            table.Heading = null;
    }

    private static void CutRows(PrintedReport report, Random random)
    {
        var table = LargeTable(report);
        var cut = table.Rows.Take(random.Next(1, table.Rows.Count)).ToList();
        table.Rows.RemoveRange(0, cut.Count);
        table.Heading = null;
        table.Headers = 0;
        Forget(report, cut);
        Doubt(report, table);
    }

    private static void Forget(PrintedReport report, IEnumerable<PrintedRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var at in row.Figures)
                Orphan(report, row, at);
        }
    }

    private static void EmptyHeaderCell(PrintedReport report, Random random)
    {
        var table = AnyTable(report, random);
        var (row, at) = HeaderCell(table, random);
        row.Cells[at] = row.Cells[at] with { Text = "" };
        Doubt(report, table);
    }

    private static (PrintedRow Row, int At) HeaderCell(PrintedTable table, Random random)
    {
        var cells = table.Rows.Take(table.Headers)
            .SelectMany(static row => Enumerable.Range(0, row.Cells.Count).Select(at => (row, at)))
            .Where(static cell => cell.row.Cells[cell.at].Text is not ("" or "信息内容"))
            .ToList();
        return cells.Count > 0 ? cells[random.Next(cells.Count)] : (new PrintedRow([new PrintedCell("")]), 0);
    }

    private static void AddColumn(PrintedReport report, Random random)
    {
        var table = FlatTable(report);
        if (!IsAligned(table))
            return;
        var at = random.Next(1, table.Rows[0].Cells.Count + 1);
        foreach (var row in table.Rows.Where(row => row.Prose is null && row.Cells.Count >= at))
            row.Cells.Insert(at, new PrintedCell(row == table.Rows[0] ? "同比增长" : "6"));
    }

    private static void RenameColumn(PrintedReport report, Random random)
    {
        var table = FlatTable(report);
        if (!IsAligned(table))
            return;
        var at = random.Next(1, table.Rows[0].Cells.Count);
        table.Rows[0].Cells[at] = new PrintedCell("完全不同的说法");
        foreach (var row in table.FigureRows.Where(row => row.Cells.Count > at && row.Cells[at].Key is not null))
            Orphan(report, row, at);
    }

    private static void SwapColumns(PrintedReport report, Random random)
    {
        var table = FlatTable(report);
        if (!IsAligned(table))
            return;
        foreach (var row in table.Rows.Where(static row => row.Cells.Count > 2))
            (row.Cells[1], row.Cells[2]) = (row.Cells[2], row.Cells[1]);
    }

    private static void RenameRow(PrintedReport report, Random random)
    {
        var row = AnyRow(report, random);
        if (row.Label < 0)
            return;
        row.Cells[row.Label] = row.Cells[row.Label] with { Text = "另有所指" };
        Forget(report, [row]);
    }

    private static void SplitRowLabel(PrintedReport report, Random random)
    {
        var row = AnyRow(report, random);
        if (row.Label >= 0)
            Split(row.Cells, row.Label, random);
    }

    private static void SplitColumnLabel(PrintedReport report, Random random)
    {
        var (row, at) = HeaderCell(AnyTable(report, random), random);
        Split(row.Cells, at, random);
    }

    private static void Split(List<PrintedCell> cells, int at, Random random)
    {
        var text = cells[at].Text;
        if (text.Length < 4)
            return;
        var cut = random.Next(2, text.Length - 1);
        cells[at] = cells[at] with { Text = text[..cut] };
        cells.Insert(at + 1, new PrintedCell(text[cut..]));
    }
}
