namespace Crossfoot.Documents.PlainText;

/// <summary>Counts what a text can hold before anything is made of it.</summary>
internal static class TextExtent
{
    /// <summary>Every line is a cell, and every tab and pipe may begin another.</summary>
    public static void Check(string text, ReadingBudget budget)
    {
        var (cells, columns) = (1, 1);
        foreach (var character in text)
        {
            if (character is '\n')
            {
                cells++;
                columns = 1;
            }
            else if (character is '\t' or '|')
            {
                cells++;
                budget.CheckColumns(++columns);
            }
        }

        budget.TakeCells(cells);
    }
}
