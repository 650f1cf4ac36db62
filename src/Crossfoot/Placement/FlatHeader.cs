using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>A header without groups, in one line: its own order is followed, and unknown columns keep their place.</summary>
internal static class FlatHeader
{
    public static HeaderPlan Read(IReadOnlyList<ItemNode> leaves, IReadOnlyList<HeaderReader.Token> tokens)
    {
        var slots = new List<ColumnSlot>();
        var missing = leaves.ToList();
        var unknown = new List<HeaderToken>();
        var isClear = true;
        foreach (var token in tokens)
        {
            var use = token.Uses.FirstOrDefault(use => missing.Contains(use.Node!));
            if (use is not null)
                missing.Remove(use.Node!);
            else if (token.IsKnown)
                isClear = false;
            else
                unknown.Add(token.Source);
            slots.Add(new ColumnSlot(use?.Node, use?.Unit));
        }

        // A column without any text in its place would shift the figures of the others.
        isClear &= missing.Count <= unknown.Count;
        return new HeaderPlan
        {
            Slots = isClear ? slots : [],
            Missing = missing,
            Unknown = unknown,
            StandsFor = missing.Count == 1 && unknown.Count == 1 ? missing[0] : null,
            Window = isClear ? FindWindow(tokens) : null,
        };
    }

    private static Window? FindWindow(IReadOnlyList<HeaderReader.Token> tokens)
    {
        var row = tokens[0].Source.Row;
        var start = tokens[0].Source.Cell.Column;
        if (row.Kind == BlockKind.Text || row.IsSingle)
            return null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Source.Cell.Column != start + i)
                return null;
        }

        return new Window(row.Block, start, row.Width);
    }
}
