using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>Finds the code of a member that is printed in parts.</summary>
internal static class MemberParts
{
    /// <summary>A code over several cells. They end at the name, or where as many cells are left as there are columns.</summary>
    /// <param name="cells">The texts of the row's cells.</param>
    /// <param name="filled">The positions of those that are not empty.</param>
    /// <param name="open">The open rows.</param>
    /// <param name="columns">How many figures the header has columns for.</param>
    /// <returns>The key and how many filled cells it takes; no key and -1 where there is none for certain.</returns>
    public static (string? Key, int Stub) Find(IReadOnlyList<string> cells, List<int> filled, OpenRowsSchema open, int columns)
    {
        var isNamed = open.NameLabels.Count > 0;
        var count = isNamed ? filled.TakeWhile(i => MemberCode.IsPart(cells[i])).Count() : filled.Count - columns;
        if (count < 1 || count > open.Parts.Count || !filled.Take(count).All(i => MemberCode.IsPart(cells[i])))
            return (null, -1);

        // Parts with an empty cell between them have lost one.
        if (filled[count - 1] - filled[0] != count - 1)
            return (null, -1);

        // The first of the parts' columns is as many cells before the name as there are parts.
        var start = isNamed && count < filled.Count ? filled[count] - open.Parts.Count : filled[0] == 0 && count == open.Parts.Count ? 0 : -1;
        int? first = start >= 0 && filled[0] >= start ? filled[0] - start : null;
        var key = MemberCode.Join([.. filled.Take(count).Select(i => cells[i])], first, open);
        return key is null ? (null, -1) : (key, count);
    }
}
