using System.Threading;
using Crossfoot.Placement;
using Crossfoot.Placing.Labels;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Page;

/// <summary>A cell of a page.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Place">Where it stands in the document.</param>
/// <param name="Order">Its position in the document.</param>
internal sealed record PageCell(string Text, Place Place, int Order)
{
    private string? _folded;

    /// <summary>The first of its columns: of a grid, of characters, or its position in the row.</summary>
    public int Column { get; init; }

    /// <summary>How many columns it takes.</summary>
    public int Span { get; init; } = 1;

    /// <summary>How many rows of a grid it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The column behind its last one.</summary>
    public int End => Column + Span;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether it is a number, or a mark that stands in the place of one.</summary>
    public bool IsFigure { get; init; } = CellText.IsFigure(Text);

    /// <summary>Whether it stands where pages have their number, so that it may be that and no figure.</summary>
    public bool MayBePageNumber { get; init; }

    /// <summary>The text as wordings are compared: characters folded, in simplified ones.</summary>
    public string Folded => _folded ?? Interlocked.CompareExchange(ref _folded, Simplified.Of(LabelFolding.FoldCharacters(Text)), null) ?? _folded;

    public bool Covers(int column) => column >= Column && column < End;

    public bool Equals(PageCell? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Order;
}
