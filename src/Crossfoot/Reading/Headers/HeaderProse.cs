using System;

namespace Crossfoot.Placing.Headers;

/// <summary>Sentences between heading and header, such as 本部分数据见下表：, and the words of a page such as 公开02表, are no names.</summary>
internal static class HeaderProse
{
    private const int LongestName = 24;

    public static bool Is(HeaderCell cell)
        => cell.IsHeading || (cell.IsUnknown && (IsSentence(cell.Text) || IsFormNumber(cell.Text)));

    private static bool IsSentence(string text)
        => text[^1] is ':' or '.' or ';' || text.Length > LongestName || text.Contains(':', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal);

    // 会小企02表, 公开01表
    private static bool IsFormNumber(string text) => text.Length > 2 && text[^1] == '表' && char.IsAsciiDigit(text[^2]);
}
