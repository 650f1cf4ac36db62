using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Drawing;
using Crossfoot.Documents.Pdf.Layout;
using Crossfoot.Documents.Pdf.Opening;
using UglyToad.PdfPig;

namespace Crossfoot.Documents.Pdf;

/// <summary>Reads a PDF file: what is seen on its pages, tables by their ruling lines, and text with its columns.</summary>
internal static class PdfReader
{
    public static Document Read(byte[] bytes, ReadingBudget budget)
    {
        var work = new PdfWork(budget);
        var pages = ReadPages(bytes, work);
        var unread = new List<UnreadPart>();
        var sheets = new List<SheetLayout>();
        foreach (var page in pages)
        {
            if (Refusal(page) is { } refusal)
                unread.Add(new UnreadPart(refusal, new PagePlace(page.Number, 0, 0, (int)page.Width, (int)page.Height)));
            else
                sheets.AddRange(Sheet.Of(page).Select(sheet => SheetLayout.Of(sheet, work)));
        }

        var blocks = PdfBlocks.Of(sheets, budget);
        if (blocks.Count == 0)
            throw budget.Refuse(unread.Count == 0 ? PdfMessages.NoText.With(budget.Name) : PdfMessages.UnreadPages.With(budget.Name, unread[0].Reason));
        return new Document(budget.Name, blocks) { Format = DocumentFormat.Pdf, Unread = unread };
    }

    private static Message? Refusal(SeenPage page)
        => page.Refusal ?? (page.HasPicture && page.Letters.All(IsOfPageNumber) ? PdfMessages.PicturePage.With(page.Number) : null);

    /// <summary>Programs number the pages of a scan: such a number is no text of it.</summary>
    private static bool IsOfPageNumber(Letter letter) => letter.Text.All(static character => char.IsAsciiDigit(character) || "-–—/第页共".Contains(character, StringComparison.Ordinal));

    private static List<SeenPage> ReadPages(byte[] bytes, PdfWork work)
    {
        if (ImpossibleObjects.AreIn(bytes))
            throw work.Budget.Refuse(DocumentMessages.Damaged.With(work.Budget.Name));

        // Names are hidden in a copy: the bytes belong to whoever gave them.
        var options = new SeenOptions { Work = work, FilterProvider = new CountedFilters(work), MaxStackDepth = work.Budget.Limits.Depth };
        try
        {
            using var file = PdfDocument.Open((ReadOnlyMemory<byte>)HiddenNames.Hide((byte[])bytes.Clone()), options);
            var (catalog, scanner) = (file.Structure.Catalog.CatalogDictionary, file.Structure.TokenScanner);
            work.Check();
            options.Layers = new Layers(catalog, scanner);
            file.AddPageFactory<SeenPage, SeenPages>();
            var pages = new List<SeenPage>();
            foreach (var entry in PageTree.Read(catalog, scanner, work))
                pages.Add(ReadPage(pages.Count + 1, entry, options));
            return pages;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library has no exception of its own for a file that breaks the rules of the format: any may come out of it.
            throw work.Failure(exception);
        }
    }

    private static SeenPage ReadPage(int number, PageEntry entry, SeenOptions options)
    {
        var factory = options.Pages!;
        try
        {
            var page = factory.Read(number, entry);
            return page.Refusal is null ? page with { Refusal = PageNotes.Find(entry.Dictionary, number, factory.PdfScanner) } : page;
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or DocumentException))
        {
            // One page that breaks the rules does not take the others with it.
            options.Work.Check();
            return new SeenPage(number, 0, 0, [], [], HasPicture: false) { Refusal = PdfMessages.DamagedPage.With(number) };
        }
    }
}
