using System;
using System.Collections.Generic;
using System.Threading;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// Finds every way in which pieces make a wording: the next piece stands to the right, not far away, or is the first
/// one below in the same columns.
/// </summary>
internal sealed class StackFinder
{
    // The space between the parts of a wording, and the lines between the letters of one that is written downwards.
    private const int WidestGap = 8;
    private const int FarthestLine = 8;

    // Real pages need a few steps for each piece; a hostile one must not need more than these.
    private const int MostSteps = 400;

    private readonly FormLabels _labels;
    private readonly IReadOnlyList<AlignedLine> _lines;
    private readonly List<LabelStack> _stacks = [];
    private readonly List<Piece> _chain = [];
    private int _steps;

    private StackFinder(FormLabels labels, IReadOnlyList<AlignedLine> lines)
    {
        _labels = labels;
        _lines = lines;
    }

    public static IReadOnlyList<LabelStack> Find(FormLabels labels, IReadOnlyList<AlignedLine> lines, CancellationToken cancellation)
    {
        var finder = new StackFinder(labels, lines);
        foreach (var line in lines)
        {
            foreach (var piece in line.Pieces)
            {
                cancellation.ThrowIfCancellationRequested();
                finder._steps = 0;
                if (!piece.IsFigure)
                    finder.Extend(piece, "", piece.Start, piece.End);
            }
        }

        return finder._stacks;
    }

    private void Extend(Piece piece, string before, int start, int end)
    {
        var text = before + piece.Text;
        if (++_steps > MostSteps || !_labels.CanBegin(text))
            return;
        _chain.Add(piece);
        var uses = _labels.Find(text);
        var keys = _labels.KeysOf(text);
        if (uses.Count > 0 || keys.Count > 0)
            _stacks.Add(new LabelStack([.. _chain], text, uses, keys));
        (start, end) = (Math.Min(start, piece.Start), Math.Max(end, piece.End));
        if (Right(piece) is { } right)
            Extend(right, text, start, end);
        if (Below(piece.Line, start, end) is { } below)
            Extend(below, text, start, end);
        _chain.RemoveAt(_chain.Count - 1);
    }

    private Piece? Right(Piece piece)
    {
        var pieces = _lines[piece.Line].Pieces;
        return piece.Position + 1 < pieces.Count && pieces[piece.Position + 1] is { IsFigure: false } next && next.Start - piece.End <= WidestGap ? next : null;
    }

    /// <summary>The first piece below in the columns of a label, unless a figure stands in the way.</summary>
    private Piece? Below(int line, int start, int end)
    {
        var last = Math.Min(line + FarthestLine, _lines.Count - 1);
        for (var i = line + 1; i <= last; i++)
        {
            foreach (var piece in _lines[i].Pieces)
            {
                if (piece.Overlaps(start - 1, end + 1))
                    return piece.IsFigure ? null : piece;
            }
        }

        return null;
    }
}
