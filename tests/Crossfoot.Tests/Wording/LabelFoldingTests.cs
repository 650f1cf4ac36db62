using Crossfoot.Wording;

namespace Crossfoot.Tests.Wording;

/// <summary>Which spellings of a label are the same wording?</summary>
public sealed class LabelFoldingTests
{
    [Theory]
    [InlineData("（二）部分公开（区分处理的，只计这一情形）", "(二) 部分公开 (区分处理的, 只计这一情形)")]
    [InlineData("结果维持", "结果\u3000 维\u00A0持\uFEFF\u200B")]
    [InlineData("结果维持", "结果\n维持")]
    [InlineData("3.危及“三安全一稳定”", "3．危及「三安全一稳定」")]
    [InlineData("本年增/减", "本年增／减")]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额(单位:万元)")]
    [InlineData("2019-2021", "2019—2021")]
    [InlineData("甲——乙", "甲－乙")]
    [InlineData("A1", "Ａ１")]
    public void Width_spaces_and_punctuation_do_not_matter(string label, string printed)
        => Assert.Equal(LabelFolding.Fold(label), LabelFolding.Fold(printed));

    [Theory]
    [InlineData("行政⼯作", "⾏政工作")]
    [InlineData("人民政府", "⼈⺠政府")]
    [InlineData("部门", "部⻔")]
    [InlineData("长见贝车页风飞马鱼鸟麦黄齐齿龙龟", "⻓⻅⻉⻋⻚⻛⻜⻢⻥⻦⻨⻩⻬⻮⻰⻳")]
    [InlineData("户青黄", "⼾⾭⿈")]
    [InlineData("金女立", "\uF90A\uF981\uF9F7")]
    public void Radicals_and_compatibility_forms_are_the_characters_they_look_like(string label, string printed)
        => Assert.Equal(LabelFolding.Fold(label), LabelFolding.Fold(printed));

    [Theory]
    [InlineData("1.属于国家秘密", "1、属于国家秘密")]
    [InlineData("1.属于国家秘密", "1．属于国家秘密")]
    [InlineData("1.属于国家秘密", "①属于国家秘密")]
    [InlineData("1.属于国家秘密", "（1）属于国家秘密")]
    [InlineData("1.属于国家秘密", "⒈属于国家秘密")]
    [InlineData("（七）总计", "㈦总计")]
    [InlineData("（七）总计", "七、总计")]
    [InlineData("（十一）其他", "(十一)、其他")]
    public void The_style_of_numbering_does_not_matter(string label, string printed)
        => Assert.Equal(LabelFolding.Fold(label), LabelFolding.Fold(printed));

    [Theory]
    [InlineData("1.其他", "2.其他")]
    [InlineData("（三）其他", "3.其他")]
    [InlineData("3.其他", "其他")]
    [InlineData("二十四、其他", "十四、其他")]
    [InlineData("1.5万元", "15万元")]
    [InlineData("本年废止件数", "本年度止件数")]
    public void Numbers_are_never_dropped_and_other_words_stay_other_words(string label, string printed)
        => Assert.NotEqual(LabelFolding.Fold(label), LabelFolding.Fold(printed));

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "一")]
    [InlineData("（七）总计", "（七）")]
    [InlineData("(七) 总计", "（七）")]
    [InlineData("1.属于国家秘密", "1")]
    [InlineData("12、其他", "12")]
    [InlineData("行政许可", null)]
    [InlineData("1.5万元", null)]
    [InlineData("（本列数据的勾稽关系为）", null)]
    public void A_label_is_quoted_by_its_number(string label, string? number)
        => Assert.Equal(number, LabelEnumerator.Of(label));

    [Theory]
    [InlineData("本年度止件数", "本年废止件数")]
    [InlineData("现行有效数", "现行有效件数")]
    [InlineData("⾃然⼈（个）", "自然人")]
    [InlineData("完全不同的说法", null)]
    public void The_nearest_wording_is_suggested_unless_it_is_far(string printed, string? nearest)
        => Assert.Equal(nearest, NearestWording.Find(printed, ["本年制发件数", "本年废止件数", "现行有效件数", "自然人"], known => known)?.Candidate);

    [Fact]
    public void What_is_folded_stays_the_same_when_it_is_folded_again()
    {
        // The parts of a label are folded one by one, and then together.
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var folded = LabelFolding.FoldCharacters(((char)code).ToString());
            Assert.Equal(folded, LabelFolding.FoldCharacters(folded));
        }
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("本年度止件数", "本年废止件数", 1)]
    [InlineData("ab", "ba", 1)]
    public void The_distance_counts_single_changes_and_swaps(string left, string right, int distance)
        => Assert.Equal(distance, NearestWording.Distance(left, right));
}
