using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Crossfoot.Documents.Html;

/// <summary>The title of a page: of its article, then of its only main heading, then of the page.</summary>
internal static class PageTitle
{
    public static string? Find(IHtmlDocument page, ReadingBudget budget)
    {
        // The name that pages of Chinese public bodies use.
        var article = page.Head?.Children.FirstOrDefault(static meta => meta.LocalName is "meta"
            && string.Equals(meta.GetAttribute("name"), "ArticleTitle", System.StringComparison.OrdinalIgnoreCase));
        var headings = page.GetElementsByTagName("h1").Select(heading => TextOf(heading, budget)).Where(static text => text is not null).ToList();
        return Clean(article?.GetAttribute("content")) ?? (headings is [var only] ? only : null) ?? Clean(page.Head?.Children.FirstOrDefault(static title => title.LocalName is "title")?.TextContent);
    }

    private static string? TextOf(IElement heading, ReadingBudget budget)
    {
        if (Element.IsRemoved(heading))
            return null;
        var text = new VisibleText();
        new FlowWalk(text, budget) { OnTable = static (_, _) => { }, OnBlock = _ => text.Append(" ") }.Walk(heading, 1);
        return text.Take() is { Count: > 0 } lines ? string.Join(' ', lines) : null;
    }

    private static string? Clean(string? title)
    {
        var text = new VisibleText();
        text.Append(title ?? "");
        return text.Take() is [var line] ? line : null;
    }
}
