using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Markdown;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.PlainText;

/// <summary>
/// Finds the blocks of a text. Lines that touch each other make a run; a run is prose, rows with tabs, or the pasted form of a
/// table, in which each cell is a line that begins with a tab and an empty line ends the row. A stretch in which spaces make the
/// columns is left to <see cref="AlignedText"/>.
/// </summary>
internal sealed class TextBlocks(ReadingBudget budget)
{
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<DocumentRow> _pasted = [];

    public static IReadOnlyList<DocumentBlock> Read(string text, ReadingBudget budget)
    {
        TextExtent.Check(text, budget);
        var reader = new TextBlocks(budget);
        var lines = TextLine.Split(text);
        var (at, looked) = (0, 0);
        while (at < lines.Count)
        {
            if (at >= looked)
            {
                looked = AlignedText.EndOfStretch(lines, at);
                if (AlignedText.TryRead(lines, at, looked, budget, out var pages))
                {
                    foreach (var page in pages)
                        reader.Add(page);
                    at = looked;
                    continue;
                }

                looked = System.Math.Max(looked, at + 1);
            }

            budget.CheckTime();

            // A line with a tab is a row even without any text: its cells are empty.
            if (lines[at].IsBlank && !lines[at].HasTab)
            {
                at++;
            }
            else if (PipeTable.TryRead(lines, at, budget, out var table, out var next))
            {
                reader.Add(table);
                at = next;
            }
            else if (HtmlInText.TryRead(lines, at, budget, Read, out var blocks, out next))
            {
                foreach (var block in blocks)
                    reader.Add(block);
                at = next;
            }
            else
            {
                at = reader.ReadRun(lines, at);
            }
        }

        reader.EndPasted();
        return reader._blocks;
    }

    private int ReadRun(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && (lines[end].HasTab || !lines[end].IsBlank) && !PipeTable.StartsAt(lines, end) && !HtmlInText.StartsAt(lines[end]))
            end++;
        var run = lines.Skip(start).Take(end - start).ToList();
        if (run.Exists(static line => line.HasTab) && run.TrueForAll(static line => !line.HasTab || IsPasted(line)))
            ReadPasted(run);
        else
            ReadTabbed(run);
        return end;
    }

    /// <summary>Whether a line is one cell of a pasted table: a single tab, at its start.</summary>
    private static bool IsPasted(TextLine line) => line.Text.LastIndexOf('\t') == 0;

    private void ReadTabbed(List<TextLine> run)
    {
        var at = 0;
        while (at < run.Count)
        {
            var hasTab = run[at].HasTab;
            var rows = new List<DocumentRow>();
            for (; at < run.Count && run[at].HasTab == hasTab; at++)
            {
                rows.Add(hasTab ? SplitAtTabs(run[at]) : PlainRow(run[at]));
            }

            Add(new DocumentBlock(hasTab ? BlockKind.Sequence : BlockKind.Text, rows));
        }
    }

    private static DocumentRow SplitAtTabs(TextLine line)
    {
        var cells = new List<DocumentCell>();
        var start = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && line.Text[i] != '\t')
                continue;
            cells.Add(line.Cell(start, i));
            start = i + 1;
        }

        return new DocumentRow(cells);
    }

    private DocumentRow PlainRow(TextLine line)
    {
        budget.CheckTime();
        return new DocumentRow([MarkdownText.ReadLine(line)]) { StartsPage = line.Text.Contains('\f', System.StringComparison.Ordinal) };
    }

    /// <summary>A run is one row. A line without a tab goes on with the cell above it; before the first cell it is prose.</summary>
    private void ReadPasted(List<TextLine> run)
    {
        var cells = new List<DocumentCell>();
        var prose = new List<DocumentRow>();
        foreach (var line in run)
        {
            if (line.HasTab)
            {
                EndProse(prose);
                cells.Add(line.Cell(1, line.Text.Length));
            }
            else if (cells.Count > 0 && prose.Count == 0 && !IsComplete(cells[^1].Text, line))
            {
                cells[^1] = Continue(cells[^1], line);
            }
            else
            {
                EndRow(cells);
                prose.Add(PlainRow(line));
            }
        }

        EndRow(cells);
        EndProse(prose);
    }

    /// <summary>A figure is complete at the end of its line: text below it is the next paragraph of the document.</summary>
    private static bool IsComplete(string cell, TextLine next)
        => cell.Length > 0
            && cell.All(static character => char.IsAsciiDigit(character) || character is '.' or ',' or '-' or '+' or '/')
            && !char.IsAsciiDigit(next.Text[next.FirstVisible(0)]);

    private static DocumentCell Continue(DocumentCell cell, TextLine line)
    {
        var more = line.Cell(0, line.Text.Length);
        return cell.Text.Length == 0 ? more : cell with { Text = cell.Text + "\n" + more.Text };
    }

    private void EndRow(List<DocumentCell> cells)
    {
        if (cells.Count > 0)
            _pasted.Add(new DocumentRow([.. cells]));
        cells.Clear();
    }

    private void EndProse(List<DocumentRow> prose)
    {
        if (prose.Count > 0)
            Add(new DocumentBlock(BlockKind.Text, [.. prose]));
        prose.Clear();
    }

    private void Add(DocumentBlock block)
    {
        EndPasted();
        _blocks.Add(block);
    }

    private void EndPasted()
    {
        if (_pasted.Count > 0)
            _blocks.Add(new DocumentBlock(BlockKind.Sequence, [.. _pasted]));
        _pasted.Clear();
    }
}
