using System.Collections.Generic;
using System.Linq;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>A page as the file writes it.</summary>
/// <param name="Dictionary">Its entries, with those that it inherits.</param>
/// <param name="Resources">The resources of the nodes above it, from the root.</param>
internal sealed record PageEntry(DictionaryToken Dictionary, IReadOnlyList<DictionaryToken> Resources);

/// <summary>Walks the tree of pages within the limits: each node once, and no deeper than documents may be nested.</summary>
internal sealed class PageTree
{
    // A page takes more memory than a cell, and no report has as many.
    private const int MostPages = 20_000;

    private static readonly NameToken[] Inherited = [NameToken.MediaBox, NameToken.CropBox, NameToken.Rotate];

    private readonly IPdfTokenScanner _scanner;
    private readonly PdfWork _work;
    private readonly HashSet<IndirectReference> _seen = [];
    private readonly List<PageEntry> _pages = [];

    private PageTree(IPdfTokenScanner scanner, PdfWork work)
    {
        _scanner = scanner;
        _work = work;
    }

    /// <summary>The pages in their order.</summary>
    /// <exception cref="DocumentException">The tree is nested too deep, or has too many pages.</exception>
    public static IReadOnlyList<PageEntry> Read(DictionaryToken catalog, IPdfTokenScanner scanner, PdfWork work)
    {
        var tree = new PageTree(scanner, work);
        if (catalog.TryGet(NameToken.Pages, out var root))
            tree.Visit(root, new DictionaryToken(new Dictionary<NameToken, IToken>()), [], 0);
        return tree._pages;
    }

    private void Visit(IToken node, DictionaryToken above, IReadOnlyList<DictionaryToken> resources, int depth)
    {
        _work.CheckDepth(depth);
        _work.TakeOperations(1);

        // A node that is listed twice is a page twice only by mistake, and a cycle at worst.
        if (node is IndirectReferenceToken reference && !_seen.Add(reference.Data))
            return;
        if (!Objects.TryGet<DictionaryToken>(node, _scanner, out var entries))
            return;
        foreach (var name in Inherited)
        {
            if (!entries.ContainsKey(name) && above.TryGet(name, out var inherited))
                entries = entries.With(name, inherited);
        }

        if (!Objects.TryGet<ArrayToken>(entries, HiddenNames.Kids, _scanner, out var kids))
        {
            AddPage(entries, resources);
            return;
        }

        if (Objects.TryGet<DictionaryToken>(entries, NameToken.Resources, _scanner, out var own))
            resources = [.. resources, own];
        foreach (var kid in kids.Data)
            Visit(kid, entries, resources, depth + 1);
    }

    private void AddPage(DictionaryToken entries, IReadOnlyList<DictionaryToken> resources)
    {
        if (Objects.TryGet<NameToken>(entries, NameToken.Type, _scanner, out var type) && type == NameToken.Pages)
            return;
        if (_pages.Count == MostPages)
            throw _work.Budget.Refuse(PdfMessages.TooManyPages.With(_work.Budget.Name, MostPages));
        _pages.Add(new PageEntry(entries, resources));
    }
}
