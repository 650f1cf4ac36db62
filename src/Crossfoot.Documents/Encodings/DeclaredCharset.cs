using System;
using System.Text;
using System.Text.RegularExpressions;

namespace Crossfoot.Documents.Encodings;

/// <summary>The encoding that a web page or an XML declaration states of itself.</summary>
internal static partial class DeclaredCharset
{
    // As far as browsers look, and a little more: Word writes its properties first.
    private const int HeadLength = 4096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var match = Declaration().Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    public static bool IsGb(string? charset) => charset is not null && GbName().IsMatch(charset);

    public static bool IsBig5(string? charset) => charset is not null && Big5Name().IsMatch(charset);

    [GeneratedRegex("""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex("^(?:gb_?2312(?:-80)?|gbk|gb18030|x-gbk|euc-cn|cp936|ms936)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GbName();

    [GeneratedRegex("^(?:big5(?:-hkscs)?|cn-big5|x-x-big5|cp950)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Big5Name();
}
