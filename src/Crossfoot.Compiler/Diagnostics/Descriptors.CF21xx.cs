namespace Crossfoot.Compiler.Diagnostics;

/// <summary>CF2101 and above is wordings and editions that go together badly, though each is right alone.</summary>
internal static partial class Descriptors
{
    /// <summary>CF2101</summary>
    public static Descriptor WordingSaysNothing { get; } = Warning(
        "CF2101",
        "Wording says nothing",
        "Nothing but numbering or signs is left of “{0}” when labels are compared; write the words that are printed.",
        "比较标签时，“{0}”只剩编号或符号；请写出印制的文字。");

    /// <summary>CF2102</summary>
    public static Descriptor WordingOutsideEditions { get; } = Warning(
        "CF2102",
        "Wording of editions without the item",
        "“{0}” is for edition '{1}', but '{2}' stands in '{3}'; remove it, or correct the editions.",
        "“{0}”用于版本“{1}”，而“{2}”属于版本“{3}”；请删除，或更正版本。");

    /// <summary>CF2103</summary>
    public static Descriptor PredecessorGap { get; } = Warning(
        "CF2103",
        "Gap behind the predecessor",
        "'{0}' ends with '{1}' and '{2}' begins with '{3}', so edition '{4}' has neither; correct 'since:' or 'until:'.",
        "“{0}”止于“{1}”，“{2}”始于“{3}”，版本“{4}”两者皆无；请更正“since:”或“until:”。");

    /// <summary>CF2104</summary>
    public static Descriptor PredecessorOverlaps { get; } = Warning(
        "CF2104",
        "Item beside its predecessor",
        "'{0}' replaces '{1}', but edition '{2}' has both; correct 'since:' or 'until:'.",
        "“{0}”取代“{1}”，但版本“{2}”两者都有；请更正“since:”或“until:”。");

    /// <summary>CF2105</summary>
    public static Descriptor VariantsLeaveGap { get; } = Warning(
        "CF2105",
        "Variants of a rule leave a gap",
        "No variant of '{0}' covers edition '{1}', though others do before and after it; correct 'since:' or 'until:'.",
        "“{0}”的各变体都不覆盖版本“{1}”，而前后版本均有；请更正“since:”或“until:”。");
}
