using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads the keys of a report.</summary>
internal sealed class ReportParser(ValueReader values)
{
    /// <summary>Reads a file's map.</summary>
    public ReportSyntax Parse(SourceFile file, YamlMapping mapping)
    {
        // A missing key of the report has no name to stand at but the first key.
        var owner = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : new TextSpan(mapping.Span.Start, 0);
        var fields = new Fields(values, mapping, KeyPlace.Report, owner);
        return new ReportSyntax(file, mapping.Span)
        {
            Id = fields.Name(Keys.Report),
            Namespace = fields.Name(Keys.Namespace),
            CSharp = fields.Name(Keys.CSharp),
            Title = fields.Text(Keys.Title),
            Editions = Editions(fields[Keys.Editions]),
            Period = fields.Word(Keys.Period),
            Units = Units(fields[Keys.Units]),
            Parameters = new ParameterParser(values).Parameters(fields[Keys.Parameters]),
            Captions = fields.Texts(Keys.Captions),
            Cells = new CellsParser(values).Cells(fields[Keys.Cells]),
            Blanks = new CellsParser(values).Blanks(fields[Keys.Blanks]),
            Tolerance = fields.Tolerance(),
            Tables = new TableParser(values).Tables(fields[Keys.Tables] ?? fields.OnlyUnknownMap()),
            Rules = new RuleParser(values).Rules(fields[Keys.Rules]),
        };
    }

    private List<EditionSyntax> Editions(YamlEntry? entry)
    {
        var editions = new List<EditionSyntax>();
        if (entry is null || values.Mapping(Keys.Editions, entry.Value, ValueKind.Editions) is not { } mapping)
            return editions;
        foreach (var edition in mapping.Entries)
        {
            // An edition whose title is broken is an edition still: its name is used elsewhere.
            var id = values.Name(edition.Key);
            editions.Add(new EditionSyntax(id, values.Text(id.Value, edition.Value) ?? new Located<string>("", edition.Value.Span)));
        }

        return editions;
    }

    private List<UnitSyntax> Units(YamlEntry? entry)
    {
        var units = new List<UnitSyntax>();
        if (entry is null || values.Mapping(Keys.Units, entry.Value, ValueKind.Units) is not { } mapping)
            return units;
        foreach (var unit in mapping.Entries)
        {
            if (values.Scalar(unit.Key.Value, unit.Value, ValueKind.Amount) is not { } amount)
                continue;
            if (Unit(unit.Key, amount) is { } read)
                units.Add(read);
            else
                values.WrongValue(unit.Key.Value, new Located<string>(amount.Value, amount.Span), ValueKind.Amount);
        }

        return units;
    }

    /// <summary>A unit such as <c>10000 元</c>, the blank between number and unit at will.</summary>
    private UnitSyntax? Unit(YamlScalar name, YamlScalar amount)
    {
        var text = amount.Value;
        var digits = 0;
        while (digits < text.Length && text[digits] is (>= '0' and <= '9') or '.')
            digits++;
        var start = digits;
        while (start < text.Length && text[start] is ' ' or '　')
            start++;
        if (start == text.Length || !Amounts.TryRead(text.Substring(0, digits), out var factor) || factor == 0)
            return null;
        var rest = new TextSpan(start, text.Length - start);
        return new UnitSyntax(values.Name(name), factor, new Located<string>(text.Substring(start), amount.OriginOf(rest)));
    }
}
