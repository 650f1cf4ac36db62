using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// Covers the pieces of a header exactly with wordings of the table, so that no piece is left over and every leaf column is there.
/// The wordings decide; where they stand must agree with the form.
/// </summary>
internal sealed class HeaderCover
{
    // Real headers need a few dozen steps; a hostile one must not need more than this.
    private const int MostSteps = 20_000;

    private readonly FormSides _sides;
    private readonly List<Piece> _pieces;
    private readonly ILookup<Piece, LabelStack> _options;
    private readonly HashSet<Piece> _covered = [];
    private readonly List<LabelStack> _chosen = [];
    private IReadOnlyList<LabelStack>? _leaves;
    private bool _isOpen;
    private int _steps;

    private HeaderCover(FormSides sides, List<Piece> pieces, IEnumerable<LabelStack> options)
    {
        _sides = sides;
        _pieces = pieces;
        _options = options.ToLookup(static stack => stack.Pieces[0]);
    }

    /// <summary>The leaf columns of a header from left to right, and its first line; null where the lines are no header, or leave it open.</summary>
    /// <param name="sides">The table, and what stands beside it.</param>
    /// <param name="page">The text.</param>
    /// <param name="first">The first line that may belong to the header.</param>
    /// <param name="end">The line after its last.</param>
    public static (IReadOnlyList<LabelStack> Leaves, int First)? Find(FormSides sides, AlignedPage page, int first, int end)
    {
        var options = page.StacksBetween(first, end).Where(sides.Heads).ToList();
        var known = options.SelectMany(static stack => stack.Pieces).ToHashSet();

        // Lines above that hold nothing of the header, such as one with the unit, are no part of it.
        while (first < end && !page.Lines[first].Pieces.Any(known.Contains))
            first++;
        var pieces = Enumerable.Range(first, end - first).SelectMany(line => page.Lines[line].Pieces).ToList();
        if (pieces.Count == 0 || !pieces.TrueForAll(known.Contains))
            return null;
        var cover = new HeaderCover(sides, pieces, options.Where(stack => stack.Top >= first).OrderByDescending(static stack => stack.Length));
        cover.Cover(0);
        return cover._isOpen || cover._steps > MostSteps || cover._leaves is null ? null : (cover._leaves, first);
    }

    private void Cover(int at)
    {
        if (++_steps > MostSteps || _isOpen)
            return;
        while (at < _pieces.Count && _covered.Contains(_pieces[at]))
            at++;
        if (at == _pieces.Count)
        {
            Keep();
            return;
        }

        foreach (var stack in _options[_pieces[at]])
        {
            if (stack.Pieces.Any(_covered.Contains))
                continue;
            _covered.UnionWith(stack.Pieces);
            _chosen.Add(stack);
            Cover(at + 1);
            _chosen.RemoveAt(_chosen.Count - 1);
            _covered.ExceptWith(stack.Pieces);
        }
    }

    private void Keep()
    {
        if (_sides.LeavesOf(_chosen) is not { } leaves)
            return;
        _leaves ??= leaves;

        // Two ways of reading that put the columns elsewhere leave the header open.
        _isOpen |= !_leaves.Select(static stack => (stack.Text, stack.Start)).SequenceEqual(leaves.Select(static stack => (stack.Text, stack.Start)));
    }
}
