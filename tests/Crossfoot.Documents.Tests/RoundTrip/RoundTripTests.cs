using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Crossfoot.Definitions;
using Crossfoot.Documents.Tests.Pdf;
using Crossfoot.Schema;

namespace Crossfoot.Documents.Tests.RoundTrip;

/// <summary>Does a form that is filled, printed in a format and read back give every figure exactly?</summary>
public sealed class RoundTripTests
{
    private const int Seeds = 10;

    private static readonly ReportSchema Schema = LoadSchema();
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    public void A_web_page_is_read_exactly(string edition)
        => AssertExact(edition, "a.html", DocumentFormat.Html, "UTF-8", static form => Encoding.UTF8.GetBytes(FormPrinter.Html(form, "utf-8")));

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    public void A_web_page_in_GB18030_is_read_exactly(string edition)
        => AssertExact(edition, "a.xls", DocumentFormat.Html, "GB18030", static form => Gb18030.GetBytes(FormPrinter.Html(form, "gb2312")));

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    public void CSV_is_read_exactly(string edition)
    {
        AssertExact(edition, "a.csv", DocumentFormat.Csv, "GB18030", static form => Gb18030.GetBytes(FormPrinter.Csv(form, ',')));
        AssertExact(edition, "a.tsv", DocumentFormat.Csv, "UTF-16LE", static form => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(FormPrinter.Csv(form, '\t'))]);
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    public void Markdown_is_read_exactly(string edition)
    {
        AssertExact(edition, "a.md", DocumentFormat.Markdown, "UTF-8", static form => Encoding.UTF8.GetBytes(FormPrinter.Markdown(form)));
        AssertExact(edition, "a.md", DocumentFormat.Markdown, "UTF-8", static form => Encoding.UTF8.GetBytes(FormPrinter.MarkdownWithHtml(form)));
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    public void PDF_with_ruling_lines_is_read_exactly(string edition)
    {
        AssertExact(edition, "a.pdf", DocumentFormat.Pdf, null, static form => PdfPrinter.Print(form, isRuled: true));
        AssertExact(edition, "a.pdf", DocumentFormat.Pdf, null, static form => PdfPrinter.Print(form, isRuled: true, bottom: 330));
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    public void PDF_without_ruling_lines_gives_no_wrong_cell(string edition)
    {
        var (read, printed) = (0, 0);
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var form = PrintedForm.Fill(Schema, edition, seed);
            var document = DocumentReader.Read("a.pdf", PdfPrinter.Print(form, isRuled: false));
            foreach (var (key, cell) in Cells(ReportReader.Read(Schema, document).Report))
            {
                Assert.True(form.Truth[key].Equals(cell), $"{edition} seed {seed}: {key} is {cell}, printed was {form.Truth[key]}");
                read++;
            }

            printed += form.Truth.Count;
        }

        // Blank cells show only where columns stand apart, and a row that might lack one is left unread.
        Assert.True(read > printed * 3 / 4, $"{read} of {printed} cells were read.");
    }

    private static void AssertExact(string edition, string name, DocumentFormat format, string? encoding, Func<PrintedForm, byte[]> print)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var form = PrintedForm.Fill(Schema, edition, seed);
            var document = DocumentReader.Read(name, new MemoryStream(print(form)));
            Assert.Equal((format, encoding), (document.Format, document.Encoding));
            var reading = ReportReader.Read(Schema, document);
            var problems = string.Join('\n', reading.Problems.Select(static problem => $"{problem.Place}: {problem.Message.In(Language.English)}"));
            Assert.True(problems.Length == 0, $"{name} {edition} seed {seed}: {problems}");
            Assert.Equal(edition, reading.Edition);
            foreach (var (key, cell) in Cells(reading.Report))
                Assert.True(form.Truth[key].Equals(cell), $"{name} {edition} seed {seed}: {key} is {cell}, printed was {form.Truth[key]}");
            Assert.Equal(form.Truth.Keys.Order(), Cells(reading.Report).Select(static pair => pair.Key).Order());
        }
    }

    private static IEnumerable<(string Key, Cell Cell)> Cells(ReportData report)
        => from table in report.Tables
           from cell in Enumerable.Range(0, table.Layout.CellCount)
           let value = table[cell / table.Layout.Columns.Count, cell % table.Layout.Columns.Count]
           where value.State != CellState.Absent
           select ($"{table.Layout.Table.Id}!{table.Layout.KeyAt(cell)}", value);

    private static ReportSchema LoadSchema()
    {
        var definitions = DefinitionFolder.Load(DefinitionFolder.Files(Path.Combine(AppContext.BaseDirectory, "definitions", "disclosure")));
        Assert.False(definitions.HasErrors);
        return definitions.Schemas.Single();
    }
}
