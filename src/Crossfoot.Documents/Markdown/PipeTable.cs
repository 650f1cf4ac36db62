using System.Collections.Generic;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Markdown;

/// <summary>
/// A Markdown pipe table: a row, a delimiter row, and the rows after it. The cells are split here and only their text is left to
/// the Markdown parser, since that one may cut or fill rows whose number of cells differs from the header's.
/// </summary>
internal static class PipeTable
{
    public static bool StartsAt(IReadOnlyList<TextLine> lines, int at)
        => at + 1 < lines.Count
            && lines[at].Text.Contains('|', System.StringComparison.Ordinal)
            && IsDelimiter(lines[at + 1].Text);

    public static bool TryRead(IReadOnlyList<TextLine> lines, int at, ReadingBudget budget, out DocumentBlock table, out int next)
    {
        var rows = new List<DocumentRow>();
        next = at;
        if (StartsAt(lines, at))
        {
            rows.Add(Split(lines[at], budget));
            for (next = at + 2; next < lines.Count && lines[next].Text.Contains('|', System.StringComparison.Ordinal); next++)
            {
                // Tables pasted together may hold another delimiter row.
                if (!IsDelimiter(lines[next].Text))
                    rows.Add(Split(lines[next], budget));
            }
        }

        table = new DocumentBlock(BlockKind.Grid, rows);
        return rows.Count > 0;
    }

    private static bool IsDelimiter(string line)
    {
        var dashes = 0;
        var pipes = 0;
        foreach (var character in line)
        {
            if (character == '-')
                dashes++;
            else if (character == '|')
                pipes++;
            else if (character is not (' ' or ':' or '\t'))
                return false;
        }

        return dashes > 0 && pipes > 0;
    }

    private static DocumentRow Split(TextLine line, ReadingBudget budget)
    {
        var text = line.Text;
        var cells = new List<DocumentCell>();
        var start = line.FirstVisible(0);
        if (start < text.Length && text[start] == '|')
            start++;
        for (var i = start; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] != '|' || IsEscaped(text, i)))
                continue;

            // Nothing follows the pipe that ends the row.
            if (i == text.Length && line.FirstVisible(start) == i && cells.Count > 0)
                break;
            budget.CheckTime();
            cells.Add(MarkdownText.ReadCell(line.Cell(start, i)) with { Column = cells.Count });
            start = i + 1;
        }

        return new DocumentRow(cells);
    }

    private static bool IsEscaped(string text, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }
}
