using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Crossfoot.Definitions;
using Crossfoot.Schema;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>The blank official form of 2021 as its ministry publishes it, to be filled with figures.</summary>
internal static class OfficialForm
{
    private const string Edition = "2021";
    private static readonly string Blank = Path.Combine(AppContext.BaseDirectory, "Data", "official-2021-template.docx");

    /// <summary>The shipped definition of the form.</summary>
    public static ReportSchema Schema { get; } = Load();

    /// <summary>The form with figures, and which figure stands in which cell.</summary>
    /// <param name="random">Where the figures come from.</param>
    /// <param name="write">Writes a figure into a paragraph.</param>
    /// <param name="change">Changes the filled document.</param>
    public static (byte[] File, IReadOnlyDictionary<string, decimal> Figures) Fill(
        Random random, Action<Paragraph, string> write, Action<WordprocessingDocument>? change = null)
    {
        var file = new MemoryStream();
        file.Write(File.ReadAllBytes(Blank));
        var figures = new Dictionary<string, decimal>();
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            var places = ValueCells(document).ToList();
            var cells = FormCells().ToList();
            Assert.Equal(cells.Count, places.Count);
            for (var i = 0; i < cells.Count; i++)
            {
                var figure = cells[i].IsDecimal ? random.Next(1, 9_999_999) / 10_000m : random.Next(4) == 0 ? 0 : random.Next(1, 1_000_000);
                figures.Add(cells[i].Key, figure);
                var paragraph = places[i].Elements<Paragraph>().First();
                paragraph.RemoveAllChildren<Run>();
                write(paragraph, figure.ToString(CultureInfo.InvariantCulture));
            }

            change?.Invoke(document);
        }

        return (file.ToArray(), figures);
    }

    /// <summary>The figures that a document of the form holds by the shipped definition.</summary>
    public static Dictionary<string, decimal> Figures(Document document, out Reading reading)
    {
        reading = ReportReader.Read(Schema, document);
        var figures = new Dictionary<string, decimal>();
        foreach (var (table, layout) in reading.Report.Tables.Zip(Schema.Layouts))
        {
            for (var cell = 0; cell < layout.CellCount; cell++)
            {
                if (table[cell].Number is { } figure)
                    figures.Add(layout.Table.Id + "!" + layout.KeyAt(cell), figure);
            }
        }

        return figures;
    }

    /// <summary>The cells of the definition in the order in which the form prints them.</summary>
    private static IEnumerable<(string Key, bool IsDecimal)> FormCells()
    {
        var edition = Schema.IndexOfEdition(Edition);
        foreach (var layout in Schema.Layouts.Where(layout => layout.ExistsIn(edition)))
        {
            foreach (var row in layout.Rows.Leaves.Where(leaf => leaf.ExistsIn(edition)))
            {
                foreach (var column in layout.Columns.Leaves.Where(leaf => leaf.ExistsIn(edition)))
                {
                    var cell = layout.CellAt(row.Index, column.Index);
                    yield return (layout.Table.Id + "!" + layout.KeyAt(cell), layout.FormatAt(cell).Type == CellType.Decimal);
                }
            }
        }
    }

    /// <summary>The cells of the form for figures: known by where they stand in it, not by any reader.</summary>
    private static IEnumerable<TableCell> ValueCells(WordprocessingDocument document)
    {
        var tables = document.MainDocumentPart!.Document.Body!.Elements<Table>().Select(static table => table.Elements<TableRow>().Select(static row => row.Elements<TableCell>().ToList()).ToList()).ToList();
        Assert.Equal([14, 28, 4], tables.Select(static table => table.Count));
        int[] published = [2, 3, 6, 9, 10, 13];
        foreach (var row in published)
        {
            foreach (var cell in tables[0][row].Skip(1))
                yield return cell;
        }

        foreach (var cell in tables[1].Skip(3).SelectMany(static row => row.TakeLast(7)).Concat(tables[2][3]))
            yield return cell;
    }

    private static ReportSchema Load()
    {
        var set = DefinitionFolder.Load(DefinitionFolder.Files(Path.Combine(AppContext.BaseDirectory, "definitions", "disclosure")));
        Assert.False(set.HasErrors);
        return set.Schemas[0];
    }
}
