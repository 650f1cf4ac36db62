using System.IO;
using System.Linq;

namespace Crossfoot.Documents.Tests.Pdf;

/// <summary>What is read of a PDF file, in one line each for comparing.</summary>
internal static class PdfText
{
    public static Document Read(PdfFile file, DocumentLimits? limits = null) => DocumentReader.Read("a.pdf", new MemoryStream(file.Bytes()), limits);

    /// <summary>The blocks, spans in braces (columns x rows): <c>Grid: a{2x1}|b / c|d|e</c>.</summary>
    public static string[] Blocks(PdfFile file)
        => [.. Read(file).Blocks.Select(static block => $"{block.Kind}: " + string.Join(" / ", block.Rows.Select(static row => string.Join('|', row.Cells.Select(cell => Spanned(cell))))))];

    /// <summary>All text, cells apart.</summary>
    public static string Of(PdfFile file) => string.Join('|', Read(file).Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells).Select(static cell => cell.Text));

    public static string Refusal(PdfFile file, DocumentLimits? limits = null) => Assert.Throws<DocumentException>(() => Read(file, limits)).Message;

    private static string Spanned(DocumentCell cell)
        => cell.Text.Replace('\n', '+') + (cell.Place is PagePlace && (cell.ColumnSpan > 1 || cell.RowSpan > 1) ? $"{{{cell.ColumnSpan}x{cell.RowSpan}}}" : "");
}
