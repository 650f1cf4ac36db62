using System;
using System.Linq;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Labels;

/// <summary>The parts of a label whose characters are folded: number, name, remark.</summary>
internal static class LabelText
{
    private const string Multiples = "十百千万亿";

    private static readonly string[] Units =
    [
        "元", "角", "分", "美元", "欧元", "港元", "件", "个", "次", "人", "人次", "项", "条", "起", "宗", "户", "家", "名", "份", "篇", "吨", "克", "千克", "公斤", "斤", "米", "平方米",
        "公里", "公顷", "亩", "度", "千瓦时", "天", "月", "年", "小时", "%", "‰",
    ];

    private static readonly string[] Numberings = ["栏次", "列次", "行次", "栏目", "列", "序号", "代码", "编码", "编号", "项目编码"];

    private static readonly string[] Counts = ["件", "个", "次", "项", "条", "起", "宗", "份", "篇", "家", "名", "户", "人", "人次"];

    /// <summary>The form in which wordings are compared: the number in front in one style.</summary>
    public static string Normal(string folded)
    {
        var number = LabelEnumerator.Find(folded, out var end);
        return number.Length == 0 ? folded : number + "." + folded[end..];
    }

    /// <summary>The text without the number in front; null where it has none.</summary>
    public static string? WithoutNumber(string folded)
        => LabelEnumerator.Find(folded, out var end).Length > 0 && end < folded.Length ? folded[end..] : null;

    /// <summary>The text without the remark in brackets at its end, and that remark; null where it has none.</summary>
    public static (string Text, string Remark)? WithoutRemark(string folded)
    {
        if (folded.Length < 3 || folded[^1] is not (')' or ']'))
            return null;
        var (open, close) = folded[^1] == ')' ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var i = folded.Length - 1; i > 0; i--)
        {
            if (folded[i] == close)
                depth++;
            else if (folded[i] == open && --depth == 0)
                return (folded[..i], folded[(i + 1)..^1]);
        }

        return null;
    }

    /// <summary>Whether a remark tells what figures are counted in, so that it may not be left out.</summary>
    public static bool IsUnit(string remark)
    {
        var unit = UnitOf(remark);
        return unit == "%" || Units.Contains(unit.TrimStart(Multiples.ToCharArray())) || (unit.Length > 0 && unit.All(character => Multiples.Contains(character, StringComparison.Ordinal)));
    }

    /// <summary>Whether a remark only says that things are counted, such as 件.</summary>
    public static bool IsCount(string remark) => Counts.Contains(UnitOf(remark));

    /// <summary>Whether a text heads a row or a column that numbers the others.</summary>
    public static bool IsNumbering(string folded) => Numberings.Contains(folded);

    /// <summary>The unit that a remark names.</summary>
    public static string UnitOf(string remark)
    {
        foreach (var word in (string[])["计量单位:", "金额单位:", "单位:"])
        {
            if (remark.StartsWith(word, StringComparison.Ordinal))
                return remark[word.Length..];
        }

        return remark;
    }
}
