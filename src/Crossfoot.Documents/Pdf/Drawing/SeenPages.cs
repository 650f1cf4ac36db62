using System.Collections.Generic;
using Crossfoot.Documents.Pdf.Opening;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>Makes pages of what is seen on them. The library makes the factory, and gives it what only the library has.</summary>
internal sealed class SeenPages : BasePageFactory<SeenPage>
{
    private readonly SeenOptions _options;

    public SeenPages(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
        : base(pdfScanner, new PlainResources(resourceStore, pdfScanner, ((SeenOptions)parsingOptions).Work), filterProvider, new CountedContent(((SeenOptions)parsingOptions).Work), parsingOptions)
    {
        _options = (SeenOptions)parsingOptions;
        _options.Pages = this;
    }

    /// <summary>Reads a page.</summary>
    public SeenPage Read(int number, PageEntry page)
    {
        var members = new PageTreeMembers();
        foreach (var resources in page.Resources)
            members.ParentResources.Enqueue(resources);
        return Create(number, page.Dictionary, members, null!);
    }

    protected override SeenPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var drawing = new PageDrawing(pageNumber, this, cropBox, userSpaceUnit, rotation, initialMatrix, _options);
        return drawing.Process(pageNumber, operations);
    }
}

/// <summary>How a file is read, with what the pages need that the library does not know of.</summary>
internal sealed class SeenOptions : ParsingOptions
{
    public required PdfWork Work { get; init; }

    /// <summary>The layers that are switched off; set when the file is open.</summary>
    public Layers? Layers { get; set; }

    /// <summary>The factory of pages; set when the library has made it.</summary>
    public SeenPages? Pages { get; set; }
}
