using System;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig.PdfFonts;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>Finds letters that show one thing and mean another to a program: without a character, or with one of the font's own.</summary>
internal static class LetterFault
{
    // Their bullets and arrows have private codes by design, and are no part of any figure or label.
    private static readonly string[] SymbolFonts = ["Symbol", "Wingdings", "Webdings", "Dingbats", "Marlett"];

    /// <summary>Why a page with such a letter cannot be read; null where it has a meaning.</summary>
    public static Message? Find(IFont font, int code, string text, int page, bool isNameless)
    {
        var name = Name(font);
        if (isNameless || !font.TryGetUnicode(code, out var known) || known.Length == 0 || known.Contains('\uFFFD', StringComparison.Ordinal) || IsControl(known))
            return PdfMessages.Meaningless.With(page, name);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse && !Array.Exists(SymbolFonts, symbol => name.Contains(symbol, StringComparison.OrdinalIgnoreCase)))
                return PdfMessages.PrivateUse.With(page, name, rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }

        return null;
    }

    private static bool IsControl(string text) => text.Length == 1 && char.IsControl(text[0]) && !char.IsWhiteSpace(text[0]);

    /// <summary>The name without the letters before it that say that it is a part of the font.</summary>
    private static string Name(IFont font)
    {
        var name = font.Name?.Data ?? "?";
        return name.Length > 7 && name[6] == '+' ? name[7..] : name;
    }
}
