using System.Collections.Generic;
using Crossfoot.Documents.Pdf.Opening;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>
/// The resources of a page, without those that only say how something looks: patterns, shadings, masks and colour spaces. The library
/// would read them all at once, each with functions that may contain themselves, and nothing of them is needed. Fonts are read when
/// text is set in them.
/// </summary>
internal sealed class PlainResources(IResourceStore inner, IPdfTokenScanner scanner, PdfWork work) : IResourceStore
{
    private static readonly NameToken[] Looks = [NameToken.Pattern, NameToken.Shading, NameToken.ColorSpace, NameToken.Font];

    private readonly Dictionary<DictionaryToken, DictionaryToken> _plain = [];
    private readonly Stack<DictionaryToken> _open = new();
    private readonly PlainFonts _fonts = new(inner, scanner, work);

    /// <summary>The colour space of a name, as the page in hand defines it; null where it does not.</summary>
    public IToken? ColourSpace(NameToken name) => Find(NameToken.ColorSpace, name);

    /// <summary>An object of the page by reference or not: for colour spaces.</summary>
    public T? Get<T>(IToken? token)
        where T : class, IToken
        => Objects.TryGet<T>(token, scanner, out var found) ? found : null;

    /// <summary>What the page in hand says of a marked part, by its name: a reference where it is one, since layers are told by it.</summary>
    public IToken? MarkedContent(NameToken name) => Find(NameToken.Properties, name);

    /// <summary>Whether a state puts a mask over what is drawn, or takes it away; null where it does neither.</summary>
    public bool? Masks(NameToken state)
        => inner.GetExtendedGraphicsStateDictionary(state) is { } entries && entries.TryGet(NameToken.Smask, out var mask)
            ? Get<NameToken>(mask) is not { Data: "None" }
            : null;

    /// <summary>Whether only the program of a font says which characters its codes are.</summary>
    public bool IsNameless(IFont font) => _fonts.IsNameless(font);

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        work.TakeOperations(1);
        if (!_plain.TryGetValue(resourceDictionary, out var plain))
        {
            plain = resourceDictionary;
            foreach (var look in Looks)
                plain = plain.Without(look);
            _plain[resourceDictionary] = plain;
        }

        inner.LoadResourceDictionary(plain);
        _open.Push(resourceDictionary);
    }

    public void UnloadResourceDictionary()
    {
        _open.TryPop(out _);
        inner.UnloadResourceDictionary();
    }

    public IFont? GetFont(NameToken name) => Find(NameToken.Font, name) is { } entry ? _fonts.Get(entry) : null;

    public bool TryGetXObject(NameToken name, out StreamToken stream) => inner.TryGetXObject(name, out stream!);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => inner.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => inner.GetExtendedGraphicsStateDictionary(name)?.Without(NameToken.Smask);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => _fonts.Get(fontReferenceToken)!;

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace)
    {
        namedColorSpace = default;
        return false;
    }

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => DeviceGrayColorSpaceDetails.Instance;

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => inner.GetMarkedContentPropertiesDictionary(name);

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => new Dictionary<NameToken, PatternColor>();

    public Shading GetShading(NameToken name) => null!;

    /// <summary>An entry of the innermost resources that have it.</summary>
    private IToken? Find(NameToken kind, NameToken name)
    {
        foreach (var resources in _open)
        {
            if (Objects.TryGet<DictionaryToken>(resources, kind, scanner, out var entries) && entries.TryGet(name, out var found))
                return found;
        }

        return null;
    }
}
