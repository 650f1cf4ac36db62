using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace Crossfoot.Documents.Formats;

/// <summary>The page in a web archive (MHTML): browsers save pages so, and Word and Excel write such files under .doc and .xls.</summary>
/// <param name="Bytes">The page.</param>
/// <param name="Charset">Its encoding as the archive states it; null where it does not.</param>
internal sealed partial record SavedPage(byte[] Bytes, string? Charset)
{
    private const int HeadLength = 16 * 1024;

    /// <summary>The first page of an archive; null where the bytes are none.</summary>
    /// <exception cref="DocumentException">The page is cut off or otherwise damaged.</exception>
    public static SavedPage? Find(string name, byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadLength));
        if (!MimeVersion().IsMatch(head))
            return null;

        // Latin-1 keeps every byte, so positions in the text are those in the bytes.
        var text = Encoding.Latin1.GetString(bytes);
        var boundary = Boundary().Match(head) is { Success: true } found ? "--" + found.Groups["value"].Value : null;
        for (int at = 0, next; at >= 0 && at < text.Length; at = next)
        {
            // Headers end with their part, or a part without content would be looked for in all that follow.
            next = NextPart(text, at, boundary);
            var end = next < 0 ? text.Length : next - boundary!.Length;
            var body = HeaderEnd(text, at, end);
            var headers = text[at..body];
            if (!IsPage().IsMatch(headers))
                continue;
            var content = text[body..end];
            return new SavedPage(Decode(name, content, headers), CharsetParameter().Match(headers) is { Success: true } charset ? charset.Groups["value"].Value : null);
        }

        return null;
    }

    /// <summary>The position after the next boundary; -1 where there is none.</summary>
    private static int NextPart(string text, int from, string? boundary)
    {
        var at = boundary is null ? -1 : text.IndexOf("\n" + boundary, from, StringComparison.Ordinal);
        return at < 0 ? -1 : at + 1 + boundary!.Length;
    }

    private static int HeaderEnd(string text, int from, int partEnd)
    {
        // What is left of the line of the boundary itself is no header.
        var start = Math.Min(partEnd, from + 4);
        var end = HeadersEnd().Match(text, start, partEnd - start);
        return end.Success ? end.Index + end.Length : partEnd;
    }

    private static byte[] Decode(string name, string content, string headers)
    {
        var encoded = Encoding.Latin1.GetBytes(content);
        var transfer = TransferEncoding().Match(headers).Groups["value"].Value.ToUpperInvariant();
        if (transfer == "BASE64")
        {
            var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(encoded.Length)];
            return Base64.DecodeFromUtf8(encoded, decoded, out _, out var written) == OperationStatus.Done
                ? decoded[..written]
                : throw new DocumentException(name, DocumentMessages.Damaged.With(name));
        }

        return transfer == "QUOTED-PRINTABLE" ? DecodeQuoted(content) : encoded;
    }

    private static byte[] DecodeQuoted(string content)
    {
        var bytes = new MemoryStream(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '=')
            {
                bytes.WriteByte((byte)content[i]);
            }
            else if (i + 2 < content.Length && byte.TryParse(content.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.WriteByte(value);
                i += 2;
            }
            else
            {
                i = SoftBreakEnd(content, i);
            }
        }

        return bytes.ToArray();
    }

    private static int SoftBreakEnd(string content, int at)
    {
        if (at + 1 < content.Length && content[at + 1] == '\r')
            at++;
        return at + 1 < content.Length && content[at + 1] == '\n' ? at + 1 : at;
    }

    [GeneratedRegex("""^MIME-Version:\s""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MimeVersion();

    [GeneratedRegex("""^Content-Type:\s*multipart/[^;]+;(?:[^\r\n]|\r?\n[ \t])*?boundary="?(?<value>[^"\r\n;]+)""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();

    [GeneratedRegex("""^Content-Type:\s*(?:text/html|application/xhtml\+xml)\b""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex IsPage();

    [GeneratedRegex("""^Content-Transfer-Encoding:\s*(?<value>[A-Za-z0-9-]+)""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TransferEncoding();

    [GeneratedRegex("""charset\s*=\s*"?(?<value>[A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetParameter();

    [GeneratedRegex("""\r?\n\r?\n""", RegexOptions.CultureInvariant)]
    private static partial Regex HeadersEnd();
}
