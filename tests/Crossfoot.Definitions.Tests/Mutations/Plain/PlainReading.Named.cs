using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>Maps whose keys the author chose.</summary>
internal sealed partial class PlainReading
{
    private void Named(string kind, PlainNode node, PlainContext context)
    {
        if (node is not PlainMap map)
        {
            if (kind == "values" && node is PlainList list)
                Each(list, item => Wording("text", item));
            else
                Fault("not a map", node.Span);
            return;
        }

        Unique(map);
        SameName(map, kind);
        foreach (var entry in map.Entries)
        {
            switch (kind)
            {
                case "tables":
                    Table(entry);
                    break;
                case "rows" or "columns":
                    Item(kind, entry, context);
                    break;
                case "rules":
                    _owner = entry.Key.Span;
                    Id(entry.Key, "rule");
                    Value("rule", entry.Value, context);
                    break;
                case "params":
                    Id(entry.Key, "param");
                    _parameters.Add(entry.Key.Value);
                    Parameter(entry.Value);
                    break;
                case "editions":
                    Id(entry.Key, "edition");
                    _editions.Add(entry.Key.Value);
                    Wording("text", entry.Value);
                    break;
                default:
                    Id(entry.Key, kind == "units" ? "unit" : "text");
                    Wording("text", entry.Value);
                    break;
            }
        }
    }

    /// <summary>Two ids that make one C# name.</summary>
    private void SameName(PlainMap map, string kind)
    {
        if (kind is not ("tables" or "rows" or "columns"))
            return;
        foreach (var pair in map.Entries.GroupBy(static entry => entry.Key.Value.Length == 0 ? "" : char.ToUpperInvariant(entry.Key.Value[0]) + entry.Key.Value[1..]).Where(static pair => pair.Count() > 1))
            Fault("two ids of one name", pair.Last().Key.Span);
    }

    private void Parameter(PlainNode value)
    {
        if (value is PlainMap map)
        {
            foreach (var entry in map.Entries)
            {
                Id(entry.Key, "text");
                Scalar("figure", entry.Value, new PlainContext(null, null, ""));
            }
        }
        else
        {
            Scalar("figure", value, new PlainContext(null, null, ""));
        }
    }

    private void Table(PlainEntry entry)
    {
        _owner = entry.Key.Span;
        Id(entry.Key, "table");
        var end = entry.Value.Span.End;
        var table = new PlainTable(entry.Key.Value, TextSpan.FromBounds(_text.LastIndexOf('\n', entry.Key.Span.Start) + 1, end));
        Tables.Add(table);
        if (entry.Value is PlainMap map)
        {
            table.HasOwnColumns = map["columns"] is not null;
            table.IsRepeated = map["repeat"] is not null;
        }

        if (!table.HasOwnColumns)
            table.Columns.Items.Add(new PlainItem("value", default, false, false, false));
        Place("table", entry.Value, new PlainContext(table, null, ""));
    }

    private void Item(string kind, PlainEntry entry, PlainContext context)
    {
        var axis = kind == "rows" ? context.Table!.Rows : context.Table!.Columns;
        var path = context.Path.Length == 0 ? entry.Key.Value : context.Path + "." + entry.Key.Value;
        _owner = entry.Key.Span;
        Id(entry.Key, kind[..^1]);
        switch (entry.Value)
        {
            case PlainText text when text.IsQuoted || text.Value.Length > 0:
                axis.Items.Add(new PlainItem(path, entry.Span, false, false, false));
                Token(Role.Wording, text, "text");
                break;
            case PlainMap map:
                var isOpen = map["each"] is not null;
                axis.Items.Add(new PlainItem(path, entry.Span, map[kind] is not null, isOpen, !isOpen && (map["total"] as PlainText)?.Value == "true"));
                Place(isOpen ? "open" : kind[..^1], map, context with { Axis = axis, Path = path, Bare = kind });
                if (map["total"] is not null && map["equals"] is not null)
                    Fault("total and equals", map["equals"]!.Span);
                if (map["rule"] is not null && map["total"] is null && map["equals"] is null)
                    Fault("no rule to name", map["rule"]!.Span);
                break;
            default:
                Fault("no label", entry.Key.Span);
                break;
        }
    }
}
