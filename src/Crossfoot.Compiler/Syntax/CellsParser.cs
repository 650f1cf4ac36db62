using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads the format of cells.</summary>
internal sealed class CellsParser(ValueReader values)
{
    /// <summary>More places leave no room for digits before the point.</summary>
    private const int MostPlaces = 18;

    /// <summary>Reads what stands behind <c>cells:</c>.</summary>
    public CellsSyntax? Cells(YamlEntry? entry)
    {
        if (entry is null || values.Mapping(Keys.Cells, entry.Value, ValueKind.Cells) is not { } mapping)
            return null;
        var fields = new Fields(values, mapping, KeyPlace.Cells, entry.Key.Span);
        return new CellsSyntax(mapping.Span)
        {
            Type = fields.Word(Keys.Type),
            Unit = fields.Text(Keys.Unit),
            Decimals = Decimals(fields[Keys.Decimals]),
            Blanks = Blanks(fields[Keys.Blanks]),
            Pattern = fields[Keys.Pattern] is { } pattern ? values.Text(Keys.Pattern, pattern.Value, ValueKind.Pattern) : null,
            Words = Words(fields[Keys.Values]),
        };
    }

    /// <summary>Reads what stands behind <c>blanks:</c>.</summary>
    public List<BlankSyntax> Blanks(YamlEntry? entry)
    {
        var blanks = new List<BlankSyntax>();
        if (entry is null || values.Mapping(Keys.Blanks, entry.Value, ValueKind.Blanks) is not { } mapping)
            return blanks;
        foreach (var blank in mapping.Entries)
        {
            if (values.Word(blank.Key.Value, blank.Value, ValueKind.CellState) is { } meaning)
                blanks.Add(new BlankSyntax(new Located<string>(blank.Key.Value, blank.Key.Span), meaning));
        }

        return blanks;
    }

    /// <summary>The words of an enum: a map from ids to what is printed, or a list of ids that are printed as they are.</summary>
    private Located<IReadOnlyList<EnumWordSyntax>>? Words(YamlEntry? entry)
    {
        if (entry is null)
            return null;
        var words = new List<EnumWordSyntax>();
        if (entry.Value is YamlMapping)
        {
            foreach (var word in values.Mapping(Keys.Values, entry.Value, ValueKind.EnumWords)?.Entries ?? [])
            {
                if (values.NameValue(word.Key.Value, word.Value, ValueKind.Text) is { } label)
                    words.Add(new EnumWordSyntax(values.Name(word.Key), label));
            }
        }
        else
        {
            foreach (var node in values.List(Keys.Values, entry.Value, ValueKind.EnumWords) ?? [])
            {
                if (values.NameValue(Keys.Values, node, ValueKind.Name) is { } id)
                    words.Add(new EnumWordSyntax(id, id));
            }
        }

        return new Located<IReadOnlyList<EnumWordSyntax>>(words, entry.Key.Span);
    }

    private Located<int>? Decimals(YamlEntry? entry)
    {
        if (entry is null || values.NameValue(Keys.Decimals, entry.Value, ValueKind.Places) is not { } written)
            return null;
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var places) && places <= MostPlaces)
            return new Located<int>(places, written.Span);
        values.WrongValue(Keys.Decimals, written, ValueKind.Places);
        return null;
    }
}
