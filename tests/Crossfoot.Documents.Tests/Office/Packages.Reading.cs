using System.Linq;
using System.Text;
using Crossfoot.Documents.Office;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Reads Word documents and workbooks, and shows what was found in them.</summary>
internal static partial class Packages
{
    /// <summary>Reads a file of either kind.</summary>
    public static Document Read(byte[] file, DocumentLimits? limits = null) => OfficeFile.Read(file, new ReadingBudget("test.bin", limits ?? DocumentLimits.Default));

    /// <summary>The blocks in one line each: <c>Grid: a|b[2x1] / c|d</c>, with the columns and rows that a cell spans and <c>@3</c> before a cell that skips columns.</summary>
    public static string[] Show(byte[] file) => [.. Read(file).Blocks.Select(static block => $"{block.Kind}: {string.Join(" / ", block.Rows.Select(row => Show(row, block.Kind)))}")];

    private static string Show(DocumentRow row, BlockKind kind)
    {
        var text = new StringBuilder();
        var column = kind == BlockKind.Grid ? 0 : int.MinValue;
        foreach (var cell in row.Cells)
        {
            if (text.Length > 0)
                text.Append('|');
            if (column >= 0 && cell.Column != column)
                text.Append('@').Append(cell.Column).Append(' ');
            text.Append(cell.Text.Replace('\n', '+'));
            if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
                text.Append('[').Append(cell.ColumnSpan).Append('x').Append(cell.RowSpan).Append(']');
            column = cell.Column + cell.ColumnSpan;
        }

        return text.ToString();
    }
}
