using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads labels, headings and their variants.</summary>
internal sealed class WordingParser(ValueReader values)
{
    /// <summary>An item written as its label alone.</summary>
    public WordingSyntax Short(string id, YamlScalar scalar, KeyPlace place)
        => values.Text(id, scalar, place == KeyPlace.Row ? ValueKind.Row : ValueKind.Column) is { } text
            ? new WordingSyntax([new LabelSyntax(text)], [])
            : WordingSyntax.None;

    /// <summary>A table's heading.</summary>
    public WordingSyntax Heading(YamlEntry? entry) => entry is null ? WordingSyntax.None : new WordingSyntax(Labels(entry), []);

    /// <summary>An item's label and its variants.</summary>
    public WordingSyntax Label(YamlEntry? label, YamlEntry? also)
        => new(label is null ? [] : Labels(label), also is null ? [] : Variants(also));

    private List<LabelSyntax> Labels(YamlEntry entry)
    {
        var key = entry.Key.Value;
        var labels = new List<LabelSyntax>();
        if (entry.Value is YamlMapping)
        {
            if (values.Mapping(key, entry.Value, ValueKind.Wording) is not { } mapping)
                return labels;
            foreach (var edition in mapping.Entries)
            {
                if (values.Text(edition.Key.Value, edition.Value) is { } text)
                    labels.Add(new LabelSyntax(text, values.Name(edition.Key)));
            }
        }
        else if (values.Text(key, entry.Value, ValueKind.Wording) is { } text)
        {
            labels.Add(new LabelSyntax(text));
        }

        return labels;
    }

    private List<LabelSyntax> Variants(YamlEntry also)
    {
        var variants = new List<LabelSyntax>();
        if (also.Value is not YamlMapping)
        {
            Add(variants, also.Key.Value, also.Value, ValueKind.Variants, null);
            return variants;
        }

        if (values.Mapping(Keys.Also, also.Value, ValueKind.Variants) is { } mapping)
        {
            foreach (var edition in mapping.Entries)
                Add(variants, edition.Key.Value, edition.Value, ValueKind.Texts, values.Name(edition.Key));
        }

        return variants;
    }

    private void Add(List<LabelSyntax> variants, string key, YamlNode list, ValueKind kind, Located<string>? edition)
    {
        foreach (var node in values.List(key, list, kind) ?? [])
        {
            if (Variant(key, node, edition) is { } variant)
                variants.Add(variant);
        }
    }

    private LabelSyntax? Variant(string key, YamlNode node, Located<string>? edition)
    {
        if (node is not YamlMapping)
            return values.Text(key, node, ValueKind.Variant) is { } text ? new LabelSyntax(text, edition) : null;
        if (values.Mapping(key, node, ValueKind.Variant) is not { } mapping)
            return null;
        var fields = new Fields(values, mapping, KeyPlace.Variant, mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span);
        return fields.Text(Keys.Label) is { } label ? new LabelSyntax(label, edition, fields.Text(Keys.Unit)) : null;
    }
}
