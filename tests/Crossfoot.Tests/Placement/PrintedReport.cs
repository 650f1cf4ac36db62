using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Documents;

namespace Crossfoot.Tests.Placement;

/// <summary>A report as it is printed, cell by cell, with the truth about every cell of the form.</summary>
public sealed class PrintedReport
{
    /// <summary>The tables in the order in which they are printed.</summary>
    public List<PrintedTable> Tables { get; } = [];

    /// <summary>What a careful reader finds in each cell; null where the document leaves it open.</summary>
    public Dictionary<string, Cell?> Truth { get; } = [];

    /// <summary>Cells that hold what the truth says, of which nobody can tell which they are.</summary>
    public HashSet<string> Open { get; } = [];

    /// <summary>Whether a cell that is left out leaves its place empty, as on paper.</summary>
    public bool KeepsColumns => Layout >= PrintLayout.Aligned;

    /// <summary>The layout in which it is going to be printed.</summary>
    public PrintLayout Layout { get; init; }

    /// <summary>Whether rows were moved or cut, so that an empty cell no longer shows which column is blank.</summary>
    public bool IsShifted { get; set; }

    /// <summary>The report as a document in its layout.</summary>
    public Document ToDocument() => Layout switch
    {
        PrintLayout.Aligned => Text(new AlignedPrinter(isWide: false, wraps: false).Print(this)),
        PrintLayout.AlignedWide => Text(new AlignedPrinter(isWide: true, wraps: false).Print(this)),
        PrintLayout.Wrapped => Text(new AlignedPrinter(isWide: false, wraps: true).Print(this)),
        PrintLayout.Grid => new GridPrinter(merges: false).Print(this),
        PrintLayout.MergedGrid => new GridPrinter(merges: true).Print(this),
        _ => Text(Print(Layout)),
    };

    private static Document Text(string text) => DocumentReader.Read("report.txt", text);

    public PrintedTable this[string table] => Tables.First(printed => printed.Id == table);

    /// <summary>The text of the report in a layout.</summary>
    public string Print(PrintLayout layout)
    {
        var text = new StringBuilder("某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n全年主动公开信息12条。\n\n");
        foreach (var table in Tables)
        {
            if (table.Heading is { } heading)
                text.Append(heading).Append("\n\n");
            foreach (var block in table.Blocks())
                PrintBlock(text, block, layout);
        }

        return text.Append("五、存在的主要问题及改进情况\n\n仍需改进。\n").ToString();
    }

    private static void PrintBlock(StringBuilder text, IReadOnlyList<PrintedRow> rows, PrintLayout layout)
    {
        if (rows[0].Prose is { } prose)
        {
            text.Append(prose).Append("\n\n");
            return;
        }

        var isFirst = true;
        foreach (var row in rows)
        {
            switch (layout)
            {
                case PrintLayout.Tabs:
                    text.AppendJoin('\t', row.Cells.Select(static cell => cell.Text)).Append('\n');
                    break;
                case PrintLayout.Pipes:
                    text.Append("| ").AppendJoin(" | ", row.Cells.Select(static cell => cell.Text)).Append(" |\n");
                    if (isFirst)
                        text.Append('|').Insert(text.Length, "---|", row.Cells.Count).Append('\n');
                    break;
                case PrintLayout.Pasted:
                    foreach (var cell in row.Cells.Where(static cell => !cell.IsCovered))
                        text.Append('\t').Append(cell.Text).Append('\n');
                    text.Append('\n');
                    break;
                default:
                    foreach (var cell in row.Cells.Where(static cell => cell.Text.Length > 0))
                        text.Append(cell.Text).Append('\n');
                    break;
            }

            isFirst = false;
        }

        text.Append('\n');
    }
}

/// <summary>How a printed report is laid out.</summary>
public enum PrintLayout
{
    /// <summary>A row to a line, tabs between the cells.</summary>
    Tabs,

    /// <summary>A Markdown pipe table.</summary>
    Pipes,

    /// <summary>A cell to a line with a tab before it, an empty line after each row; covered cells are not there.</summary>
    Pasted,

    /// <summary>A cell to a line and nothing else.</summary>
    Lines,

    /// <summary>Columns made with spaces, in which Chinese characters take one column, as in the text of a PDF.</summary>
    Aligned,

    /// <summary>Columns made with spaces, in which Chinese characters take two.</summary>
    AlignedWide,

    /// <summary>Columns made with spaces, long labels over several lines, and pages.</summary>
    Wrapped,

    /// <summary>A grid, as of a spreadsheet.</summary>
    Grid,

    /// <summary>A grid with merged cells, as of a web page or a text document.</summary>
    MergedGrid,
}

/// <summary>A table as it is printed.</summary>
/// <param name="id">The table of the form.</param>
public sealed class PrintedTable(string id)
{
    public string Id { get; } = id;

    public string? Heading { get; set; }

    /// <summary>The number of header rows.</summary>
    public int Headers { get; set; }

    public List<PrintedRow> Rows { get; } = [];

    public IEnumerable<PrintedRow> FigureRows => Rows.Where(static row => row.Cells.Exists(static cell => cell.Key is not null));

    /// <summary>The rows in runs that a line of prose separates.</summary>
    public IEnumerable<IReadOnlyList<PrintedRow>> Blocks()
    {
        var run = new List<PrintedRow>();
        foreach (var row in Rows)
        {
            if (row.Prose is not null)
            {
                if (run.Count > 0)
                    yield return run;
                yield return [row];
                run = [];
            }
            else
            {
                run.Add(row);
            }
        }

        if (run.Count > 0)
            yield return run;
    }

    public PrintedTable Copy()
    {
        var copy = new PrintedTable(Id) { Heading = Heading, Headers = Headers };
        copy.Rows.AddRange(Rows.Select(static row => new PrintedRow([.. row.Cells.Select(static cell => cell with { })]) { Prose = row.Prose, IsDamaged = row.IsDamaged }));
        return copy;
    }
}

/// <summary>A row as it is printed.</summary>
/// <param name="cells">Its cells.</param>
public sealed class PrintedRow(List<PrintedCell> cells)
{
    public List<PrintedCell> Cells { get; } = cells;

    /// <summary>A line of text in place of a row.</summary>
    public string? Prose { get; init; }

    public IReadOnlyList<int> Figures => [.. Enumerable.Range(0, Cells.Count).Where(i => Cells[i].Key is not null)];

    /// <summary>The position of the last label before the figures.</summary>
    public int Label => Cells.FindLastIndex(static cell => cell.Key is null && cell.Text.Any(static character => character > '\u2E7F' && character < '\uFF00'));

    /// <summary>Whether the number of its figures was changed. A second such fault may undo the first, and then nobody can know.</summary>
    public bool IsDamaged { get; set; }
}

/// <summary>A cell as it is printed.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Key">The cell of the form; null for a label.</param>
/// <param name="IsCovered">Whether its left neighbour spans it.</param>
public sealed record PrintedCell(string Text, string? Key = null, bool IsCovered = false);
