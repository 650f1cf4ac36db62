namespace Crossfoot.Cli.Learning;

/// <summary>The words of <c>crossfoot learn</c>.</summary>
internal static class LearnMessages
{
    public static readonly MessageTemplate Row = new("row", "行");
    public static readonly MessageTemplate Column = new("column", "列");
    public static readonly MessageTemplate Met = new("{0}, {1}: {2} “{3}” (occurrences: {4}, documents: {5})", "{0}，{1}：{2}“{3}”（出现 {4} 次，见于 {5} 份文件）");
    public static readonly MessageTemplate At = new("  at {0}, {1}", "  见 {0}，{1}");
    public static readonly MessageTemplate More = new("  and {0} more", "  等，另有 {0} 处");
    public static readonly MessageTemplate Near = new("  nearest: {0} “{1}” (distance {2})", "  最接近：{0}“{1}”（相差 {2} 个字）");
    public static readonly MessageTemplate InItsPlace = new("  stands in the place of {0} “{1}” (distance {2})", "  位于“{1}”（{0}）的位置（相差 {2} 个字）");
    public static readonly MessageTemplate NotTaken = new("  not taken in: {0}", "  未收入：{0}");
    public static readonly MessageTemplate NothingNear = new("no row or column of the table comes near; if the form has it, add it to the definition", "表中没有相近的行或列；如果表单确有此项，请在定义中增加");
    public static readonly MessageTemplate SeveralNear = new("it may mean any of {0}; write it under the 'also:' of the right one", "可能是 {0} 之一；请写入其中正确一项的 also");
    public static readonly MessageTemplate TooFar = new("too different to be taken for the same; if it is, write it under the 'also:' of '{0}'", "差别过大，不能认定为同一项；如确为同一项，请写入“{0}”的 also");
    public static readonly MessageTemplate NoPlace = new("'{0}' is not written in a way that an 'also:' could be added to; add it by hand", "“{0}”的写法不便自动加入 also；请手工添加");
    public static readonly MessageTemplate Refused = new("the definitions would be wrong then: {0}", "加入后定义将出错：{0}");
    public static readonly MessageTemplate ReadingDocuments = new("reading {0} documents …", "正在读取 {0} 份文件……");
    public static readonly MessageTemplate Nothing = new("{0} documents, no wording that is not known", "{0} 份文件，没有未知的写法");
    public static readonly MessageTemplate Summary = new("{0} documents, {1} unknown wordings, {2} of them can be taken in; --apply writes them", "{0} 份文件，{1} 种未知写法，其中 {2} 种可收入定义；使用 --apply 写入");
    public static readonly MessageTemplate Applied = new("{0} documents, {1} unknown wordings, {2} taken in; {3} more cells are read now", "{0} 份文件，{1} 种未知写法，已收入 {2} 种；现可多读取 {3} 个单元格");
}
