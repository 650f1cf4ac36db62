using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Editions;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing;

/// <summary>A table that a sentence calls empty: found, and no cell of it applies.</summary>
internal static class EmptyTable
{
    /// <summary>The sentence that calls the table empty; null where there is none, or figures beside it contradict it, which is reported.</summary>
    public static PageCell? Find(IReadOnlyList<TablePart> parts, FormTable table, int edition, Problems problems)
    {
        var sentence = parts.SelectMany(static part => part.Header.Concat(part.Body.Select(static row => row.Segment)))
            .SelectMany(static segment => segment.Cells)
            .FirstOrDefault(cell => !cell.IsEmpty && table.SaysEmpty(cell.Text));
        if (sentence is null || !parts.Any(static part => part.Body.Any(row => (row.Segment.IsBare || row.Label is not null || row.Unknown.Count > 0) && row.Segment.HasFigures && !HeaderNumbers.Are(row))))
            return sentence;
        problems.Add(ProblemIds.FiguresBesideSentence, PlacementMessages.FiguresBesideSentence.With(table.Heading(edition), sentence.Text), table, sentence);
        return null;
    }

    /// <summary>Makes every cell of the edition not applicable.</summary>
    public static void Fill(PageCell sentence, FormTable table, int edition, TableData data)
    {
        foreach (var row in table.RowLeaves(edition))
        {
            foreach (var column in table.ColumnLeaves(edition))
            {
                var cell = table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf);
                if (table.Layout.IsClosed(cell))
                    continue;
                data[cell] = Cell.NotApplicable;
                data.SetPlace(cell, sentence.Place);
            }
        }
    }

    /// <summary>The edition of an empty table: the one that explains it best, or that of the document.</summary>
    public static int EditionOf(EditionChoice? choice, FormTable table, int newest)
        => choice is { IsCertain: true } ? choice.Attempts[0].Edition : System.Math.Clamp(newest, table.FirstEdition, table.LastEdition);
}
