using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Pdf.Opening;
using Crossfoot.Documents.Text;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>The marked parts of a page that are open: some belong to a layer, some state which text they show.</summary>
internal sealed class MarkedText(Layers? layers, IPdfTokenScanner scanner)
{
    /// <summary>The entry that names the layer of something.</summary>
    public static readonly NameToken LayerOf = NameToken.Create("OC");

    private static readonly NameToken ActualText = NameToken.Create("ActualText");

    private readonly Stack<Mark> _open = new();
    private int _hidden;
    private int _stated;

    /// <summary>Whether what is drawn belongs to a layer that is switched off.</summary>
    public bool IsHidden => _hidden > 0;

    public int Depth => _open.Count;

    public void Begin(NameToken name, IToken? named, DictionaryToken? properties)
    {
        var isHidden = name == LayerOf && layers?.IsOff(named) == true;
        _hidden += isHidden ? 1 : 0;
        var dictionary = properties ?? (Objects.TryGet<DictionaryToken>(named, scanner, out var found) ? found : null);
        var said = dictionary is not null && dictionary.TryGet(ActualText, out var text) ? Objects.Text(text, scanner) : null;
        _stated += said is null ? 0 : 1;
        _open.Push(new Mark(isHidden, said, said is null ? null : new StringBuilder()));
    }

    /// <summary>Takes note of text that is shown.</summary>
    public void Show(string text)
    {
        if (_stated == 0)
            return;
        foreach (var mark in _open)
            mark.Shown?.Append(text);
    }

    /// <summary>Ends a part.</summary>
    /// <returns>What it shows and what it says that it shows, where these differ; null otherwise.</returns>
    public (string Shown, string Said)? End()
    {
        if (!_open.TryPop(out var mark))
            return null;
        _hidden -= mark.IsHidden ? 1 : 0;
        if (mark.Said is null)
            return null;
        _stated--;
        var shown = mark.Shown!.ToString();
        return IsHidden || mark.IsHidden || Essence(shown) == Essence(mark.Said) ? null : (shown, mark.Said);
    }

    // White space, marks without width and a hyphen at the end of a line are what such statements are mostly for.
    private static string Essence(string text) => string.Concat(text.Where(static letter => !TextLine.IsInvisible(letter))).TrimEnd('-', '\u2010');

    private sealed record Mark(bool IsHidden, string? Said, StringBuilder? Shown);
}
