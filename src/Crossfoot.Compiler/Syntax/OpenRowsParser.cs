using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads rows whose members only the document brings.</summary>
internal sealed class OpenRowsParser(ValueReader values)
{
    /// <summary>A key that needs no column of its own.</summary>
    private const string Ordinal = "ordinal";

    /// <summary>Whether a row's map describes open rows: no other row has <c>each:</c> or <c>key:</c>.</summary>
    public static bool IsMeant(YamlMapping mapping)
        => mapping.Entries.Any(static entry => entry.Key.Value is Keys.Each or Keys.Key);

    /// <summary>Reads the map of open rows.</summary>
    public ItemSyntax Parse(Located<string> id, YamlMapping mapping)
    {
        var fields = new Fields(values, mapping, KeyPlace.OpenRows, id.Span);
        var each = fields.Word(Keys.Each);
        if (fields[Keys.Key] is null && each is { Value: not Ordinal } && !mapping.IsDamaged)
            ReportMissingKey(id);
        return new ItemSyntax(id)
        {
            CSharp = fields.Name(Keys.CSharp),
            Since = fields.Name(Keys.Since),
            Until = fields.Name(Keys.Until),
            Cells = new CellsParser(values).Cells(fields[Keys.Cells]),
            Closed = new ClosedParser(values).Closed(fields[Keys.Closed]),
            Total = ItemParser.Total(fields),
            Rule = new RuleParser(values).Options(fields[Keys.Rule]),
            Was = ItemParser.Was(values, fields[Keys.Was]),
            Open = WithKey(new OpenRowsSyntax(each, WordingSyntax.None, Name(fields[Keys.Name])), fields[Keys.Key]),
        };
    }

    private void ReportMissingKey(Located<string> id)
    {
        var (place, placeChinese) = Words.NameOf(KeyPlace.OpenRows);
        var (kind, _) = Words.NameOf(ValueKind.MemberKey);
        values.Bag.Report(Descriptors.MissingKey, id.Span, place, Keys.Key, kind, placeChinese);
    }

    private OpenRowsSyntax WithKey(OpenRowsSyntax open, YamlEntry? entry)
    {
        if (entry is null)
            return open;
        if (entry.Value is not YamlMapping)
            return open with { KeyLabel = Short(entry, ValueKind.MemberKey) };
        if (values.Mapping(Keys.Key, entry.Value, ValueKind.MemberKey) is not { } mapping)
            return open;
        var fields = new Fields(values, mapping, KeyPlace.MemberKey, entry.Key.Span);
        return open with
        {
            KeyLabel = new WordingParser(values).Label(fields[Keys.Label], fields[Keys.Also]),
            Parts = fields.Texts(Keys.Parts),
            Pattern = fields[Keys.Pattern] is { } pattern ? values.Text(Keys.Pattern, pattern.Value, ValueKind.Pattern) : null,
            Levels = Levels(fields[Keys.Levels]),
        };
    }

    private WordingSyntax Name(YamlEntry? entry)
    {
        if (entry is null)
            return WordingSyntax.None;
        if (entry.Value is not YamlMapping)
            return Short(entry, ValueKind.MemberName);
        if (values.Mapping(Keys.Name, entry.Value, ValueKind.MemberName) is not { } mapping)
            return WordingSyntax.None;
        var fields = new Fields(values, mapping, KeyPlace.MemberName, entry.Key.Span);
        return new WordingParser(values).Label(fields[Keys.Label], fields[Keys.Also]);
    }

    private WordingSyntax Short(YamlEntry entry, ValueKind kind)
        => values.Text(entry.Key.Value, entry.Value, kind) is { } text ? new WordingSyntax([new LabelSyntax(text)], []) : WordingSyntax.None;

    /// <summary>The lengths; none where they cannot be read, which is reported, so that what builds on them stays silent.</summary>
    private Located<IReadOnlyList<int>>? Levels(YamlEntry? entry)
    {
        if (entry is null)
            return null;
        var levels = new List<int>();
        var unread = new Located<IReadOnlyList<int>>([], entry.Key.Span);
        if (values.List(Keys.Levels, entry.Value, ValueKind.Levels) is not { } nodes)
            return unread;
        foreach (var node in nodes)
        {
            if (values.NameValue(Keys.Levels, node, ValueKind.Levels) is not { } written)
                return unread;
            if (!int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level <= (levels.Count == 0 ? 0 : levels[levels.Count - 1]))
            {
                values.WrongValue(Keys.Levels, written, ValueKind.Levels);
                return unread;
            }

            levels.Add(level);
        }

        return new Located<IReadOnlyList<int>>(levels, entry.Key.Span);
    }
}
