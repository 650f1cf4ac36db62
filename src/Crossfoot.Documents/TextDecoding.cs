using System;
using System.Text;

namespace Crossfoot.Documents;

/// <summary>Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark.</summary>
internal static class TextDecoding
{
    private static readonly (string Name, byte[] Start)[] KnownBinaries =
    [
        ("PDF", "%PDF-"u8.ToArray()),
        ("ZIP / DOCX / XLSX", [0x50, 0x4B, 0x03, 0x04]),
        ("DOC / XLS", [0xD0, 0xCF, 0x11, 0xE0]),
        ("RTF", "{\\rtf"u8.ToArray()),
        ("PNG", [0x89, 0x50, 0x4E, 0x47]),
        ("JPEG", [0xFF, 0xD8, 0xFF]),
    ];

    public static string Decode(string name, ReadOnlySpan<byte> bytes)
    {
        foreach (var (format, start) in KnownBinaries)
        {
            if (bytes.StartsWith(start))
                throw new DocumentException(name, DocumentMessages.KnownBinary.With(name, format));
        }

        var text = bytes switch
        {
            [0xFF, 0xFE, .. var rest] => Decode(name, rest, 2, new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16"),
            [0xFE, 0xFF, .. var rest] => Decode(name, rest, 2, new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16"),
            [0xEF, 0xBB, 0xBF, .. var rest] => Decode(name, rest, 3, new UTF8Encoding(false, throwOnInvalidBytes: true), "UTF-8"),
            _ => Decode(name, bytes, 0, new UTF8Encoding(false, throwOnInvalidBytes: true), "UTF-8"),
        };
        foreach (var character in text)
        {
            // Control characters that no text has; a form feed separates pages.
            if (character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                throw new DocumentException(name, DocumentMessages.Binary.With(name));
        }

        return text;
    }

    private static string Decode(string name, ReadOnlySpan<byte> bytes, int offset, Encoding encoding, string encodingName)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var message = bytes.Contains((byte)0)
                ? DocumentMessages.Binary.With(name)
                : DocumentMessages.Encoding.With(name, encodingName, exception.Index + offset + 1);
            throw new DocumentException(name, message, exception);
        }
    }
}
