using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>Looks entries of dictionaries up, wherever in the file they are written.</summary>
internal static class Objects
{
    /// <summary>An object of a kind, behind a reference or not.</summary>
    public static bool TryGet<T>(IToken? token, IPdfTokenScanner scanner, [NotNullWhen(true)] out T? found)
        where T : class, IToken
        => DirectObjectFinder.TryGet(token, scanner, out found);

    /// <summary>An entry of a kind.</summary>
    public static bool TryGet<T>(DictionaryToken? dictionary, NameToken name, IPdfTokenScanner scanner, [NotNullWhen(true)] out T? found)
        where T : class, IToken
    {
        found = null;
        return dictionary is not null && dictionary.TryGet(name, out var token) && TryGet(token, scanner, out found);
    }

    /// <summary>The text of a string; null where the token is none.</summary>
    public static string? Text(IToken? token, IPdfTokenScanner scanner)
        => TryGet<StringToken>(token, scanner, out var text) ? text.Data : TryGet<HexToken>(token, scanner, out var hex) ? TextOf(hex) : null;

    private static string TextOf(HexToken hex)
    {
        var bytes = hex.Bytes;
        return bytes is [0xFE, 0xFF, ..]
            ? System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..])
            : System.Text.Encoding.Latin1.GetString(bytes);
    }
}
