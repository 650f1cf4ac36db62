using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>What a cell takes, in words.</summary>
internal static class ExpectedContent
{
    /// <summary>How many words of an enum are named; the definition has the rest.</summary>
    private const int MostWords = 12;

    private static readonly MessageTemplate Count = new("a whole number, zero or more", "非负整数");
    private static readonly MessageTemplate Integer = new("a whole number", "整数");
    private static readonly MessageTemplate Decimal = new("a number", "数");
    private static readonly MessageTemplate DecimalPlaces = new("a number with at most {0} decimals", "至多 {0} 位小数的数");
    private static readonly MessageTemplate Percent = new("a percentage such as 12.5%", "百分比，如 12.5%");
    private static readonly MessageTemplate WholePercent = new("a whole percentage such as 12%", "整数百分比，如 12%");
    private static readonly MessageTemplate PercentPlaces = new("a percentage with at most {0} decimals, such as 12.5%", "至多 {0} 位小数的百分比，如 12.5%");
    private static readonly MessageTemplate Text = new("a text", "文字");
    private static readonly MessageTemplate Date = new("a date such as 2024-01-31", "日期，如 2024-01-31");
    private static readonly MessageTemplate Word = new("one of the words {0}", "下列词语之一：{0}");
    private static readonly MessageTemplate Code = new("a code", "编码");
    private static readonly MessageTemplate YesNo = new("是 or 否", "“是”或“否”");
    private static readonly MessageTemplate WithPattern = new("{0} of the pattern {1}", "{0}，格式为 {1}");
    private static readonly MessageTemplate WithUnit = new("{0}, in {1}", "{0}，单位：{1}");

    public static Message Of(CellFormat format)
    {
        var content = OfType(format);
        if (format.Pattern is { } pattern)
            content = WithPattern.With(content, pattern);
        return format.Unit is { } unit ? WithUnit.With(content, unit) : content;
    }

    private static Message OfType(CellFormat format) => format.Type switch
    {
        CellType.Count => Count.With(),
        CellType.Integer => Integer.With(),
        CellType.Decimal => format.Decimals is { } places ? places == 0 ? Integer.With() : DecimalPlaces.With(places) : Decimal.With(),
        CellType.Percent => format.Decimals is { } places ? places == 0 ? WholePercent.With() : PercentPlaces.With(places) : Percent.With(),
        CellType.Text => Text.With(),
        CellType.Date => Date.With(),
        CellType.Enum => Word.With(Words(format.Words)),
        CellType.Identifier => Code.With(),
        CellType.YesNo => YesNo.With(),
        _ => throw new UnreachableException(),
    };

    private static string Words(IReadOnlyList<EnumWord> words)
        => string.Join("、", words.Take(MostWords).Select(static word => word.Label)) + (words.Count > MostWords ? "…" : "");
}
