using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>The parts of a definition that a mistake can be made in.</summary>
internal static class PlainWalk
{
    /// <summary>A node and all under it.</summary>
    public static IEnumerable<PlainNode> Nodes(PlainNode node) => node switch
    {
        PlainMap map => [map, .. map.Entries.SelectMany(static entry => Nodes(entry.Key).Concat(Nodes(entry.Value)))],
        PlainList list => [list, .. list.Items.SelectMany(Nodes)],
        _ => [node],
    };

    public static IEnumerable<PlainNode> Nodes(this ShippedDefinition definition) => Nodes(definition.Plain.Root!);

    public static IEnumerable<(PlainMap Map, PlainEntry Entry)> Entries(this ShippedDefinition definition)
        => definition.Nodes().OfType<PlainMap>().SelectMany(static map => map.Entries.Select(entry => (map, entry)));

    /// <summary>Maps and lists in brackets, with what stands in them.</summary>
    public static IEnumerable<(TextSpan Span, IReadOnlyList<TextSpan> Items)> Brackets(this ShippedDefinition definition)
    {
        foreach (var node in definition.Nodes())
        {
            if (node is PlainMap { IsFlow: true } map)
                yield return (map.Span, [.. map.Entries.Select(static entry => entry.Span)]);
            else if (node is PlainList { IsFlow: true } list)
                yield return (list.Span, [.. list.Items.Select(static item => item.Span)]);
        }
    }

    /// <summary>Scalars in quotes.</summary>
    public static IEnumerable<TextSpan> Quoted(this ShippedDefinition definition)
        => definition.Nodes().OfType<PlainText>().Where(static text => text.IsQuoted).Select(static text => text.Span);

    /// <summary>The lines with something on them but a comment: where the line starts, its content, and its end.</summary>
    public static IEnumerable<(int Start, int Content, int End)> Lines(this ShippedDefinition definition)
    {
        for (var start = 0; start < definition.Text.Length;)
        {
            var end = definition.Text.IndexOf('\n', start);
            var content = start;
            while (definition.Text[content] == ' ')
                content++;
            if (definition.Text[content] is not ('\n' or '#'))
                yield return (start, content, end);
            start = end + 1;
        }
    }

    /// <summary>Where the line of a position ends.</summary>
    public static int EndOfLine(this ShippedDefinition definition, int position) => definition.Text.IndexOf('\n', position);

    /// <summary>Where the line of a position starts.</summary>
    public static int StartOfLine(this ShippedDefinition definition, int position) => position == 0 ? 0 : definition.Text.LastIndexOf('\n', position - 1) + 1;
}
