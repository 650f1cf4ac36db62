using System.Linq;

namespace Crossfoot.Documents.Tests;

/// <summary>The blocks of a text in one line each, for comparing: <c>Sequence: a|b / c|d</c>.</summary>
internal static class Blocks
{
    public static string[] Of(string text)
        => [.. DocumentReader.Read("test.txt", text).Blocks.Select(static block => $"{block.Kind}: {Rows(block)}")];

    /// <summary>The cells with their places: <c>a@1:2</c>.</summary>
    public static string[] PlacesOf(string text)
        => [.. DocumentReader.Read("test.txt", text).Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells).Select(static cell => $"{cell.Text}@{cell.Place}")];

    /// <summary>The blocks of a page, spans in braces (columns x rows): <c>Grid: a{2x1}|b / c|d|e</c>.</summary>
    public static string[] OfPage(string body)
        => [.. Page(body).Blocks.Select(static block => $"{block.Kind}: " + string.Join(" / ", block.Rows.Select(static row => string.Join('|', row.Cells.Select(Spanned)))))];

    /// <summary>The grid columns of the cells of a page's tables, row by row.</summary>
    public static string[] ColumnsOfPage(string body)
        => [.. Page(body).Blocks.Where(static block => block.Kind == BlockKind.Grid).SelectMany(static block => block.Rows).Select(static row => string.Join(',', row.Cells.Select(static cell => cell.Column)))];

    public static string[] PlacesOfPage(string body)
        => [.. Page(body).Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells).Select(static cell => $"{cell.Text}@{cell.Place}")];

    public static Document Page(string body) => DocumentReader.Read("page.html", $"<!DOCTYPE html><html><body>{body}</body></html>");

    private static string Spanned(DocumentCell cell)
        => cell.Text.Replace('\n', '+') + (cell.ColumnSpan == 1 && cell.RowSpan == 1 ? "" : $"{{{cell.ColumnSpan}x{cell.RowSpan}}}");

    private static string Rows(DocumentBlock block)
        => string.Join(" / ", block.Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text.Replace('\n', '+')))));
}
