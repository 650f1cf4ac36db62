namespace Crossfoot.Documents.Pdf;

/// <summary>The words for PDF files and pages of them that cannot be read.</summary>
internal static class PdfMessages
{
    public static readonly MessageTemplate Encrypted = new(
        "{0}: the PDF file is protected by a password. Save it without one.",
        "{0}：此 PDF 文件设有密码。请取消密码后另存。");

    public static readonly MessageTemplate NoText = new(
        "{0}: the PDF file holds no text that is seen. If its pages are pictures, run OCR over them first.",
        "{0}：此 PDF 文件没有可见的文本。若页面是扫描图片，请先做文字识别（OCR）。");

    public static readonly MessageTemplate TooManyOperations = new(
        "{0}: more than {1} drawing operations are in it. Cut out the part with the tables, or raise the limit.",
        "{0}：绘图操作超过 {1} 个。请只保留含表格的部分，或提高上限。");

    public static readonly MessageTemplate TooManyPages = new(
        "{0}: there are more than {1} pages in it. Cut out the part with the tables, or raise the limit.",
        "{0}：超过 {1} 页。请只保留含表格的部分，或提高上限。");

    public static readonly MessageTemplate UnreadPages = new(
        "{0}: no page can be read. {1}",
        "{0}：没有一页可以读取。{1}");

    public static readonly MessageTemplate DamagedPage = new(
        "Page {0} is damaged and is not read. Save the document as PDF anew.",
        "第 {0} 页已损坏，未读取。请重新导出 PDF。");

    public static readonly MessageTemplate PicturePage = new(
        "Page {0} is a picture and is not read. Run OCR over it first.",
        "第 {0} 页是图片，未读取。请先做文字识别（OCR）。");

    public static readonly MessageTemplate FilledField = new(
        "Page {0} is not read: the form field '{1}' on it holds a value, which lies over the page. Print the document to a new PDF file.",
        "第 {0} 页未读取：表单域“{1}”中有值，叠在页面之上。请将文档重新打印为 PDF。");

    public static readonly MessageTemplate Note = new(
        "Page {0} is not read: a note with text lies over it. Print the document to a new PDF file.",
        "第 {0} 页未读取：页面上叠有带文字的批注。请将文档重新打印为 PDF。");

    public static readonly MessageTemplate Meaningless = new(
        "Page {0} is not read: the font {1} does not say which characters its glyphs are. Save the document as PDF anew, with all fonts, or as DOCX.",
        "第 {0} 页未读取：字体 {1} 没有说明其字形对应的字符。请嵌入全部字体后重新导出 PDF，或另存为 DOCX。");

    public static readonly MessageTemplate PrivateUse = new(
        "Page {0} is not read: the font {1} has characters of its own (U+{2}). Save the document as PDF anew, with another font, or as DOCX.",
        "第 {0} 页未读取：字体 {1} 含有自造字符（U+{2}）。请换用其他字体后重新导出 PDF，或另存为 DOCX。");

    public static readonly MessageTemplate OtherText = new(
        "Page {0} is not read: it shows '{1}' where it says that '{2}' stands. Print the document to a new PDF file.",
        "第 {0} 页未读取：页面显示“{1}”，而文件内注明的文本是“{2}”。请将文档重新打印为 PDF。");
}
