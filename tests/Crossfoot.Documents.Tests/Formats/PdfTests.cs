using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Pdf;

namespace Crossfoot.Documents.Tests.Formats;

/// <summary>Is the text of a PDF file read, and is there one clear line where it cannot be?</summary>
public sealed class PdfTests
{
    [PopplerFact]
    public void The_text_of_a_PDF_is_read()
    {
        var document = Read(Pdf("BT /F1 12 Tf 72 720 Td (Regulations) Tj 200 0 Td (17) Tj ET"));
        Assert.Equal(DocumentFormat.Pdf, document.Format);
        var cells = document.Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells).ToList();
        Assert.Equal("Regulations 17", string.Join(' ', string.Join(' ', cells.Select(static cell => cell.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.IsType<TextPlace>(cells[0].Place);
    }

    [PopplerFact]
    public void A_PDF_without_text_asks_for_OCR() => Assert.Contains("OCR", Refusal(Pdf("0 0 m 100 100 l S")), StringComparison.Ordinal);

    [PopplerFact]
    public void A_damaged_PDF_is_refused()
        => Assert.Contains("damaged", Refusal(Encoding.ASCII.GetBytes("%PDF-1.4\nnothing of the kind")), StringComparison.Ordinal);

    [PopplerFact]
    public void A_protected_PDF_is_refused()
    {
        var key = string.Concat(Enumerable.Repeat("12", 32));
        Assert.Contains("password", Refusal(Pdf("BT ET", $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >> /ID [<0102030405060708090a0b0c0d0e0f10> <01>]")), StringComparison.Ordinal);
    }

    [PopplerFact]
    public void The_output_and_the_time_are_limited()
    {
        var pdf = Pdf(string.Concat(Enumerable.Range(0, 300).Select(static i => $"BT /F1 2 Tf 72 {2 * i} Td ({i}) Tj ET ")));
        Assert.Contains("cells", Refusal(pdf, new DocumentLimits { Cells = 10 }), StringComparison.Ordinal);
        Assert.Contains("seconds", Refusal(pdf, new DocumentLimits { Time = TimeSpan.Zero }), StringComparison.Ordinal);
        Assert.Contains("bytes", Assert.Throws<DocumentException>(() => PdfText.Read(pdf, new ReadingBudget("a.pdf", new DocumentLimits { FileBytes = 100 }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_not_installed_is_not_found() => Assert.Null(ProcessRun.Find("no-such-program-" + Guid.NewGuid().ToString("N")));

    private static string Refusal(byte[] bytes, DocumentLimits? limits = null) => Assert.Throws<DocumentException>(() => Read(bytes, limits)).Message;

    private static Document Read(byte[] bytes, DocumentLimits? limits = null) => DocumentReader.Read("-layout.pdf", new MemoryStream(bytes), limits);

    /// <summary>A PDF file of one page with the given drawing commands.</summary>
    private static byte[] Pdf(string drawing, string trailer = "")
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {drawing.Length} >>\nstream\n{drawing}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>A test that needs pdftotext, and is skipped with the reason where it is not installed.</summary>
    private sealed class PopplerFactAttribute : FactAttribute
    {
        public PopplerFactAttribute()
        {
            if (!PdfText.IsAvailable)
                Skip = "pdftotext is not installed (poppler-utils).";
        }
    }
}
