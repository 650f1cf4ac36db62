using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads tables.</summary>
internal sealed class TableParser(ValueReader values)
{
    /// <summary>No page is wide enough for more.</summary>
    private const int MostLanes = 9;

    /// <summary>Reads what stands behind <c>tables:</c>.</summary>
    public List<TableSyntax> Tables(YamlEntry? entry)
    {
        var tables = new List<TableSyntax>();
        if (entry is null || values.Mapping(Keys.Tables, entry.Value, ValueKind.Tables) is not { } mapping)
            return tables;
        foreach (var table in mapping.Entries)
        {
            values.Continue();
            tables.Add(Table(table));
        }

        return tables;
    }

    /// <summary>Reads an entry of <c>tables:</c>; a table that is broken keeps its name, so that what refers to it is not wrong as well.</summary>
    private TableSyntax Table(YamlEntry entry)
    {
        var id = values.Name(entry.Key);
        if (values.Mapping(id.Value, entry.Value, ValueKind.Table) is not { } mapping)
            return new TableSyntax(id, values.Bag.File) { Columns = [], Rows = [] };

        var fields = new Fields(values, mapping, KeyPlace.Table, id.Span);
        var items = new ItemParser(values);
        var cells = new CellsParser(values);
        return new TableSyntax(id, values.Bag.File)
        {
            CSharp = fields.Name(Keys.CSharp),
            Heading = new WordingParser(values).Heading(fields[Keys.Heading]),
            Since = fields.Name(Keys.Since),
            Until = fields.Name(Keys.Until),
            Cells = cells.Cells(fields[Keys.Cells]),
            Blanks = cells.Blanks(fields[Keys.Blanks]),
            Tolerance = fields.Tolerance(),
            Captions = fields.Texts(Keys.Captions),
            Repeat = fields.Name(Keys.Repeat),
            Beside = fields.Name(Keys.Beside),
            Lanes = Lanes(fields[Keys.Lanes]),
            IsOptional = fields.IsTrue(Keys.Optional),
            EmptySentences = Sentences(fields[Keys.Empty]),
            Columns = items.Items(fields[Keys.Columns], KeyPlace.Column),

            // Rows that are not written were reported as missing, or may have been on a line that could not be read.
            Rows = items.Items(fields[Keys.Rows], KeyPlace.Row) ?? [],
            Rules = new RuleParser(values).Rules(fields[Keys.Rules]),
        };
    }

    private int Lanes(YamlEntry? entry)
    {
        if (entry is null || values.NameValue(Keys.Lanes, entry.Value, ValueKind.Lanes) is not { } written)
            return 1;
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var lanes) && lanes is >= 1 and <= MostLanes)
            return lanes;
        values.WrongValue(Keys.Lanes, written, ValueKind.Lanes);
        return 1;
    }

    private IReadOnlyList<Located<string>> Sentences(YamlEntry? entry)
        => entry is not null && values.Mapping(Keys.Empty, entry.Value, ValueKind.Empty) is { } mapping
            ? new Fields(values, mapping, KeyPlace.Empty, entry.Key.Span).TextOrTexts(Keys.Sentence, ValueKind.Sentences)
            : [];
}
