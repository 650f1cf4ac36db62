using System;
using System.Collections.Generic;
using System.IO;
using Crossfoot.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>Reads YAML with YamlDotNet alone, without recovery: what it refuses is no YAML.</summary>
internal sealed class PlainYaml
{
    private readonly Parser _parser;
    private readonly string _text;
    private int _end;

    private PlainYaml(string text)
    {
        _parser = new Parser(new StringReader(text));
        _text = text;
    }

    /// <summary>The document, or null where the text is none.</summary>
    public static PlainNode? Read(string text)
    {
        try
        {
            return new PlainYaml(text).Document();
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    private PlainNode? Document()
    {
        Next<StreamStart>();
        if (_parser.Current is StreamEnd)
            return null;
        Next<DocumentStart>();
        var root = Node();
        Next<DocumentEnd>();
        return _parser.Current is StreamEnd ? root : null;
    }

    private PlainNode Node() => _parser.Current switch
    {
        Scalar scalar => Text(scalar),
        SequenceStart start => List(start),
        MappingStart start => Map(start),
        _ => throw new YamlException("An alias."),
    };

    private PlainText Text(Scalar scalar)
    {
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
            throw new YamlException("An anchor or a tag.");
        var span = TextSpan.FromBounds((int)scalar.Start.Index, Math.Min((int)scalar.End.Index, _text.Length));
        _end = span.End;
        Next<Scalar>();
        return new PlainText(span, scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    private PlainList List(SequenceStart start)
    {
        var items = new List<PlainNode>();
        Next<SequenceStart>();
        while (_parser.Current is not SequenceEnd)
            items.Add(Node());
        return new PlainList(SpanFrom(start, start.Style == SequenceStyle.Flow), items, start.Style == SequenceStyle.Flow);
    }

    private PlainMap Map(MappingStart start)
    {
        var entries = new List<PlainEntry>();
        Next<MappingStart>();
        while (_parser.Current is not MappingEnd)
            entries.Add(new PlainEntry(Node() as PlainText ?? throw new YamlException("A key that is no text."), Node()));
        return new PlainMap(SpanFrom(start, start.Style == MappingStyle.Flow), entries, start.Style == MappingStyle.Flow);
    }

    /// <summary>A block ends with its last child; a flow collection with the bracket behind it, which the parser's own marks do not tell.</summary>
    private TextSpan SpanFrom(ParsingEvent start, bool isFlow)
    {
        if (isFlow)
            _end = _text.IndexOfAny([']', '}'], Math.Max(_end, (int)start.End.Index)) + 1;
        _parser.MoveNext();
        return TextSpan.FromBounds((int)start.Start.Index, Math.Max(_end, (int)start.Start.Index));
    }

    private void Next<T>()
        where T : ParsingEvent => _parser.Consume<T>();
}
