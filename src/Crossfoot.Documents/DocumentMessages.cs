namespace Crossfoot.Documents;

/// <summary>The words for documents that cannot be read.</summary>
internal static class DocumentMessages
{
    public static readonly MessageTemplate NotFound = new("{0}: there is no such file.", "{0}：文件不存在。");

    public static readonly MessageTemplate NotAccessible = new("{0}: the file cannot be opened. Check that it is a file and that you may read it.", "{0}：无法打开文件。请确认它是文件且有读取权限。");

    public static readonly MessageTemplate Changed = new("{0}: the file changed while it was read. Read it again when it is complete.", "{0}：读取时文件发生变化。请待文件完整后重新读取。");

    public static readonly MessageTemplate Empty = new("{0}: the file is empty.", "{0}：文件为空。");
    public static readonly MessageTemplate NotOrdinary = new("{0}: the file is empty, or a pipe or device, which are not read.", "{0}：文件为空，或为管道、设备，不予读取。");

    public static readonly MessageTemplate Binary = new(
        "{0}: this is neither text nor a format that is read. Save the document as DOCX, XLSX, HTML, CSV or text.",
        "{0}：既不是文本，也不是可读取的格式。请另存为 DOCX、XLSX、HTML、CSV 或文本。");

    public static readonly MessageTemplate Rtf = new("{0}: this is an RTF file. Save it as DOCX.", "{0}：这是 RTF 文件。请另存为 DOCX。");

    public static readonly MessageTemplate Picture = new(
        "{0}: this is a picture ({1}). Run OCR over it and give the text.",
        "{0}：这是图片（{1}）。请先做文字识别（OCR），再提供文本。");

    public static readonly MessageTemplate Archive = new(
        "{0}: this is an archive ({1}). Unpack it and give the documents in it.",
        "{0}：这是压缩包（{1}）。请解压后提供其中的文档。");

    public static readonly MessageTemplate OpenDocument = new(
        "{0}: this is an OpenDocument file. Save it as DOCX or XLSX.",
        "{0}：这是 OpenDocument 文件。请另存为 DOCX 或 XLSX。");

    public static readonly MessageTemplate FixedLayout = new("{0}: this is an OFD file. Export it as PDF.", "{0}：这是 OFD 文件。请导出为 PDF。");

    public static readonly MessageTemplate Presentation = new("{0}: this is a presentation. Save its tables as DOCX or XLSX.", "{0}：这是演示文稿。请将其中的表格另存为 DOCX 或 XLSX。");

    public static readonly MessageTemplate OfficeXml = new(
        "{0}: this is Word or Excel XML. Save it as DOCX or XLSX.",
        "{0}：这是 Word 或 Excel 的 XML 文件。请另存为 DOCX 或 XLSX。");

    public static readonly MessageTemplate Xml = new(
        "{0}: this is XML, but no web page. Save the document as HTML, DOCX or XLSX.",
        "{0}：这是 XML 文件，但不是网页。请另存为 HTML、DOCX 或 XLSX。");

    public static readonly MessageTemplate Encoding = new(
        "{0}: the bytes are not valid {1} (first at byte {2}). Save the file as UTF-8.",
        "{0}：字节不是有效的 {1}（首处位于第 {2} 字节）。请将文件另存为 UTF-8。");

    public static readonly MessageTemplate Damaged = new(
        "{0}: the file is damaged or incomplete. Get it again, or save it anew.",
        "{0}：文件已损坏或不完整。请重新获取或重新保存。");

    public static readonly MessageTemplate NoText = new(
        "{0}: the page holds no text; a script or a frame may fill it in. Open it in a browser and save the complete page.",
        "{0}：网页中没有文本，可能由脚本或框架填充。请在浏览器中打开并保存完整网页。");

    public static readonly MessageTemplate OpenQuote = new(
        "{0}: the quotation mark at {1} is never closed. Close it, or double it if it is part of the text.",
        "{0}：位于 {1} 的引号没有闭合。请补上引号；若引号属于文本，请写两个引号。");

    public static readonly MessageTemplate TooLarge = new(
        "{0}: there are more than {1} bytes in it. Cut out the part with the tables, or raise the limit.",
        "{0}：超过 {1} 字节。请只保留含表格的部分，或提高上限。");

    public static readonly MessageTemplate TooLargeUnpacked = new(
        "{0}: the file unpacks to more than {1} bytes. Cut out the part with the tables, or raise the limit.",
        "{0}：文件解压后超过 {1} 字节。请只保留含表格的部分，或提高上限。");

    public static readonly MessageTemplate TooManyCells = new(
        "{0}: there are more than {1} cells or lines in it. Cut out the part with the tables, or raise the limit.",
        "{0}：超过 {1} 个单元格或行。请只保留含表格的部分，或提高上限。");

    public static readonly MessageTemplate TooManyColumns = new(
        "{0}: a table has more than {1} columns. Cut out the part that is needed, or raise the limit.",
        "{0}：有表格超过 {1} 列。请只保留所需部分，或提高上限。");

    public static readonly MessageTemplate TooManyElements = new(
        "{0}: there are more than {1} elements in the page. Cut out the part with the tables, or raise the limit.",
        "{0}：网页中超过 {1} 个元素。请只保留含表格的部分，或提高上限。");

    public static readonly MessageTemplate TooDeep = new(
        "{0}: elements are nested more than {1} deep. Save the document anew, or raise the limit.",
        "{0}：元素嵌套超过 {1} 层。请重新保存文档，或提高上限。");

    public static readonly MessageTemplate TooSlow = new(
        "{0}: reading took longer than {1} seconds. Cut out the part with the tables, or raise the limit.",
        "{0}：读取超过 {1} 秒。请只保留含表格的部分，或提高上限。");
}
