using System;
using System.Text;

namespace Crossfoot.Documents.Encodings;

/// <summary>A text and the encoding in which its bytes were.</summary>
internal sealed record DecodedText(string Text, string Encoding);

/// <summary>
/// Turns the bytes of a file into text. What the bytes are goes before what they say they are: many pages declare GB2312 and are
/// UTF-8. No byte is ever replaced; a text that is not valid is refused.
/// </summary>
internal static class TextDecoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = Strict(54936);
    private static readonly Encoding Big5 = Strict(950);

    /// <summary>Decodes a document.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">The encoding that is stated outside the bytes; null for none.</param>
    /// <exception cref="DocumentException">They are no text, or in an encoding that is not known for certain.</exception>
    public static DecodedText Decode(string name, ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var decoded = bytes switch
        {
            [0xFF, 0xFE, .. var rest] => Decode(name, rest, 2, Utf16Little, "UTF-16LE"),
            [0xFE, 0xFF, .. var rest] => Decode(name, rest, 2, Utf16Big, "UTF-16BE"),
            [0xEF, 0xBB, 0xBF, .. var rest] => Decode(name, rest, 3, Utf8, "UTF-8"),
            _ => DecodeUnmarked(name, bytes, declared ?? DeclaredCharset.Find(bytes)),
        };
        return IsText(decoded.Text) ? decoded : throw new DocumentException(name, DocumentMessages.Binary.With(name));
    }

    private static DecodedText DecodeUnmarked(string name, ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Utf16Pattern.Find(bytes) is { } isBigEndian)
            return Decode(name, bytes, 0, isBigEndian ? Utf16Big : Utf16Little, isBigEndian ? "UTF-16BE" : "UTF-16LE");
        if (bytes.Contains((byte)0))
            throw new DocumentException(name, DocumentMessages.Binary.With(name));
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return new DecodedText(Utf8.GetString(bytes), "UTF-8");
        if (DeclaredCharset.IsBig5(declared))
            return Decode(name, bytes, 0, Big5, "Big5");
        if (DeclaredCharset.IsGb(declared) || (IsValid(bytes, Gb18030) && GbPlausibility.IsChinese(bytes)))
            return Decode(name, bytes, 0, Gb18030, "GB18030");
        return Decode(name, bytes, 0, Utf8, "UTF-8");
    }

    private static DecodedText Decode(string name, ReadOnlySpan<byte> bytes, int offset, Encoding encoding, string encodingName)
    {
        try
        {
            return new DecodedText(encoding.GetString(bytes), encodingName);
        }
        catch (DecoderFallbackException exception)
        {
            throw new DocumentException(name, DocumentMessages.Encoding.With(name, encodingName, exception.Index + offset + 1), exception);
        }
    }

    private static bool IsValid(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>A text has no NUL and hardly any other control characters; a form feed separates pages.</summary>
    private static bool IsText(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
                return false;
            if (character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                controls++;
        }

        return controls * 100L <= text.Length;
    }

    private static Encoding Strict(int codePage)
        => CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
