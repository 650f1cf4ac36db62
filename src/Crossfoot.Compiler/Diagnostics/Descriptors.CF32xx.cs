namespace Crossfoot.Compiler.Diagnostics;

/// <summary>CF3201 and above is what rules come to: sums against the header tree, what always or never holds, what says nothing.</summary>
internal static partial class Descriptors
{
    /// <summary>CF3201</summary>
    public static Descriptor CountedTwice { get; } = Error(
        "CF3201",
        "Cell is counted twice",
        "'{0}' is in this sum already; remove it here, or write '2 * …' where twice is meant.",
        "“{0}”已在此和式中，重复计算；请删除，确需两倍时请写“2 * …”。");

    /// <summary>CF3202</summary>
    public static Descriptor TotalBesideParts { get; } = Error(
        "CF3202",
        "Total beside its own parts",
        "'{0}' is the total of '{1}', which this sum counts as well; remove one of them.",
        "“{0}”是包含“{1}”的合计，而此和式又计入了“{1}”；请删除其一。");

    /// <summary>CF3203. What another formula adds up may be meant to count twice; a total never is.</summary>
    public static Descriptor FormulaBesideTerms { get; } = Warning(
        "CF3203",
        "Sum beside its own terms",
        "'{0}' adds up '{1}', which this sum counts as well; remove one of them.",
        "“{0}”已加入“{1}”，而此和式又计入了“{1}”；请删除其一。");

    /// <summary>CF3204. A warning: that a sum was meant to be whole is concluded from what it lists, and a form may have a line that stands apart.</summary>
    public static Descriptor SiblingLeftOut { get; } = Warning(
        "CF3204",
        "Sum leaves one out",
        "This sum lists what stands beside '{0}', but not '{0}'; add it, or leave it out on purpose with 'except {0}'.",
        "此和式列出了与“{0}”并列的各项，却缺少“{0}”；请补上；如确应排除，请写明“except {0}”。");

    /// <summary>CF3205</summary>
    public static Descriptor AlwaysHolds { get; } = Warning(
        "CF3205",
        "Always true",
        "This is true whatever the cells hold, so it checks nothing; correct it, or remove it.",
        "无论单元格取何值，此处恒为真，起不到检查作用；请更正或删除。");

    /// <summary>CF3206</summary>
    public static Descriptor NeverHolds { get; } = Error(
        "CF3206",
        "Never true",
        "No figures can make this true; correct it.",
        "任何数值都不能使此处成立；请更正。");

    /// <summary>CF3207</summary>
    public static Descriptor ConditionAlwaysHolds { get; } = Warning(
        "CF3207",
        "Condition is always true",
        "This condition is true whatever the cells hold; correct it, or remove 'when:'.",
        "无论单元格取何值，此条件恒为真；请更正，或删除“when:”。");

    /// <summary>CF3208. A warning: the rule is never evaluated, so no report is judged wrongly by it.</summary>
    public static Descriptor ConditionNeverHolds { get; } = Warning(
        "CF3208",
        "Condition is never true",
        "This condition is never true, so the rule is never checked; correct it.",
        "此条件永不成立，规则永远不会被检查；请更正。");

    /// <summary>CF3209</summary>
    public static Descriptor CheckContradictsCondition { get; } = Error(
        "CF3209",
        "Check contradicts its condition",
        "Wherever 'when:' is true, this is false; correct one of them.",
        "凡“when:”成立之处，此处必不成立；请更正其中之一。");

    /// <summary>CF3210</summary>
    public static Descriptor CheckFollowsFromCondition { get; } = Warning(
        "CF3210",
        "Condition says it already",
        "Wherever 'when:' is true, this is true as well, so it checks nothing; correct one of them.",
        "凡“when:”成立之处，此处必然成立，起不到检查作用；请更正其中之一。");

    /// <summary>CF3211</summary>
    public static Descriptor SameOnBothSides { get; } = Warning(
        "CF3211",
        "Same cell on both sides",
        "'{0}' stands on both sides and cancels; remove it from both, or write what was meant.",
        "“{0}”在两侧同时出现，相互抵消；请从两侧删除，或改为应写的项。");

    /// <summary>CF3212</summary>
    public static Descriptor TermCancels { get; } = Warning(
        "CF3212",
        "Term cancels",
        "'{0}' is added and subtracted in one sum, which comes to nothing; remove both, or write what was meant.",
        "“{0}”在同一和式中既加又减，相互抵消；请都删除，或改为应写的项。");

    /// <summary>CF3213</summary>
    public static Descriptor BetweenReversed { get; } = Error(
        "CF3213",
        "Bounds are reversed",
        "The lower bound '{0}' is above the upper bound '{1}'; exchange them.",
        "下限“{0}”大于上限“{1}”；请对调。");

    /// <summary>CF3214</summary>
    public static Descriptor ToleranceHidesUnits { get; } = Warning(
        "CF3214",
        "Tolerance of whole numbers",
        "All figures here are whole, so a tolerance of {0} hides mistakes of {0}; write 'exact', or a share such as '1%'.",
        "此处均为整数，容差 {0} 会掩盖相差 {0} 的错误；请写“exact”，或写比例，例如“1%”。");

    /// <summary>CF3215</summary>
    public static Descriptor ToleranceWithoutEffect { get; } = Warning(
        "CF3215",
        "Tolerance changes nothing",
        "'tolerance: {0}' changes nothing here; remove it.",
        "“tolerance: {0}”在此不起作用；请删除。");

    /// <summary>CF3216</summary>
    public static Descriptor RuleRepeated { get; } = Warning(
        "CF3216",
        "Rule says what another says",
        "'{0}' checks the same already; remove one of them.",
        "“{0}”已作同样的检查；请删除其一。");

    /// <summary>CF3217</summary>
    public static Descriptor CircularFormulas { get; } = Warning(
        "CF3217",
        "Formulas go round in a circle",
        "'{0}' is worked out from itself: {1}; leave out 'total' or 'equals' at one of them, or correct it.",
        "“{0}”的公式循环引用：{1}；请去掉其中之一的“total”或“equals”，或予以更正。");
}
