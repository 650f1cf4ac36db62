using System;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Crossfoot.Documents.Html;

/// <summary>Parses a page: no script runs, nothing is loaded, and the limits hold while the tree grows.</summary>
internal static partial class HtmlParsing
{
    public static IHtmlDocument Parse(string text, ReadingBudget budget)
    {
        var elements = 0;
        IElement? last = null;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            IsKeepingSourceReferences = true,
            SkipComments = true,

            // Html and body are not counted. Beyond this depth the parser would make siblings of what is nested.
            MaximumDepth = budget.Limits.Depth + 4,
            OnCreated = (element, _) =>
            {
                // A new element has no parent yet; the one before it has.
                budget.CheckElements(++elements);
                budget.CheckDepth(DepthOf(last) - 2);
                last = element;
            },
            OnToken = (_, _) => budget.CheckTime(),
        };
        try
        {
            return new HtmlParser(options).ParseDocument(IsXhtml().IsMatch(text) ? EmptyElement().Replace(text, "<$1$2></$1>") : text);
        }
        catch (Exception exception) when (exception is not DocumentException)
        {
            // Any text is a page, so whatever the parser throws is its own failure on markup that no program wrote.
            throw new DocumentException(budget.Name, DocumentMessages.Damaged.With(budget.Name), exception);
        }
    }

    private static int DepthOf(INode? node)
    {
        var depth = -1;
        for (; node is not null; node = node.Parent)
            depth++;
        return depth;
    }

    // In XHTML <title/> is complete; a browser that takes the page for HTML would swallow all that follows.
    [GeneratedRegex("""\A[\s\uFEFF]*<\?xml\b""", RegexOptions.CultureInvariant)]
    private static partial Regex IsXhtml();

    [GeneratedRegex("""<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([A-Za-z][\w:-]*)((?:\s[^<>]*)?)/>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EmptyElement();
}
