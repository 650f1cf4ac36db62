using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Makes a failing document smaller while it fails: fewer damages, tables and rows.</summary>
internal static class Shrinking
{
    /// <summary>What stands in other rows is evidence: without any, a wrong reading may look like a right one.</summary>
    private const int FewestRows = 3;

    public static Case Shrink(Case failing)
    {
        foreach (var damage in failing.Damages)
        {
            var fewer = failing with { Damages = [.. failing.Damages.Where(other => other != damage)] };
            if (failing.Damages.Count > 1 && fewer.Wrong().Count > 0)
                return Shrink(fewer);
        }

        var document = failing.Create();
        foreach (var part in document.Tables.SelectMany(static (table, i) => Parts(table, i)).ToList())
        {
            if (part.Row >= 0 && document.Tables[part.Table].FigureRows.Count - failing.LeftOut.Count(left => left.Table == part.Table) <= FewestRows)
                continue;
            var smaller = failing with { LeftOut = failing.LeftOut.Append(part).ToHashSet() };
            if (smaller.Wrong().Count > 0)
                failing = smaller;
        }

        return failing;
    }

    /// <summary>What fails and why, and the document as small as it can be made.</summary>
    public static string Show(Case failing)
    {
        var small = Shrink(failing);
        return $"{small}\n  {string.Join("\n  ", small.Wrong().Take(5))}\n{small.Format.Show(small.Create())}";
    }

    private static IEnumerable<(int Table, int Row)> Parts(PrintedTable table, int at)
        => Enumerable.Range(table.HeaderRows, table.Rows.Count - table.HeaderRows).Select(row => (at, row)).Prepend((at, Case.WholeTable));
}
