namespace Crossfoot.Placement;

/// <summary>A table that a sentence calls empty: found, and no cell of it applies.</summary>
internal static class EmptyTable
{
    /// <summary>Whether the table is empty, as its sentence says; figures beside the sentence contradict it and are reported.</summary>
    public static bool Is(TableFinds finds, int edition, ProblemList problems)
    {
        if (finds.EmptySentence is not { } sentence)
            return false;
        if (!finds.HasFigures)
            return true;
        problems.Add(ProblemIds.FiguresBesideSentence, PlacementMessages.FiguresBesideSentence.With(finds.Table.Heading(edition), sentence.Text), finds.Table, sentence);
        return false;
    }

    /// <summary>Makes every cell of the edition not applicable.</summary>
    public static void Fill(TableFinds finds, int edition, TableData data)
    {
        var layout = finds.Table.Layout;
        foreach (var row in finds.Table.RowLeaves(edition))
        {
            foreach (var column in finds.Table.ColumnLeaves(edition))
            {
                var cell = layout.CellAt(row.FirstLeaf, column.FirstLeaf);
                if (layout.IsClosed(cell) || row.Item.Open is not null)
                    continue;
                data[cell] = Cell.NotApplicable;
                data.SetPlace(cell, finds.EmptySentence!.Place);
            }
        }
    }
}
