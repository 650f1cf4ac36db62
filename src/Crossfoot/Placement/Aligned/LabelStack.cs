using System.Collections.Generic;
using System.Linq;
using Crossfoot.Wording;

namespace Crossfoot.Placement.Aligned;

/// <summary>Pieces beside and under one another that make a wording of the form.</summary>
internal sealed class LabelStack(IReadOnlyList<Piece> pieces, string text, IReadOnlyList<LabelUse> uses, IReadOnlyList<int> keyOf)
{
    public IReadOnlyList<Piece> Pieces { get; } = pieces;

    public string Text { get; } = text;

    /// <summary>What the wording can mean.</summary>
    public IReadOnlyList<LabelUse> Uses { get; } = uses;

    /// <summary>The tables in which it heads the keys or names of open rows.</summary>
    public IReadOnlyList<int> KeyOf { get; } = keyOf;

    public int Length { get; } = LabelFolding.Fold(text).Length;

    public int Top => Pieces[0].Line;

    public int Bottom => Pieces[^1].Line;

    public int Start { get; } = pieces.Min(static piece => piece.Start);

    public int End { get; } = pieces.Max(static piece => piece.End);

    public double Middle => (Start + End) / 2.0;

    public Place Place => Pieces[0].Place;

    public bool Has(LabelKind kind) => Uses.Any(use => use.Kind == kind);

    public bool Has(LabelKind kind, int table) => Uses.Any(use => use.Kind == kind && use.Table == table);

    public bool Overlaps(int start, int end) => Start < end && start < End;
}
