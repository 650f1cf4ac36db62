using System.Collections.Generic;
using System.Linq;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>Which layers (optional content) of a document are switched off when it is opened.</summary>
internal sealed class Layers
{
    private static readonly NameToken Properties = NameToken.Create("OCProperties");
    private static readonly NameToken Groups = NameToken.Create("OCGs");
    private static readonly NameToken Default = NameToken.Create("D");
    private static readonly NameToken BaseState = NameToken.Create("BaseState");
    private static readonly NameToken On = NameToken.Create("ON");
    private static readonly NameToken Off = NameToken.Create("OFF");
    private static readonly NameToken Policy = NameToken.Create("P");

    private readonly IPdfTokenScanner _scanner;
    private readonly HashSet<IndirectReference> _off = [];

    public Layers(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        _scanner = scanner;
        if (!Objects.TryGet<DictionaryToken>(catalog, Properties, scanner, out var properties)
            || !Objects.TryGet<DictionaryToken>(properties, Default, scanner, out var state))
        {
            return;
        }

        if (Objects.TryGet<NameToken>(state, BaseState, scanner, out var all) && all == Off)
            _off.UnionWith(References(properties, Groups));
        _off.UnionWith(References(state, Off));
        _off.ExceptWith(References(state, On));
    }

    /// <summary>Whether what belongs to a layer, or to layers on a condition, is not shown.</summary>
    public bool IsOff(IToken? layer)
    {
        if (_off.Count == 0 || layer is null)
            return false;
        if (layer is IndirectReferenceToken reference && _off.Contains(reference.Data))
            return true;
        if (!Objects.TryGet<DictionaryToken>(layer, _scanner, out var condition) || !condition.TryGet(Groups, out var groups))
            return false;
        var isOff = (groups is IndirectReferenceToken single && !Objects.TryGet<ArrayToken>(groups, _scanner, out _) ? [single.Data] : References(condition, Groups))
            .Select(_off.Contains).ToList();
        if (isOff.Count == 0)
            return false;
        return (Objects.TryGet<NameToken>(condition, Policy, _scanner, out var policy) ? policy.Data : "") switch
        {
            "AllOn" => isOff.Contains(true),
            "AnyOff" => !isOff.Contains(true),
            "AllOff" => isOff.Contains(false),
            _ => !isOff.Contains(false),
        };
    }

    private IEnumerable<IndirectReference> References(DictionaryToken dictionary, NameToken name)
        => Objects.TryGet<ArrayToken>(dictionary, name, _scanner, out var list)
            ? list.Data.OfType<IndirectReferenceToken>().Select(static reference => reference.Data)
            : [];
}
