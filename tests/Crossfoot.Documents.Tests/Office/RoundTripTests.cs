using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Documents.Office.Sheets;
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
        Check(figures, Packages.Read(Sheet(Packages.Read(file), random)));
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

    /// <summary>The document as one sheet: its tables with their merged cells, figures as numbers or as text.</summary>
    private static byte[] Sheet(Document document, Random random)
    {
        var rows = new List<string>();
        var merges = new List<string>();
        foreach (var block in document.Blocks)
        {
            foreach (var row in block.Rows)
            {
                var number = rows.Count + 1;
                rows.Add($"<row r=\"{number}\">{string.Concat(row.Cells.Select(cell => Cell(cell, new CellAddress(number, cell.Column + 1), random)))}</row>");
                merges.AddRange(row.Cells.Where(static cell => cell.ColumnSpan > 1 || cell.RowSpan > 1)
                    .Select(cell => $"<mergeCell ref=\"{new CellAddress(number, cell.Column + 1)}:{new CellAddress(number + cell.RowSpan - 1, cell.Column + cell.ColumnSpan)}\"/>"));
            }

            rows.Add("");
        }

        return Packages.Xlsx($"<sheetData>{string.Concat(rows)}</sheetData><mergeCells>{string.Concat(merges)}</mergeCells>");
    }

    private static string Cell(DocumentCell cell, CellAddress address, Random random)
        => decimal.TryParse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) && random.Next(2) == 0
            ? $"<c r=\"{address}\"><v>{cell.Text}</v></c>"
            : $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{cell.Text}</t></is></c>";
}
