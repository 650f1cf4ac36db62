using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>The edition a table shows: that in which most of its wordings exist. Years and cited documents have no say.</summary>
/// <param name="Editions">The editions that fit best; several where the form did not change in between.</param>
/// <param name="IsCast">Whether the table was found with a header that could be followed, and fits one edition better than all others.</param>
internal sealed record EditionVote(IReadOnlyList<int> Editions, bool IsCast)
{
    public static EditionVote Of(TableFinds finds)
    {
        var table = finds.Table;
        var editions = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var token in finds.Headers.SelectMany(static header => header.Tokens))
            Add(editions, "C" + token.Text, token.Uses.Where(use => use.Table == table.Index));
        foreach (var row in finds.Rows)
            Add(editions, (row.HasText ? "R" : "M") + row.Text, Meant(row));

        var best = new List<int>();
        var most = 0;
        for (var edition = table.FirstEdition; edition <= table.LastEdition; edition++)
        {
            var count = editions.Values.Count(set => set.Contains(edition));
            if (count > most)
                best.Clear();
            if (count >= most)
                best.Add(edition);
            most = Math.Max(most, count);
        }

        var isFollowed = best.Count == 1 && finds.Headers.Any(header => HeaderReader.Read(table, header, best[0]) is { IsFollowed: true, HasKnownColumn: true });
        return new EditionVote(best, isFollowed && table.Layout.Report.Editions.Count > 1);
    }

    /// <summary>The edition to read the table in, given that of the document.</summary>
    public int Choose(int? document) => document is { } edition && Editions.Contains(edition) ? edition : Editions[^1];

    // A label with figures behind it is a row; one with nothing behind it names a group. （六） was a row and became a group.
    private static IEnumerable<LabelUse> Meant(RowFind row)
    {
        var meant = row.HasText ? row.Uses.Where(static use => use.Node!.IsLeaf)
            : row.IsMention ? row.Uses.Where(static use => !use.Node!.IsLeaf)
            : row.Uses;
        return meant.Any() ? meant : row.Uses;
    }

    private static void Add(Dictionary<string, HashSet<int>> editions, string wording, IEnumerable<LabelUse> uses)
    {
        var key = LabelFolding.Fold(wording.Substring(1)) + wording[0];
        foreach (var use in uses)
        {
            if (!editions.TryGetValue(key, out var set))
                editions.Add(key, set = []);
            for (var edition = use.First; edition <= use.Last; edition++)
                set.Add(edition);
        }
    }
}
