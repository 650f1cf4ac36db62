using System;
using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Are the figures of a filled form read back exactly?</summary>
public sealed class RoundTripTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_Word_document_gives_back_every_figure(int seed)
    {
        var random = new Random(seed);
        var (file, figures) = OfficialForm.Fill(random, (paragraph, figure) => Write(paragraph, figure, random));
        Check(figures, Packages.Read(file));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_workbook_gives_back_every_figure(int seed)
    {
        var random = new Random(seed);
        var (file, figures) = OfficialForm.Fill(random, static (paragraph, figure) => paragraph.AppendChild(new Run(new WordText(figure))));
        Check(figures, Packages.Read(PrintedSheet.Print(Packages.Read(file), random)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_form_whose_numbers_are_automatic_gives_back_every_figure(int seed)
    {
        var (file, figures) = OfficialForm.Fill(new Random(seed), static (paragraph, figure) => paragraph.AppendChild(new Run(new WordText(figure))), AutomaticNumbers.Apply);
        var document = Packages.Read(file);
        Assert.Contains("一、 本年新收政府信息公开申请数量", document.Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells).Select(static cell => cell.Text));
        Check(figures, document);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_form_inside_a_table_that_lays_out_the_page_gives_back_every_figure(int seed)
    {
        var (file, figures) = OfficialForm.Fill(new Random(seed), static (paragraph, figure) => paragraph.AppendChild(new Run(new WordText(figure))), static document =>
        {
            var body = document.MainDocumentPart!.Document.Body!;
            var content = body.ChildElements.Where(static element => element is not SectionProperties).ToList();
            body.RemoveAllChildren();
            body.Append(new Table(new TableRow(new TableCell(new Paragraph()), new TableCell([.. content, new Paragraph()]))));
        });
        Check(figures, Packages.Read(file));
    }

    private static void Check(IReadOnlyDictionary<string, decimal> expected, Document document)
    {
        var found = OfficialForm.Figures(document, out var reading);
        Assert.True(reading.IsComplete, string.Join('\n', reading.Problems.Select(static problem => $"{problem.Place}: {problem.Message}")));
        Assert.Equal(expected.OrderBy(static cell => cell.Key, StringComparer.Ordinal), found.OrderBy(static cell => cell.Key, StringComparer.Ordinal));
    }

    /// <summary>Writes a figure as people and programs do: in one run or several, inserted with changes tracked, or as a field.</summary>
    private static void Write(Paragraph paragraph, string figure, Random random)
    {
        var cut = random.Next(figure.Length);
        OpenXmlElement[] parts = random.Next(5) switch
        {
            0 => [new Run(new WordText(figure[..cut])), new Run(new WordText(figure[cut..]))],
            1 => [new DeletedRun(new Run(new DeletedText("9"))) { Id = "1" }, new InsertedRun(new Run(new WordText(figure))) { Id = "2" }],
            2 => [new SimpleField(new Run(new WordText(figure))) { Instruction = "SUM(LEFT)" }],
            3 => [new SdtRun(new SdtProperties(), new SdtContentRun(new Run(new WordText(figure))))],
            _ => [new Run(new WordText(figure))],
        };
        paragraph.Append(parts);
    }
}
