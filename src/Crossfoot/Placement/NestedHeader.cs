using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>
/// A header of several rows. Each text is matched with one column or group so that the order in which they are printed is one in
/// which the form's own tree can be printed; then the figures of a row come in the form's order.
/// </summary>
internal sealed class NestedHeader
{
    // Real headers need a few dozen steps; a hostile one must not need more than this.
    private const int MostSteps = 50_000;

    private readonly IReadOnlyList<HeaderReader.Token> _tokens;
    private readonly IReadOnlyList<ItemNode> _nodes;
    private readonly ItemNode?[] _chosen;
    private readonly HashSet<ItemNode> _unknownAs = [];
    private readonly int _leaves;
    private readonly int _printed;
    private ItemNode?[]? _solution;
    private int _steps;

    private NestedHeader(IReadOnlyList<HeaderReader.Token> tokens, IReadOnlyList<ItemNode> nodes)
    {
        _tokens = tokens;
        _nodes = nodes;
        _chosen = new ItemNode?[tokens.Count];
        _leaves = nodes.Count(static node => node.IsLeaf);
        _printed = nodes.Count(static node => node.IsPrinted);
    }

    public static HeaderPlan Read(FormTable table, IReadOnlyList<ItemNode> leaves, IReadOnlyList<HeaderReader.Token> tokens, int edition)
    {
        var unknown = tokens.Where(static token => !token.IsKnown).Select(static token => token.Source).ToList();
        var nodes = table.Columns.Where(column => column.ExistsIn(edition)).ToList();
        var search = new NestedHeader(tokens, nodes);
        if (unknown.Count <= 1)
            search.Match(0, 0);

        // With one unknown text, it must be the only place where that text can stand.
        if (search._solution is not { } solution || search._unknownAs.Count != unknown.Count || search._steps > MostSteps)
            return new HeaderPlan { Missing = Unprinted(leaves, tokens), Unknown = unknown };

        var standsFor = search._unknownAs.FirstOrDefault();
        var slots = leaves
            .Select(leaf => leaf == standsFor || (standsFor is not null && leaf.IsUnder(standsFor))
                ? new ColumnSlot(null, null)
                : new ColumnSlot(leaf, search.UnitOf(leaf, solution)))
            .ToList();
        return new HeaderPlan
        {
            Slots = slots,
            Missing = [.. leaves.Where((_, i) => slots[i].Leaf is null)],
            Unknown = unknown,
            StandsFor = standsFor,
            Window = search.FindWindow(leaves, solution),
        };
    }

    /// <summary>The leaf columns whose wording is not in the header as often as the form has it; for messages only.</summary>
    private static IReadOnlyList<ItemNode> Unprinted(IReadOnlyList<ItemNode> leaves, IReadOnlyList<HeaderReader.Token> tokens)
    {
        var missing = leaves.ToList();
        foreach (var token in tokens)
        {
            if (token.Uses.FirstOrDefault(use => missing.Contains(use.Node!)) is { } use)
                missing.Remove(use.Node!);
        }

        return missing;
    }

    private void Match(int token, int leaves)
    {
        if (++_steps > MostSteps)
            return;
        if (token == _tokens.Count)
        {
            if (leaves == _leaves)
                Keep();
            return;
        }

        // One way of matching is enough where every text is known: each leads to the form's order.
        if (_solution is not null && _tokens.All(static known => known.IsKnown))
            return;
        foreach (var node in Candidates(token))
        {
            if (_chosen.Take(token).Contains(node) || !CanStand(token, node))
                continue;
            _chosen[token] = node;
            Match(token + 1, leaves + (node.IsLeaf ? 1 : 0));
        }

        _chosen[token] = null;
    }

    private void Keep()
    {
        // An unknown text stands for a column only where no group is missing that it could stand for as well.
        var isWhole = _chosen.Length == _printed;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].IsKnown)
                continue;
            if (_chosen[i]!.IsLeaf && !isWhole)
                return;
            _unknownAs.Add(_chosen[i]!);
        }

        _solution ??= [.. _chosen];
    }

    private IEnumerable<ItemNode> Candidates(int token)
        => _tokens[token].IsKnown ? _tokens[token].Uses.Select(static use => use.Node!).Distinct() : _nodes;

    /// <summary>Whether a text can be printed after the texts matched before it.</summary>
    private bool CanStand(int token, ItemNode node)
    {
        for (var i = 0; i < token; i++)
        {
            var earlier = _chosen[i]!;
            if (node.IsUnder(earlier))
                continue;
            if (earlier.IsUnder(node))
                return false;
            if (earlier.FirstLeaf < node.FirstLeaf)
                continue;

            // Printed after what the form has behind it: right for a member of an earlier group, one level down, and for a
            // column that stands to the left of one printed higher up.
            var (above, below) = (_tokens[i].Source, _tokens[token].Source);
            if (above.Row == below.Row || (node.Depth <= earlier.Depth && !IsLeftOf(below, above)))
                return false;
        }

        return true;
    }

    private static bool IsLeftOf(HeaderToken left, HeaderToken right)
        => left.Row.Block == right.Row.Block
            && left.Row.Kind != BlockKind.Text
            && !left.Row.IsSingle
            && left.Row.Width == right.Row.Width
            && left.Cell.Column < right.Cell.Column;

    private string? UnitOf(ItemNode leaf, ItemNode?[] solution)
    {
        for (var i = 0; i < solution.Length; i++)
        {
            if (solution[i] == leaf)
                return _tokens[i].Uses.FirstOrDefault(use => use.Node == leaf)?.Unit;
        }

        return null;
    }

    private Window? FindWindow(IReadOnlyList<ItemNode> leaves, ItemNode?[] solution)
    {
        Window? window = null;
        for (var i = 0; i < leaves.Count; i++)
        {
            var at = System.Array.IndexOf(solution, leaves[i]);
            if (at < 0)
                return null;
            var token = _tokens[at].Source;
            var here = new Window(token.Row.Block, token.Cell.Column - i, token.Row.Width);
            if (token.Row.Kind == BlockKind.Text || token.Row.IsSingle || (window is not null && window != here))
                return null;
            window = here;
        }

        return window;
    }
}
