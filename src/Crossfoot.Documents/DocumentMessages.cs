namespace Crossfoot.Documents;

/// <summary>The words for documents that cannot be read.</summary>
internal static class DocumentMessages
{
    public static readonly MessageTemplate NotFound = new("{0}: there is no such file.", "{0}：文件不存在。");

    public static readonly MessageTemplate NotAccessible = new("{0}: the file cannot be opened. Check that it is a file and that you may read it.", "{0}：无法打开文件。请确认它是文件且有读取权限。");

    public static readonly MessageTemplate Binary = new(
        "{0}: this is a binary file, not text. Save the document as text or Markdown.",
        "{0}：这是二进制文件，不是文本。请将文档另存为文本或 Markdown。");

    public static readonly MessageTemplate KnownBinary = new(
        "{0}: this is a {1} file, not text. Save the document as text or Markdown.",
        "{0}：这是 {1} 文件，不是文本。请将文档另存为文本或 Markdown。");

    public static readonly MessageTemplate Encoding = new(
        "{0}: the bytes are not valid {1} (first at byte {2}). Save the file as UTF-8.",
        "{0}：字节不是有效的 {1}（首处位于第 {2} 字节）。请将文件另存为 UTF-8。");

    public static readonly MessageTemplate TooLarge = new(
        "{0}: the file is larger than {1} MB. Cut out the part with the tables.",
        "{0}：文件超过 {1} MB。请只保留含表格的部分。");

    public static readonly MessageTemplate Empty = new("{0}: the file is empty.", "{0}：文件为空。");
}
