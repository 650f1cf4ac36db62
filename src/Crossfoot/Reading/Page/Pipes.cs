using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placing.Page;

/// <summary>What a line, or a part of a stream, is once its pipes are read.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="IsRow">Whether they are a row of their own.</param>
/// <param name="IsStreamed">Whether they are one cell of a stream.</param>
internal readonly record struct Piped(IReadOnlyList<DocumentCell> Cells, bool IsRow, bool IsStreamed);

/// <summary>
/// Reads text in which pipes make the cells: rows with a pipe between the cells, at one end or at both; or a stream, in which each
/// line holds one cell and its pipe, or the pipe stands on a line of its own. A menu with pipes is rows as well: labels decide later.
/// </summary>
internal static class Pipes
{
    public static bool Has(DocumentCell cell) => cell.Text.Contains('|', StringComparison.Ordinal);

    public static IEnumerable<Piped> Split(IReadOnlyList<DocumentCell> lines)
    {
        var at = 0;
        while (at < lines.Count)
        {
            if (!IsStreamed(lines[at]))
            {
                yield return IsPlain(lines, at) ? new Piped([lines[at]], IsRow: false, IsStreamed: false) : new Piped(Row(lines[at]), IsRow: true, IsStreamed: false);
                at++;
                continue;
            }

            // A stream goes on while each line holds no more than one cell; a single such line is a row with one cell.
            var end = at + 1;
            while (end < lines.Count && (IsStreamed(lines[end]) || (!Has(lines[end]) && end + 1 < lines.Count && lines[end + 1].Text.Trim() == "|")))
                end++;
            if (end - at == 1 && lines[at].Text.Trim().Trim('|').Length > 0)
            {
                yield return new Piped(Row(lines[at]), IsRow: true, IsStreamed: false);
            }
            else
            {
                var start = at > 0 && IsPlain(lines, at - 1) ? at : at;
                foreach (var cell in Stream(lines, start, end))
                    yield return new Piped([cell], IsRow: false, IsStreamed: true);
            }

            at = end;
        }
    }

    /// <summary>Whether a line without a pipe is no cell: the pipe of a cell may stand on the next line.</summary>
    private static bool IsPlain(IReadOnlyList<DocumentCell> lines, int at) => !Has(lines[at]);

    /// <summary>Whether a line is one cell and its pipes, or pipes alone.</summary>
    private static bool IsStreamed(DocumentCell line)
    {
        if (!Has(line))
            return false;
        var text = line.Text.Trim();
        var first = text.IndexOf('|', StringComparison.Ordinal);
        return first == 0 ? text.Trim('|', ' ').Length == 0 : text[first..].Trim('|', ' ').Length == 0;
    }

    private static List<DocumentCell> Row(DocumentCell line)
    {
        var cells = Cells(line).ToList();
        if (cells.Count > 1 && cells[0].Text.Length == 0 && line.Text.TrimStart().StartsWith('|'))
            cells.RemoveAt(0);
        if (cells.Count > 1 && cells[^1].Text.Length == 0)
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    private static IEnumerable<DocumentCell> Stream(IReadOnlyList<DocumentCell> lines, int start, int end)
    {
        DocumentCell? open = null;
        for (var i = start; i < end; i++)
        {
            var parts = Cells(lines[i]).ToList();
            for (var part = 0; part < parts.Count; part++)
            {
                if (parts[part].Text.Length > 0)
                    open = open is null ? parts[part] : open with { Text = open.Text + "\n" + parts[part].Text };
                if (part == parts.Count - 1)
                    break;
                yield return open ?? parts[part];
                open = null;
            }
        }

        if (open is not null)
            yield return open;
    }

    private static IEnumerable<DocumentCell> Cells(DocumentCell line)
    {
        var start = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && line.Text[i] != '|')
                continue;
            var part = line.Text[start..i];
            var indent = part.Length - part.TrimStart().Length;
            var place = line.Place is TextPlace text ? text with { Column = text.Column + start + indent } : line.Place;
            yield return new DocumentCell(part.Trim(), place);
            start = i + 1;
        }
    }
}
