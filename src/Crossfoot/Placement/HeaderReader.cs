using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>Follows a header in an edition of a table: every leaf column accounted for, in an order that leaves no doubt.</summary>
internal static class HeaderReader
{
    /// <summary>Whether the header is complete and known in some edition of the table.</summary>
    public static bool IsComplete(FormTable table, HeaderFind header)
    {
        for (var edition = table.FirstEdition; edition <= table.LastEdition; edition++)
        {
            var plan = Read(table, header, edition);
            if (plan.IsFollowed && plan.HasKnownColumn)
                return true;
        }

        return false;
    }

    public static HeaderPlan Read(FormTable table, HeaderFind header, int edition)
    {
        if (header.IsOverfull)
            return new HeaderPlan { Missing = [.. table.ColumnLeaves(edition)] };
        var tokens = Relevant(table, header, edition);
        var plan = ReadOnce(table, tokens, edition);
        return plan.IsFollowed ? plan : ReadRepeated(table, tokens, edition) ?? plan;
    }

    private static HeaderPlan ReadOnce(FormTable table, IReadOnlyList<Token> tokens, int edition)
    {
        var leaves = table.ColumnLeaves(edition).ToList();
        if (leaves.Count == 0)
            return new HeaderPlan();
        if (leaves is [{ IsPrinted: false }] && tokens.Count == 0)
            return new HeaderPlan { Slots = [new ColumnSlot(leaves[0], null)] };
        if (leaves.TrueForAll(static leaf => leaf.Parent is null) && IsOneLine(tokens))
            return FlatHeader.Read(leaves, tokens);
        return NestedHeader.Read(table, leaves, tokens, edition);
    }

    /// <summary>A page may break right after the header, so that it is printed twice in a row. Both must be complete.</summary>
    private static HeaderPlan? ReadRepeated(FormTable table, IReadOnlyList<Token> tokens, int edition)
    {
        if (tokens.Count == 0 || tokens.Count % 2 != 0)
            return null;
        var half = tokens.Count / 2;
        for (var i = 0; i < half; i++)
        {
            if (Wording.LabelFolding.Fold(tokens[i].Source.Text) != Wording.LabelFolding.Fold(tokens[half + i].Source.Text))
                return null;
        }

        var first = ReadOnce(table, [.. tokens.Take(half)], edition);
        var second = ReadOnce(table, [.. tokens.Skip(half)], edition);
        return first.IsFollowed && second.IsFollowed && first.Slots.SequenceEqual(second.Slots) ? second : null;
    }

    /// <summary>The texts that may be columns: not the stub over the row labels, not running text around the header.</summary>
    private static IReadOnlyList<Token> Relevant(FormTable table, HeaderFind header, int edition)
    {
        var tokens = new List<Token>();
        foreach (var token in header.Tokens)
        {
            var uses = token.Uses.Where(use => use.Table == table.Index && use.ExistsIn(edition)).ToList();
            if (uses.Count == 0 && token.KeyOf.Contains(table.Index))
                continue;

            // Over open rows the header is all that tells what the keys are, so a text that is not known to head them stays in doubt.
            if (uses.Count > 0 || !((IsStub(header, token) && table.OpenItems.Count == 0) || IsProse(table, header, token)))
                tokens.Add(new Token(token, uses));
        }

        return tokens;
    }

    private static bool IsStub(HeaderFind header, HeaderToken token)
        => token.Uses.Count == 0
            && header.FirstRow is { } row
            && row.Kind != BlockKind.Text
            && row.Width == token.Row.Width
            && row.Width > 1
            && token.Cell.Column <= header.LabelColumn
            && token.Row == header.Tokens[0].Row
            && token == header.Tokens[0];

    // A line of text is part of the header only where it touches one.
    private static bool IsProse(FormTable table, HeaderFind header, HeaderToken token)
        => token.Uses.Count == 0
            && token.Row.Kind == BlockKind.Text
            && !header.Tokens.Any(other => other.Row.Kind == BlockKind.Text && other.Row.Block == token.Row.Block && other.IsColumnOf(table.Index));

    private static bool IsOneLine(IReadOnlyList<Token> tokens)
        => tokens.All(token => token.Source.Row == tokens[0].Source.Row) || tokens.All(static token => token.Source.Row.IsSingle);

    /// <summary>A text of the header with what it can mean in the edition.</summary>
    internal sealed record Token(HeaderToken Source, IReadOnlyList<LabelUse> Uses)
    {
        public bool IsKnown => Uses.Count > 0;
    }
}
