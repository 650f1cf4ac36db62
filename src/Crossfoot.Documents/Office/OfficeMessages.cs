namespace Crossfoot.Documents.Office;

/// <summary>The words for Word documents and workbooks that cannot be read.</summary>
internal static class OfficeMessages
{
    public static readonly MessageTemplate Damaged = new(
        "{0}: the file is damaged or incomplete. Open it in Word or Excel, save it again, or get a new copy.",
        "{0}：文件已损坏或不完整。请用 Word 或 Excel 打开后重新保存，或重新获取文件。");

    public static readonly MessageTemplate MissingPart = new(
        "{0}: the part {1} is missing from the file. Open it in Word or Excel and save it again.",
        "{0}：文件缺少 {1} 部分。请用 Word 或 Excel 打开后重新保存。");

    public static readonly MessageTemplate NotOffice = new(
        "{0}: this ZIP file is neither a Word document nor a workbook. Give the document itself.",
        "{0}：该 ZIP 文件既不是 Word 文档也不是工作簿。请提供文档本身。");

    public static readonly MessageTemplate NotWord = new("{0}: this is no Word document (DOCX).", "{0}：这不是 Word 文档（DOCX）。");

    public static readonly MessageTemplate NotWorkbook = new("{0}: this is no workbook (XLSX).", "{0}：这不是工作簿（XLSX）。");

    public static readonly MessageTemplate BinaryWorkbook = new(
        "{0}: binary workbooks (XLSB) are not read. Save it as XLSX.",
        "{0}：不支持二进制工作簿（XLSB）。请另存为 XLSX。");

    public static readonly MessageTemplate Encrypted = new(
        "{0}: the file is protected by a password. Save a copy without one.",
        "{0}：文件受密码保护。请另存一份不带密码的副本。");

    public static readonly MessageTemplate OldWord = new(
        "{0}: the old Word format (DOC) is not read. Save the document as DOCX.",
        "{0}：不支持旧版 Word 格式（DOC）。请将文档另存为 DOCX。");

    public static readonly MessageTemplate OldWorkbook = new(
        "{0}: the old Excel format (XLS) is not read. Save the workbook as XLSX.",
        "{0}：不支持旧版 Excel 格式（XLS）。请将工作簿另存为 XLSX。");

    public static readonly MessageTemplate OldOffice = new(
        "{0}: this is a file of an old Office format. Save it as DOCX or XLSX.",
        "{0}：这是旧版 Office 格式的文件。请另存为 DOCX 或 XLSX。");

    public static readonly MessageTemplate Embedded = new(
        "{0}: the document embeds another file as its text, which only Word can show. Open it in Word and save it again.",
        "{0}：文档正文嵌入了另一个文件，只有 Word 能显示。请用 Word 打开后重新保存。");
}
