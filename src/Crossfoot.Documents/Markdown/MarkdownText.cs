using System.Linq;
using System.Text;
using Crossfoot.Documents.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Crossfoot.Documents.Markdown;

/// <summary>The visible text of a line or cell of Markdown: emphasis, links, entities and escapes resolved.</summary>
internal static class MarkdownText
{
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
        if (markdown.IndexOfAny(Marks) < 0)
            return markdown;

        // Only one paragraph is parsed: in a cell, "1." begins no list and "#" no heading.
        var document = Markdig.Markdown.Parse(markdown, Inlines);
        if (document is not [ParagraphBlock { Inline: { } inline }])
            return markdown;
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString().Trim();
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
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline inner:
                    Append(text, inner);
                    break;
            }
        }
    }

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
