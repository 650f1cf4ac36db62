using System;
using System.Globalization;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>The address of a cell, such as <c>B5</c>.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct CellAddress(int Row, int Column)
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    /// <summary>Reads an address; <c>$</c> signs are allowed.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        var column = 0;
        var at = 0;
        for (; at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] == '$'); at++)
        {
            if (text[at] != '$')
                column = (column * 26) + char.ToUpperInvariant(text[at]) - 'A' + 1;
            if (column > LastColumn)
                break;
        }

        var isNumber = int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row);
        address = new CellAddress(row, column);
        return isNumber && row is >= 1 and <= LastRow && column is >= 1 and <= LastColumn;
    }

    public override string ToString()
    {
        var letters = "";
        for (var rest = Column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + Row.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>A range of merged cells, shown as one.</summary>
/// <param name="First">The cell at the top left, whose content is shown.</param>
/// <param name="Last">The cell at the bottom right.</param>
internal readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    public static bool TryParse(string text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (!CellAddress.TryParse(colon < 0 ? text : text.AsSpan(0, colon), out var first))
            return false;
        var last = first;
        if (colon >= 0 && !CellAddress.TryParse(text.AsSpan(colon + 1), out last))
            return false;
        range = new CellRange(first, last);
        return first.Row <= last.Row && first.Column <= last.Column;
    }
}
