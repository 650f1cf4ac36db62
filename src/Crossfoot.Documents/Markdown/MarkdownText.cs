using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Crossfoot.Documents.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Crossfoot.Documents.Markdown;

/// <summary>The visible text of a line or cell of Markdown: emphasis, links, entities and escapes resolved.</summary>
internal static partial class MarkdownText
{
    // The parser of emphasis and links needs time by the square of their number.
    private const int LongestLine = 2_000;

    private static readonly char[] Marks = ['*', '_', '\\', '&', '<', '[', '`', '~'];

    private static readonly MarkdownPipeline Inlines = CreatePipeline();

    /// <summary>A line of prose as one cell; the marks of a heading are left out.</summary>
    public static DocumentCell ReadLine(TextLine line)
    {
        return ReadCell(line.Cell(HeadingMarks(line), line.Text.Length));
    }

    /// <summary>A cell without its markup, placed at the first character that is seen.</summary>
    public static DocumentCell ReadCell(DocumentCell cell)
    {
        var text = Read(cell.Text);
        var shift = text.Length == 0 ? 0 : cell.Text.IndexOf(text[0], System.StringComparison.Ordinal);
        var place = cell.Place is TextPlace at && shift > 0 ? at with { Column = at.Column + shift } : cell.Place;
        return cell with { Text = text, Place = place };
    }

    /// <summary>The visible text of a cell. A cell without markup is returned as it is.</summary>
    private static string Read(string markdown)
    {
        if (markdown.Length > LongestLine || markdown.IndexOfAny(Marks) < 0)
            return markdown;
        if (Parse(markdown) is not [ParagraphBlock { Inline: { } inline }])
            return markdown;
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString().Trim();
    }

    /// <summary>Parses one paragraph: in a cell, "1." begins no list and "#" no heading. Null where the marks are nested beyond all sense.</summary>
    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Inlines);
        }
        catch (System.ArgumentException)
        {
            return null;
        }
    }

    private static void Append(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                case HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] }:
                    text.Append('\n');
                    break;
                case HtmlInline html when ChangesFigures().IsMatch(html.Tag):
                    text.Append(html.Tag);
                    break;
                case EmphasisInline emphasis:
                    AppendEmphasis(text, emphasis);
                    break;
                case DelimiterInline mark:
                    text.Append(mark.ToLiteral());
                    Append(text, mark);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline inner:
                    Append(text, inner);
                    break;
            }
        }
    }

    /// <summary>Marks that would join the digits at both sides of them stay: <c>5*3*2</c> is no 532.</summary>
    private static void AppendEmphasis(StringBuilder text, EmphasisInline emphasis)
    {
        var inner = new StringBuilder();
        Append(inner, emphasis);
        var joins = (text is { Length: > 0 } && inner is { Length: > 0 } && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(inner[0]))
            || (inner is { Length: > 0 } && char.IsAsciiDigit(inner[^1]) && emphasis.NextSibling is LiteralInline { Content: { IsEmpty: false, CurrentChar: >= '0' and <= '9' } });
        var marks = joins ? new string(emphasis.DelimiterChar, emphasis.DelimiterCount) : "";
        text.Append(marks).Append(inner).Append(marks);
    }

    /// <summary>Tags that make what they enclose no part of the figure beside it: a note mark, or struck text.</summary>
    [GeneratedRegex("^</?(?:sup|sub|s|strike|del)[\\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangesFigures();

    private static int HeadingMarks(TextLine line)
    {
        var start = line.FirstVisible(0);
        var end = start;
        while (end < line.Text.Length && line.Text[end] == '#')
            end++;
        var isHeading = end > start && end - start <= 6 && end < line.Text.Length && line.Text[end] is ' ' or '\t';
        return isHeading ? end : 0;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        foreach (var parser in builder.BlockParsers.Where(static parser => parser is not ParagraphBlockParser).ToList())
            builder.BlockParsers.Remove(parser);
        return builder.Build();
    }
}
