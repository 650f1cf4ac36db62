using System;
using System.Text.RegularExpressions;
using Crossfoot.Documents.Delimited;

namespace Crossfoot.Documents.Formats;

/// <summary>Tells the formats that are text by looking at it. The name counts only for CSV, which has no mark of its own.</summary>
internal static partial class TextFormat
{
    private const int NoiseLength = 1024;
    private const int HeadLength = 16 * 1024;

    // These look through the whole text, so they must be linear whatever is in it.
    private static readonly Regex MarkdownMark = new(
        @"^(?:#{1,6}[ \t]|[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex TableTag = new(
        @"^[ \t]*<table[\s>]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);

    /// <summary>The format of a text; for CSV its delimiter as well.</summary>
    /// <exception cref="DocumentException">It is XML of a kind that is not read.</exception>
    public static DocumentFormat Find(string text, ReadingBudget budget, out char delimiter)
    {
        delimiter = ',';
        var head = text[..Math.Min(text.Length, HeadLength)];
        var start = Start().Match(head);
        if (start.Success)
        {
            if (IsPage(start.Groups["name"].Value) || IsFragment(text))
                return DocumentFormat.Html;
            if (start.Groups["xml"].Success || start.Groups["name"].Value.Contains(':', StringComparison.Ordinal))
                RefuseXml(budget.Name, head);
        }

        // Counters and errors of a server may stand before the page.
        if (PageInHead().IsMatch(head[..Math.Min(head.Length, NoiseLength)]))
            return DocumentFormat.Html;
        if (Delimiter.Find(text, budget) is { } found)
        {
            delimiter = found;
            return DocumentFormat.Csv;
        }

        return MarkdownMark.IsMatch(text) || TableTag.IsMatch(text) ? DocumentFormat.Markdown : DocumentFormat.Text;
    }

    /// <summary>Elements that begin a whole page, or could not begin a text of another kind.</summary>
    private static bool IsPage(string element)
        => element.ToUpperInvariant() is "HTML" or "!DOCTYPE HTML" or "HEAD" or "BODY" or "META" or "TITLE" or "STYLE" or "SCRIPT" or "LINK" or "FRAMESET";

    /// <summary>Part of a page, such as a table saved as .xls: markup from the first character to the last, and nothing of Markdown.</summary>
    private static bool IsFragment(string text)
        => FragmentStart().IsMatch(text) && text.AsSpan().TrimEnd() is [.., '>'] && !MarkdownMark.IsMatch(text);

    private static void RefuseXml(string name, string head)
    {
        var isOffice = head.Contains("schemas-microsoft-com:office", StringComparison.Ordinal)
            || head.Contains("schemas.microsoft.com/office", StringComparison.Ordinal)
            || head.Contains("mso-application", StringComparison.Ordinal);
        throw new DocumentException(name, (isOffice ? DocumentMessages.OfficeXml : DocumentMessages.Xml).With(name));
    }

    [GeneratedRegex("""\A[\s\uFEFF\u200B]*(?:(?<xml><\?xml\b)[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(?<name>(?:!DOCTYPE )?[A-Za-z][A-Za-z0-9:-]*)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Start();

    [GeneratedRegex("""\A[\s\uFEFF\u200B]*<(?:table|tbody|thead|tr|td|div|p|span|font|center|section|article|main|header|form|ul|ol|h[1-6]|b|strong)[\s>]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FragmentStart();

    [GeneratedRegex("""^\s*<(?:!doctype\s+html|html)[\s>]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PageInHead();
}
