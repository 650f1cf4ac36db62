namespace Crossfoot.Compiler.Diagnostics;

/// <summary>CF11xx is comments that silence a diagnostic.</summary>
internal static partial class Descriptors
{
    /// <summary>CF1101</summary>
    public static Descriptor UnusedSuppression { get; } = Warning(
        "CF1101",
        "Nothing to silence",
        "{0} is not reported on the line that this comment stands for; remove it.",
        "此注释所指的行没有报告 {0}；请删除。");

    /// <summary>CF1102</summary>
    public static Descriptor UnknownSuppressedId { get; } = Warning(
        "CF1102",
        "Unknown id in a comment that silences",
        "There is no diagnostic '{0}', so nothing is silenced{1}",
        "没有编号为“{0}”的诊断，因此不起作用。{2}");

    /// <summary>CF1103</summary>
    public static Descriptor MalformedSuppression { get; } = Warning(
        "CF1103",
        "Comment that silences is miswritten",
        "This is not how a diagnostic is silenced; write '# crossfoot:disable CF3004 -- reason', with commas between several ids.",
        "这不是屏蔽诊断的写法；请写“# crossfoot:disable CF3004 -- 原因”，多个编号用逗号分隔。");

    /// <summary>CF1104</summary>
    public static Descriptor SuppressionWithoutReason { get; } = Remark(
        "CF1104",
        "Silenced without a reason",
        "Nothing says why {0} is silenced; add '-- reason' behind it.",
        "没有说明为什么屏蔽 {0}；请在后面加上“-- 原因”。");

    /// <summary>CF1105</summary>
    public static Descriptor CannotBeSilenced { get; } = Warning(
        "CF1105",
        "Cannot be silenced",
        "{0} cannot be silenced by a comment: correct what it reports, and remove the id here.",
        "{0} 不能用注释屏蔽：请改正所报告的问题，并删除此处的编号。");

    private static Descriptor Remark(string id, string title, string english, string chinese)
        => Known.Add(new(id, DiagnosticSeverity.Info, title, english, chinese));
}
