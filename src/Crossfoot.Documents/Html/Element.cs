using System;
using System.Linq;
using AngleSharp.Dom;

namespace Crossfoot.Documents.Html;

/// <summary>What a browser does with an element before any style sheet: whether it is seen, and whether it stands on lines of its own.</summary>
internal static class Element
{
    /// <summary>Whether the element takes no part in the page.</summary>
    public static bool IsRemoved(IElement element) => element.LocalName switch
    {
        "script" or "style" or "template" or "noscript" or "head" or "title" or "meta" or "link" or "iframe" or "object" or "canvas" or "svg"
            or "audio" or "video" or "datalist" or "xml" or "noframes" or "rp" or "rt" or "del" => true,
        "dialog" => !element.HasAttribute("open"),
        _ => element.HasAttribute("hidden") || HasStyle(element, static (name, value) => (name is "display" && value is "none") || (name is "mso-hide" && value is "all")),
    };

    /// <summary>Whether the element keeps its place but shows nothing.</summary>
    public static bool IsInvisible(IElement element)
        => HasStyle(element, static (name, value) => name is "visibility" && value is "hidden" or "collapse");

    /// <summary>Whether text is struck through: withdrawn, but still there to be read.</summary>
    public static bool IsStruck(IElement element)
        => element.LocalName is "s" or "strike"
            || HasStyle(element, static (name, value) => name is "text-decoration" or "text-decoration-line" && value.Contains("line-through", StringComparison.Ordinal));

    public static bool IsBlock(string name) => name is
        "address" or "article" or "aside" or "blockquote" or "body" or "center" or "dd" or "details" or "dialog" or "dir" or "div" or "dl" or "dt"
        or "fieldset" or "figcaption" or "figure" or "footer" or "form" or "frameset" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header"
        or "hgroup" or "hr" or "html" or "legend" or "li" or "main" or "menu" or "nav" or "ol" or "optgroup" or "option" or "p" or "search"
        or "section" or "summary" or "ul" or "caption" or "tr" or "td" or "th";

    public static bool IsPreformatted(string name) => name is "pre" or "listing" or "xmp" or "plaintext";

    private static bool HasStyle(IElement element, Func<string, string, bool> isMeant)
        => element.GetAttribute("style") is { } style && style.Split(';').Any(part => part.Split(':', 2) is [var name, var value]
            && isMeant(name.Trim().ToLowerInvariant(), value.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant()));
}
