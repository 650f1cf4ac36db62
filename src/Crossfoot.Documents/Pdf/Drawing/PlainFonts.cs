using System.Collections.Generic;
using Crossfoot.Documents.Pdf.Opening;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>
/// The fonts of a file without the programs that draw their shapes: widths and characters are all that is needed. A shape may be made
/// of itself, which ends the process in the library; and without a program it would look for one among the fonts of the machine,
/// so that a file would be read differently on another.
/// </summary>
internal sealed class PlainFonts(IResourceStore store, IPdfTokenScanner scanner, PdfWork work)
{
    // Numbers of objects that no file may have: the greatest in one is 8,388,607.
    private const long FirstOwnNumber = 1L << 31;

    private static readonly NameToken[] Programs = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    private readonly Dictionary<IToken, IFont> _fonts = [];
    private readonly HashSet<IFont> _nameless = new(ReferenceEqualityComparer.Instance);

    /// <summary>A font by its entry among the resources; null where it is none.</summary>
    public IFont? Get(IToken entry)
    {
        if (_fonts.TryGetValue(entry, out var known))
            return known;
        if (!Objects.TryGet<DictionaryToken>(entry, scanner, out var dictionary))
            return null;
        work.TakeOperations(1);
        var reference = new IndirectReference(FirstOwnNumber + _fonts.Count, 0);
        scanner.ReplaceToken(reference, Plain(dictionary, out var isNameless));
        var font = store.GetFontDirectly(new IndirectReferenceToken(reference));
        if (isNameless)
            _nameless.Add(font);
        return _fonts[entry] = font;
    }

    /// <summary>Whether only the program of a font says which characters its codes are.</summary>
    public bool IsNameless(IFont font) => _nameless.Contains(font);

    private DictionaryToken Plain(DictionaryToken font, out bool isNameless)
    {
        isNameless = false;
        if (Objects.TryGet<ArrayToken>(font, NameToken.DescendantFonts, scanner, out var list) && list.Data.Count > 0
            && Objects.TryGet<DictionaryToken>(list.Data[0], scanner, out var descendant))
        {
            return font.With(NameToken.DescendantFonts, new ArrayToken([WithoutProgram(descendant, out _).Without("CIDToGIDMap")]));
        }

        var plain = WithoutProgram(font, out var hadProgram);
        isNameless = hadProgram && !font.ContainsKey(NameToken.ToUnicode) && !font.ContainsKey(NameToken.Encoding);
        return Objects.TryGet<NameToken>(font, NameToken.Subtype, scanner, out var kind) && kind == NameToken.TrueType
            ? plain.With(NameToken.Subtype, NameToken.Type1)
            : plain;
    }

    private DictionaryToken WithoutProgram(DictionaryToken font, out bool hadProgram)
    {
        hadProgram = false;
        if (!Objects.TryGet<DictionaryToken>(font, NameToken.FontDescriptor, scanner, out var descriptor))
            return font;
        foreach (var program in Programs)
        {
            hadProgram |= descriptor.ContainsKey(program);
            descriptor = descriptor.Without(program);
        }

        return font.With(NameToken.FontDescriptor, descriptor);
    }
}
