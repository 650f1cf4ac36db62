namespace Crossfoot.Wording;

/// <summary>The number in front of a label: 一 in <c>一、本年新收</c>, （七） in <c>（七）总计</c>, 1 in <c>1.属于国家秘密</c>.</summary>
internal static class LabelEnumerator
{
    private const string ChineseNumerals = "一二三四五六七八九十百〇零";

    /// <summary>The number as a person would quote it, brackets kept; null where the label has none.</summary>
    public static string? Of(string label)
    {
        var text = LabelFolding.FoldCharacters(label);
        var number = Find(text, out var end);
        if (number.Length == 0)
            return null;
        return text[0] == '(' && text[end - 1] == ')' ? "（" + number + "）" : number;
    }

    /// <summary>Finds the number at the start of a text whose characters are folded, and where the text behind it begins.</summary>
    /// <returns>The number alone; empty where there is none.</returns>
    public static string Find(string folded, out int end)
    {
        end = 0;
        var start = folded.Length > 0 && folded[0] == '(' ? 1 : 0;
        var stop = start;
        while (stop < folded.Length && IsPart(folded[stop], folded[start]))
            stop++;
        if (stop == start || stop == folded.Length)
            return "";

        var mark = folded[stop];
        if (start == 1 ? mark != ')' : mark != '.' && mark != ',' && mark != ')')
            return "";

        // 1.5 is a number, 1. the first item; （一）、 is the first item as well.
        if (mark != ')' && stop + 1 < folded.Length && folded[stop + 1] >= '0' && folded[stop + 1] <= '9')
            return "";
        end = stop + 1;
        if (mark == ')' && end < folded.Length && (folded[end] == '.' || folded[end] == ','))
            end++;
        return folded.Substring(start, stop - start);
    }

    private static bool IsPart(char character, char first)
        => first >= '0' && first <= '9'
            ? character >= '0' && character <= '9'
            : ChineseNumerals.IndexOf(character) >= 0;
}
