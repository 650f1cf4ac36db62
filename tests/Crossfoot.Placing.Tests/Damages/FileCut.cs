using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>The file ends between two cells.</summary>
internal static class FileCut
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is not { } table || Pick.One(table.FigureRows, random) is not { } row)
            return;
        var at = random.Next(row.Cells.Count);
        if (document.Format.IsPadded || document.Format.KeepsColumns)
        {
            // Nobody sees whether the rest of the line was empty or is gone.
            foreach (var figure in row.Cells.Skip(at + 1).Where(static cell => cell.Id is not null))
                document.Accepted.Add((figure.Id!, Cell.Blank));
        }

        row.Doubt();
        row.Cells.RemoveRange(at + 1, row.Cells.Count - at - 1);
        table.Rows.RemoveRange(table.Rows.IndexOf(row) + 1, table.Rows.Count - table.Rows.IndexOf(row) - 1);
        document.Tables.RemoveRange(document.Tables.IndexOf(table) + 1, document.Tables.Count - document.Tables.IndexOf(table) - 1);
    }
}
