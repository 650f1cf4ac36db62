using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.PlainText;

/// <summary>A line in the pieces that spaces make of it.</summary>
/// <param name="Pieces">The pieces, with the columns they take.</param>
/// <param name="StartsPage">Whether a page begins with it.</param>
internal sealed record PieceLine(IReadOnlyList<DocumentCell> Pieces, bool StartsPage)
{
    private const int LastNarrow = 0x10FF;

    /// <summary>Whether more than a single space stands between two of its pieces.</summary>
    public bool HasColumns { get; } = Pieces.Zip(Pieces.Skip(1), static (left, right) => right.Column - left.Column - left.ColumnSpan).Any(static gap => gap > 1);

    /// <summary>Whether it ends in two numbers or more, behind a text.</summary>
    public bool HasFigures { get; } = Pieces.Count > 2 && IsNumber(Pieces[^1].Text) && IsNumber(Pieces[^2].Text) && !IsNumber(Pieces[0].Text);

    /// <summary>The columns in which its pieces begin and end.</summary>
    public IEnumerable<int> Edges => Pieces.Skip(1).SelectMany(static piece => new[] { piece.Column * 2, ((piece.Column + piece.ColumnSpan) * 2) + 1 });

    /// <summary>Splits a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isWide">Whether Chinese characters take two columns; PDF text has them in one.</param>
    public static PieceLine Split(TextLine line, bool isWide)
    {
        var pieces = new List<DocumentCell>();
        var (at, column) = (0, 0);
        while (at < line.Text.Length)
        {
            var end = at;
            while (end < line.Text.Length && !TextLine.IsInvisible(line.Text[end]))
                end++;
            if (end == at)
            {
                column += WidthOf(line.Text[at++], isWide);
                continue;
            }

            var span = 0;
            for (var i = at; i < end; i++)
                span += WidthOf(line.Text[i], isWide);
            pieces.Add(line.Cell(at, end) with { Column = column, ColumnSpan = span });
            column += span;
            at = end;
        }

        return new PieceLine(pieces, line.Text.Contains('\f', System.StringComparison.Ordinal));
    }

    public bool Equals(PieceLine? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static int WidthOf(char character, bool isWide)
        => character is '\f' or '\u200B' or '\uFEFF' ? 0 : isWide && character > LastNarrow && character is < '\uFF61' or > '\uFFDC' ? 2 : 1;

    private static bool IsNumber(string text)
        => text.Any(char.IsAsciiDigit) && text.All(static character => char.IsAsciiDigit(character) || character is '.' or ',' or '-' or '+' or '%');
}
