using System.Collections.Generic;

namespace Crossfoot.Documents.Delimited;

/// <summary>Reads a CSV text as one grid.</summary>
internal static class DelimitedReader
{
    public static IReadOnlyList<DocumentBlock> Read(string text, char delimiter, ReadingBudget budget)
    {
        var rows = new List<DocumentRow>();
        var reader = new DelimitedText(text, delimiter);
        while (reader.ReadRecord(budget.Limits.Columns) is { } cells)
        {
            budget.TakeCells(cells.Count);
            budget.CheckTime();
            if (cells.Count > 1 || cells[0].Text.Length > 0)
                rows.Add(new DocumentRow(cells));
        }

        if (reader.IsTooWide)
            throw budget.Refuse(DocumentMessages.TooManyColumns.With(budget.Name, budget.Limits.Columns));
        if (reader.OpenQuote is { } quote)
            throw budget.Refuse(DocumentMessages.OpenQuote.With(budget.Name, quote));
        return rows.Count > 0 ? [new DocumentBlock(BlockKind.Grid, rows)] : [];
    }
}
