using System;
using System.Linq;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>
/// What lies over a page without being part of it: fields of forms and notes. Their text is shown, but is not among what the page
/// draws, so that a page with such text would be read with blanks where figures are seen.
/// </summary>
internal static class PageNotes
{
    private const int DeepestField = 32;
    private const int HiddenFlags = 2 | 32;

    private static readonly NameToken Widget = NameToken.Create("Widget");
    private static readonly NameToken FreeText = NameToken.Create("FreeText");
    private static readonly NameToken FieldType = NameToken.Create("FT");
    private static readonly NameToken FieldName = NameToken.Create("T");
    private static readonly NameToken Value = NameToken.Create("V");

    /// <summary>Why a page cannot be read; null where nothing stands in the way.</summary>
    public static Message? Find(DictionaryToken page, int number, IPdfTokenScanner scanner)
    {
        if (!Objects.TryGet<ArrayToken>(page, NameToken.Annots, scanner, out var notes))
            return null;
        foreach (var token in notes.Data)
        {
            if (!Objects.TryGet<DictionaryToken>(token, scanner, out var note)
                || !Objects.TryGet<NameToken>(note, NameToken.Subtype, scanner, out var kind)
                || (Objects.TryGet<NumericToken>(note, NameToken.F, scanner, out var flags) && (flags.Int & HiddenFlags) != 0))
            {
                continue;
            }

            if (kind == FreeText && note.TryGet(NameToken.Contents, out var text) && Objects.Text(text, scanner) is { } said && !said.All(char.IsWhiteSpace))
                return PdfMessages.Note.With(number);
            if (kind == Widget && HoldsValue(note, scanner))
                return PdfMessages.FilledField.With(number, Name(note, scanner));
        }

        return null;
    }

    /// <summary>Whether a field holds something that is seen as text: not a button, and not a blank.</summary>
    private static bool HoldsValue(DictionaryToken field, IPdfTokenScanner scanner)
        => Find(field, FieldType, scanner) is not NameToken { Data: "Btn" } && Find(field, Value, scanner) switch
        {
            null or NullToken => false,
            ArrayToken list => list.Data.Any(token => IsText(token, scanner)),
            StreamToken => true,
            var value => IsText(value, scanner),
        };

    private static bool IsText(IToken token, IPdfTokenScanner scanner) => Objects.Text(token, scanner) is { } text && !text.All(char.IsWhiteSpace);

    private static string Name(DictionaryToken field, IPdfTokenScanner scanner) => Objects.Text(Find(field, FieldName, scanner), scanner) ?? "?";

    /// <summary>An entry of a field, or of the fields that it is part of.</summary>
    private static IToken? Find(DictionaryToken field, NameToken name, IPdfTokenScanner scanner)
    {
        for (var depth = 0; depth < DeepestField; depth++)
        {
            if (field.TryGet(name, out var token) && Objects.TryGet<IToken>(token, scanner, out var found))
                return found is ObjectToken { Data: var data } ? data : found;
            if (!Objects.TryGet<DictionaryToken>(field, NameToken.Parent, scanner, out var above))
                return null;
            field = above;
        }

        return null;
    }
}
