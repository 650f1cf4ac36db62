using System;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Crossfoot.Documents.Html;

/// <summary>Walks over elements in reading order and gathers their text; tables are handed over, not entered.</summary>
internal sealed class FlowWalk(VisibleText text, ReadingBudget budget)
{
    /// <summary>Takes a table.</summary>
    public required Action<IElement, int> OnTable { get; init; }

    /// <summary>Takes preformatted text; null where its lines are lines of the text around it.</summary>
    public Action<IElement>? OnPreformatted { get; init; }

    /// <summary>Called where a block begins or ends.</summary>
    public required Action<INode> OnBlock { get; init; }

    /// <summary>Walks over what is in an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="depth">How deep it is in the page.</param>
    public void Walk(IElement element, int depth)
    {
        var name = element.LocalName;
        var (raise, lower, strike) = (name is "sup" ? 1 : 0, name is "sub" ? 1 : 0, Element.IsStruck(element) ? 1 : 0);
        text.Raise += raise;
        text.Lower += lower;
        text.Strike += strike;
        WalkContent(element, depth);
        text.Raise -= raise;
        text.Lower -= lower;
        text.Strike -= strike;
    }

    private void WalkContent(IElement parent, int depth)
    {
        budget.CheckDepth(depth);
        budget.CheckTime();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText part)
                text.Append(part.Data);
            else if (node is IElement element && !Element.IsRemoved(element) && !Element.IsInvisible(element))
                WalkElement(element, depth + 1);
        }
    }

    private void WalkElement(IElement element, int depth)
    {
        var name = element.LocalName;
        if (name is "br")
        {
            text.Break();
        }
        else if (name is "table")
        {
            OnBlock(element);
            OnTable(element, depth);
        }
        else if (Element.IsPreformatted(name))
        {
            OnBlock(element);
            if (OnPreformatted is { } read)
                read(element);
            else
                text.AppendLines(element.TextContent);
            OnBlock(element);
        }
        else if (name is "input" or "select" or "textarea")
        {
            text.AppendLines(Control(element));
        }
        else
        {
            var isBlock = Element.IsBlock(name);
            if (isBlock)
                OnBlock(element);
            Walk(element, depth);
            if (isBlock)
                OnBlock(element);
        }
    }

    /// <summary>What a form field shows.</summary>
    private static string Control(IElement element) => element switch
    {
        IHtmlInputElement { Type: "text" or "number" or "tel" or "date" or "search" } input => input.GetAttribute("value") ?? "",
        IHtmlTextAreaElement area => area.TextContent,

        // To ask for an option by its number goes through all of them.
        IHtmlSelectElement { IsMultiple: false } select => select.Options.FirstOrDefault(static option => option.IsSelected)?.Text ?? "",
        _ => "",
    };
}
