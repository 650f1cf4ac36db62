using System.Collections.Generic;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office.Word;

/// <summary>The styles of a document, as far as they change what its text says: hidden text, note marks, automatic numbers.</summary>
internal sealed class WordStyles
{
    // Longer chains of styles than Word allows are a loop.
    private const int LongestChain = 20;
    private readonly Dictionary<string, Style> _styles = [];
    private string? _defaultParagraph;

    public static WordStyles Load(OfficePackage package)
    {
        var styles = new WordStyles();
        if (package.Related(package.Main, "styles") is { } path && package.OpenIfThere(path) is { } part)
        {
            using (part)
            {
                part.EachChild(name =>
                {
                    if (name == "style")
                        styles.Add(part);
                });
            }
        }

        return styles;
    }

    /// <summary>The format that a style gives to text.</summary>
    public RunFormat FormatOf(string? style)
    {
        var format = default(RunFormat);
        foreach (var each in ChainOf(style))
            format = format.Over(each.Format);
        return format;
    }

    /// <summary>The style of a paragraph that names one or none.</summary>
    public string? ParagraphStyle(string? named) => named ?? _defaultParagraph;

    /// <summary>The list that a style puts a paragraph into; null for none.</summary>
    /// <returns>The list, the level if the style tells, and the id of the style that tells.</returns>
    public (int List, int? Level, string Style)? NumberingOf(string? style)
    {
        foreach (var each in ChainOf(style))
        {
            if (each.Numbering.List is { } list)
                return (list, each.Numbering.Level, each.Id);
        }

        return null;
    }

    private IEnumerable<Style> ChainOf(string? style)
    {
        for (var i = 0; i < LongestChain && style is not null && _styles.TryGetValue(style, out var found); i++)
        {
            yield return found;
            style = found.BasedOn;
        }
    }

    private void Add(PartReader part)
    {
        var id = part.Attribute("styleId") ?? "";
        if (part.Attribute("type") == "paragraph" && part.IsOn("default"))
            _defaultParagraph = id;
        string? basedOn = null;
        var format = default(RunFormat);
        var numbering = default(ListReference);
        part.EachChild(name =>
        {
            switch (name)
            {
                case "basedOn":
                    basedOn = part.Value;
                    break;
                case "rPr":
                    format = RunFormat.Read(part, out _);
                    break;
                case "pPr":
                    part.EachChild(property =>
                    {
                        if (property == "numPr")
                            numbering = ListReference.Read(part);
                    });
                    break;
            }
        });
        _styles[id] = new Style(id, basedOn, format, numbering);
    }

    private sealed record Style(string Id, string? BasedOn, RunFormat Format, ListReference Numbering);
}

/// <summary>A paragraph's or style's place in a list.</summary>
/// <param name="List">The list; 0 takes the paragraph out of any list, null says nothing.</param>
/// <param name="Level">The level, from 0; null says nothing.</param>
internal readonly record struct ListReference(int? List, int? Level)
{
    /// <summary>Reads the element <c>numPr</c>.</summary>
    public static ListReference Read(PartReader part)
    {
        int? list = null;
        int? level = null;
        part.EachChild(name =>
        {
            if (name == "numId")
                list = part.Number("val", 0);
            else if (name == "ilvl")
                level = part.Number("val", 0);
        });
        return new ListReference(list, level);
    }
}
