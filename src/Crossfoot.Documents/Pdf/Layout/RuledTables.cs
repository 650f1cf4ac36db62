using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Drawing;
using Crossfoot.Documents.Pdf.Opening;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>Finds the tables of a sheet: lines that cross or touch each other belong to one.</summary>
internal static class RuledTables
{
    // So many comparisons cost as much as one operation.
    private const int LooksPerOperation = 16;

    /// <summary>The tables, the smallest first, so that one inside a cell of another is met before that.</summary>
    public static IReadOnlyList<RuledTable> Find(RulingLines lines, PdfWork work)
    {
        var (across, down) = (lines.Across, lines.Down);
        var owner = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var i = 0; i < across.Count; i++)
        {
            work.TakeOperations(down.Count / LooksPerOperation);
            for (var j = 0; j < down.Count; j++)
            {
                if (Touch(across[i], down[j]))
                    owner[Find(owner, across.Count + j)] = Find(owner, i);
            }
        }

        return
        [
            .. Enumerable.Range(0, owner.Length).GroupBy(i => Find(owner, i))
                .Select(group => (Across: group.Where(i => i < across.Count).Select(i => across[i]).ToList(), Down: group.Where(i => i >= across.Count).Select(i => down[i - across.Count]).ToList()))
                .Where(static group => group is { Across.Count: > 1, Down.Count: > 0 })
                .Select(group => RuledTable.Of(group.Across, group.Down, work))
                .OfType<RuledTable>()
                .OrderBy(static table => table.Box.Width * table.Box.Height),
        ];
    }

    private static bool Touch(Rule across, Rule down)
        => down.At >= across.From - RulingLines.Nearness && down.At <= across.To + RulingLines.Nearness
            && across.At >= down.From - RulingLines.Nearness && across.At <= down.To + RulingLines.Nearness;

    private static int Find(int[] owner, int at)
    {
        while (owner[at] != at)
            at = owner[at] = owner[owner[at]];
        return at;
    }
}
