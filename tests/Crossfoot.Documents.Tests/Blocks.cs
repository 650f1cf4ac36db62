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

    private static string Rows(DocumentBlock block)
        => string.Join(" / ", block.Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text.Replace('\n', '+')))));
}
