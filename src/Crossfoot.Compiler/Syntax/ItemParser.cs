using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads rows and columns.</summary>
internal sealed class ItemParser(ValueReader values)
{
    /// <summary>Reads what stands behind <c>rows:</c> or <c>columns:</c>: null where it is not written, empty where it is broken.</summary>
    public IReadOnlyList<ItemSyntax>? Items(YamlEntry? entry, KeyPlace place)
    {
        if (entry is null)
            return null;
        var items = new List<ItemSyntax>();
        if (values.Mapping(entry.Key.Value, entry.Value, place == KeyPlace.Row ? ValueKind.Rows : ValueKind.Columns) is not { } mapping)
            return items;
        foreach (var item in mapping.Entries)
        {
            values.Continue();
            items.Add(Item(item, place));
        }

        return items;
    }

    private ItemSyntax Item(YamlEntry entry, KeyPlace place)
    {
        var id = values.Name(entry.Key);
        var wordings = new WordingParser(values);
        if (entry.Value is YamlScalar scalar && !IsMeantAsMap(scalar))
            return new ItemSyntax(id) { Label = wordings.Short(id.Value, scalar, place) };
        var kind = place == KeyPlace.Row ? ValueKind.Row : ValueKind.Column;
        if (values.Mapping(id.Value, entry.Value, kind) is not { } mapping)
            return new ItemSyntax(id);
        if (place == KeyPlace.Row && OpenRowsParser.IsMeant(mapping))
            return new OpenRowsParser(values).Parse(id, mapping);

        var fields = new Fields(values, mapping, place, id.Span);
        return new ItemSyntax(id)
        {
            CSharp = fields.Name(Keys.CSharp),
            Label = wordings.Label(fields[Keys.Label], fields[Keys.Also]),
            Since = fields.Name(Keys.Since),
            Until = fields.Name(Keys.Until),
            Cells = new CellsParser(values).Cells(fields[Keys.Cells]),
            Closed = new ClosedParser(values).Closed(fields[Keys.Closed]),
            Total = Total(fields),
            Formula = fields.Expression(Keys.Equals),
            Rule = new RuleParser(values).Options(fields[Keys.Rule]),
            Line = fields.Text(Keys.Line),
            Was = Was(values, fields[Keys.Was]),
            Items = Items(fields[place == KeyPlace.Row ? Keys.Rows : Keys.Columns], place),
        };
    }

    /// <summary>A label may contain a full-width colon by right, so only <c>label：</c> before it makes it a map.</summary>
    private static bool IsMeantAsMap(YamlScalar scalar)
        => FullWidthEntries.Split(scalar) is { } split && split.Entries[0].Key.Value == Keys.Label;

    /// <summary>The place of <c>total: true</c>.</summary>
    public static TextSpan? Total(Fields fields)
        => fields.Word(Keys.Total) is { Value: "true" } && fields[Keys.Total] is { } entry
            ? TextSpan.FromBounds(entry.Key.Span.Start, entry.Value.Span.End)
            : null;

    /// <summary>The paths behind <c>was:</c>.</summary>
    public static List<Located<string>> Was(ValueReader values, YamlEntry? entry)
    {
        var paths = new List<Located<string>>();
        if (entry is null)
            return paths;
        var nodes = entry.Value is YamlSequence ? values.List(Keys.Was, entry.Value, ValueKind.Names) ?? [] : [entry.Value];
        foreach (var node in nodes)
        {
            if (values.NameValue(Keys.Was, node, ValueKind.Names) is { } path)
                paths.Add(path);
        }

        return paths;
    }
}
