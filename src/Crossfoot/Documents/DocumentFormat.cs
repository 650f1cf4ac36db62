namespace Crossfoot.Documents;

/// <summary>The format of a document, by what is in it.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text: prose, lines with tabs, one cell to a line, or aligned columns.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page, alone or in a saved archive (MHTML), whatever the file is called.</summary>
    Html,

    /// <summary>Values separated by commas, semicolons or tabs.</summary>
    Csv,

    /// <summary>A Word document (DOCX).</summary>
    Word,

    /// <summary>An Excel workbook (XLSX).</summary>
    Excel,

    /// <summary>A PDF file.</summary>
    Pdf,
}
