namespace Crossfoot.Cli;

/// <summary>The words of the command itself.</summary>
internal static class CliMessages
{
    public static readonly MessageTemplate NoSuchFolder = new("{0}: there is no such folder", "{0}：没有这个文件夹");
    public static readonly MessageTemplate NoDefinitions = new(
        "{0}: no definitions here; they are named *.report.yaml", "{0}：此处没有定义文件（文件名应为 *.report.yaml）");
    public static readonly MessageTemplate Unreadable = new("{0}: cannot be read; check that it exists and may be read", "{0}：无法读取，请检查是否存在及是否有权限");
    public static readonly MessageTemplate NotOrdinary = new("{0}: is empty, or a pipe or device, which are not read", "{0}：文件为空，或为管道、设备，不予读取");
    public static readonly MessageTemplate TooLarge = new("{0}: is larger than {1} bytes and is not read", "{0}：超过 {1} 字节，不予读取");
    public static readonly MessageTemplate Changed = new("{0}: changed while it was read; run again when it is complete", "{0}：读取时发生变化，请待文件完整后重新运行");
    public static readonly MessageTemplate Unwritable = new("{0}: cannot be written; check its permissions", "{0}：无法写入，请检查权限");
    public static readonly MessageTemplate DiskFull = new("{0}: cannot be written; the disk is full", "{0}：无法写入，磁盘空间已满");
    public static readonly MessageTemplate NoFolderToWrite = new("{0}: cannot be written; its folder does not exist", "{0}：无法写入，其所在文件夹不存在");
    public static readonly MessageTemplate OutputFull = new("the results cannot be written; the disk is full", "结果无法写入，磁盘空间已满");
    public static readonly MessageTemplate OutputUnwritable = new("the results cannot be written to standard output", "结果无法写入标准输出");
    public static readonly MessageTemplate BadFigures = new("{0}({1},{2}): {3}", "{0}({1},{2})：{3}");

    public static readonly MessageTemplate Edition = new("{0}, edition {1}", "{0}，{1} 版");
    public static readonly MessageTemplate MixedEdition = new("{0}, tables of different editions", "{0}，各表版本不一");
    public static readonly MessageTemplate NoEditions = new("{0}", "{0}");
    public static readonly MessageTemplate NoEdition = new("{0}, edition not certain", "{0}，版本不能确定");
    public static readonly MessageTemplate UnknownEdition = new("{0}, none of its tables found", "{0}，未找到任何表格");
    public static readonly MessageTemplate TableRead = new("read", "已读取");
    public static readonly MessageTemplate TablePartial = new("read in part", "部分读取");
    public static readonly MessageTemplate TableMissing = new("not found", "未找到");
    public static readonly MessageTemplate CellsRead = new("{0} of {1} cells", "{0}/{1} 个单元格");
    public static readonly MessageTemplate Fails = new("fails", "不成立");
    public static readonly MessageTemplate Warns = new("warning", "警告");
    public static readonly MessageTemplate Remark = new("note", "提示");
    public static readonly MessageTemplate Line = new("line {0}", "第 {0} 行");
    public static readonly MessageTemplate Problem = new("not read", "未读取");
    public static readonly MessageTemplate Clean = new("clean", "核对无误");
    public static readonly MessageTemplate NotClean = new("not clean: {0}", "不能认定无误：{0}");
    public static readonly MessageTemplate Counts = new(
        "{0} rules hold, {1} within tolerance, {2} fail, {3} not evaluated",
        "{0} 条成立，{1} 条在容差内，{2} 条不成立，{3} 条未评估");
    public static readonly MessageTemplate NotEvaluated = new("{0}: {1} ({2})", "{0}：{1}（{2}）");
    public static readonly MessageTemplate NotEvaluatedInstance = new("{0}: {1}", "{0}：{1}");
    public static readonly MessageTemplate Reason = new("{0} × {1}: {2}", "{0} × {1}：{2}");
    public static readonly MessageTemplate Summary = new(
        "{0} documents: {1} clean, {2} not clean", "{0} 份文件：{1} 份核对无误，{2} 份不能认定无误");

    public static readonly MessageTemplate NoSuchDiagnostic = new(
        "{0}: there is no diagnostic of this id; run 'crossfoot explain' for the list.",
        "{0}：没有这个编号的诊断；运行“crossfoot explain”可列出全部编号。");
    public static readonly MessageTemplate NearestDiagnostics = new("{0}: there is no diagnostic of this id; did you mean {1}?", "{0}：没有这个编号的诊断，是否为 {1}？");
    public static readonly MessageTemplate SummaryUnread = new("{0} documents cannot be read", "{0} 份文件无法读取");
    public static readonly MessageTemplate SummaryTables = new("tables: {0} read, {1} read in part, {2} not found", "表格：{0} 张已读取，{1} 张部分读取，{2} 张未找到");
    public static readonly MessageTemplate Reading = new("reading documents", "正在读取文件");
    public static readonly MessageTemplate Cancelled = new("ended before all documents were read", "已中止，尚有文件未读取");
    public static readonly MessageTemplate NoDocuments = new(
        "{0}: no documents in this folder; they end in {1}", "{0}：此文件夹中没有文件（文件名应以 {1} 结尾）");
    public static readonly MessageTemplate NoMatches = new("{0}: no file matches", "{0}：没有匹配的文件");
    public static readonly MessageTemplate InternalFailure = new(
        "{0}: left out because of an error in crossfoot itself; please report it with the file", "{0}：因 crossfoot 自身的错误未能处理，请连同该文件一并反馈");
    public static readonly MessageTemplate Named = new("{0}: {1}", "{0}：{1}");
    public static readonly MessageTemplate TooSlow = new(
        "{0}: reading and checking it took longer than {1} seconds; cut out the part with the tables", "{0}：读取和校验超过 {1} 秒；请只保留含表格的部分");
    public static readonly MessageTemplate Prior = new("earlier report: {0} {1}", "往期报告：{0} {1}");
    public static readonly MessageTemplate PriorDiffers = new(
        "the earlier report {0} was given; by its title it is of {1} {2}, not of {3} {4}", "往期报告 {0} 系指定；其标题为{1} {2}，而非{3} {4}");
    public static readonly MessageTemplate PriorUncertain = new(
        "no earlier report: {0} documents are of {1} {2} ({3}); choose one with --prior", "未采用往期报告：有 {0} 份文件为{1} {2}（{3}），请用 --prior 指定");

    public static readonly MessageTemplate FixOffered = new("fix: {0}", "可修正：{0}");
    public static readonly MessageTemplate CheckCounts = new("{0} errors, {1} warnings, {2} remarks", "{0} 个错误，{1} 个警告，{2} 个提示");
    public static readonly MessageTemplate Checking = new("checking {0} files …", "正在检查 {0} 个文件……");
    public static readonly MessageTemplate Watching = new("crossfoot: watching for changes; Ctrl+C ends", "crossfoot：正在等待文件变更，按 Ctrl+C 结束");
    public static readonly MessageTemplate CheckedAgain = new("==== {0}: {1} changed", "==== {0}：{1} 已变更");
    public static readonly MessageTemplate Help = new(
        "'crossfoot explain {0}' says what it means, with an example.", "运行“crossfoot explain {0}”可查看说明和示例。");

    public static readonly MessageTemplate FixedFile = new("{0}: {1} fixed", "{0}：修正 {1} 处");
    public static readonly MessageTemplate WouldFixFile = new("{0}: {1} to be fixed", "{0}：待修正 {1} 处");
    public static readonly MessageTemplate IsLink = new(
        "{0}: is a symbolic link and is left as it is; fix the file it points to", "{0}：是符号链接，未作修改；请修正它所指向的文件");
    public static readonly MessageTemplate IsHardLink = new(
        "{0}: has other names (hard links) and is left as it is; copy it to a file of its own, or edit it by hand", "{0}：有其他名称（硬链接），未作修改；请另存为独立文件，或手工修改");
    public static readonly MessageTemplate IsReadOnly = new("{0}: is read-only and is left as it is", "{0}：是只读文件，未作修改");
    public static readonly MessageTemplate Fixed = new("{0} fixes applied, {1} diagnostics left", "已修正 {0} 处，剩余 {1} 个诊断");
    public static readonly MessageTemplate WouldFix = new("{0} fixes would be applied, {1} diagnostics would be left", "可修正 {0} 处，将剩余 {1} 个诊断");
}
