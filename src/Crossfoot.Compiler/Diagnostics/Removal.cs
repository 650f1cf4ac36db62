using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>Takes an item out of a list as it is written: with its comma, its line, or the key whose only item it is.</summary>
internal static class Removal
{
    /// <summary>The fix, or null where the text around the item is not simple enough to be sure of.</summary>
    public static Fix? OfItem(SourceFile file, TextSpan item)
    {
        var text = file.Text;
        var before = SkipBack(text, item.Start);
        var behind = Skip(text, item.End);
        if (before < 0 || behind >= text.Length)
            return null;
        var span = (text[before], text[behind]) switch
        {
            ('[' or ',', ',') => TextSpan.FromBounds(item.Start, Skip(text, behind + 1)),
            (',', ']') => TextSpan.FromBounds(before, item.End),
            ('-', _) => Line(text, before, item.End),
            _ => (TextSpan?)null,
        };
        return span is { } found ? new Fix("Remove it", "删除", [new TextEdit(file, found, "")]) : null;
    }

    /// <summary>The line of a list item, where nothing else stands on it and other items stay.</summary>
    private static TextSpan? Line(string text, int dash, int end)
    {
        var start = dash == 0 ? 0 : text.LastIndexOf('\n', dash - 1) + 1;
        var next = text.IndexOf('\n', end);
        if (next < 0 || text.Substring(start, dash - start).Trim().Length > 0 || text.Substring(end, next - end).Trim().Length > 0)
            return null;
        return IsItem(text, next + 1, dash - start) || (start > 0 && IsItem(text, text.LastIndexOf('\n', System.Math.Max(start - 2, 0)) + 1, dash - start))
            ? TextSpan.FromBounds(start, next + 1)
            : null;
    }

    private static bool IsItem(string text, int line, int column) => line + column < text.Length && text[line + column] == '-' && text.Substring(line, column).Trim().Length == 0;

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ')
            at++;
        return at;
    }

    private static int SkipBack(string text, int at)
    {
        do
            at--;
        while (at >= 0 && text[at] is ' ');
        return at;
    }
}
