using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>Reads the tables of a report, the instances of repeated ones among them.</summary>
internal sealed class TableParser(ReportSchema schema, FigureNotation notation, FigureProblems problems)
{
    /// <summary>As many as a document may have.</summary>
    private const int MostCells = 2_000_000;

    private readonly MemberParser _members = new(notation, problems);
    private readonly CellParser _cells = new(notation, problems);
    private long _held;

    /// <summary>Reads a table.</summary>
    public void Parse(JsonEntry entry, int index, ReportData report, bool isEditionKnown)
    {
        var table = schema.Tables[index];
        var scope = new FigureScope(table.Id, table.Id);
        var isRepeated = table.Repeat is not null;
        if (entry.IsAmbiguous)
            report.Tables[index].IsPartial = true;
        else if (entry.Value.Kind != (isRepeated ? JsonValueKind.Array : JsonValueKind.Object))
        {
            problems.AddShape(entry, isRepeated ? FigureMessages.AList : FigureMessages.AnObject, scope);
            report.Tables[index].IsPartial = true;
        }
        else if (!isRepeated)
        {
            ParseContent(Fields(entry.Value, report.Tables[index], scope), entry.Start, report.Tables[index], report, isEditionKnown, scope);
        }
        else
        {
            ParseInstances(entry, index, report, isEditionKnown, scope);
        }
    }

    /// <summary>The edition that a report or table says it is of; null where it says none. One that the form does not have leaves everything open.</summary>
    public (string? Id, bool IsKnown) Edition(FigureFields fields, FigureScope scope)
    {
        if (fields.Find("edition") is not { Value: { Kind: not JsonValueKind.Null } edition } entry)
            return (null, schema.Editions.Count == 0 || !fields.Meant.Contains("edition"));
        if (entry.IsAmbiguous)
            return (null, schema.Editions.Count == 0);
        if (schema.Editions.Count == 0)
        {
            problems.Add(ProblemIds.UnknownKey, FigureMessages.NoEditions.With(scope.Name, FigureProblems.Shown(edition)), scope, entry.Start);
            return (null, true);
        }

        if (edition.Kind == JsonValueKind.String && schema.IndexOfEdition(edition.Text) >= 0)
            return (edition.Text, true);
        var nearest = edition.Kind == JsonValueKind.String ? problems.Nearest(edition.Text, schema.Editions.Select(static known => known.Id)) : null;
        problems.Add(ProblemIds.WrongShape, FigureMessages.UnknownEdition.With(scope.Name, FigureProblems.Shown(edition), FigureProblems.Suggest(nearest)), scope, edition.Start);
        return (null, false);
    }

    /// <summary>
    /// Reads the instances of a repeated table. One that cannot be told from the others, or has no key, stays as an empty one, so that no
    /// sum over the instances passes it over.
    /// </summary>
    private void ParseInstances(JsonEntry entry, int index, ReportData report, bool isEditionKnown, FigureScope scope)
    {
        var id = schema.Tables[index].Id;
        var keyed = new KeyedEntries(notation, problems, scope);
        foreach (var item in entry.Value.Items)
            keyed.Add(item, entry.Name, item.Kind == JsonValueKind.Object ? Fields(item, report.Tables[index], scope, "key") : null);
        foreach (var one in keyed.All)
        {
            if (IsFull(schema.Layouts[index].CellCount, entry.Start, scope))
            {
                (report.FindInstance(id, KeyedEntries.Keyless) ?? report.AddInstance(id, KeyedEntries.Keyless)).IsPartial = true;
                return;
            }

            var instance = report.AddInstance(id, one.Key);
            var named = scope with { Name = $"{id}[{FigureProblems.Shown(one.Key)}]" };
            if (one.Fields is { } fields)
                ParseContent(fields, one.Start, instance, report, isEditionKnown, named);
            else
                instance.IsPartial = true;
        }
    }

    private FigureFields Fields(JsonNode node, TableData table, FigureScope scope, params IEnumerable<string> more)
        => problems.Fields(node, [.. more, "edition", "cells", .. table.OpenRows.Select(static open => open.Item.Path)], scope);

    private void ParseContent(FigureFields fields, int start, TableData table, ReportData report, bool isEditionKnown, FigureScope scope)
    {
        (table.Edition, var isOwnKnown) = Edition(fields, scope);
        var edition = report.EditionOf(table);
        if (!isOwnKnown || (table.Edition is null && !isEditionKnown))
        {
            table.IsPartial = true;
            return;
        }

        if (!table.Layout.ExistsIn(edition))
        {
            problems.Add(ProblemIds.UnknownKey, FigureMessages.TableOfOtherEdition.With(scope.Name, schema.Editions[edition].Id), scope, start);
            table.IsPartial = true;
            return;
        }

        table.IsPartial |= !fields.IsWhole;

        // Members come first whatever their order in the text: cells refer to them.
        var unread = new UnreadMembers();
        foreach (var open in table.OpenRows)
        {
            var list = fields.Find(open.Item.Path);
            if (IsFull((list?.Value.Items.Count ?? 0) * (long)table.Layout.Columns.Count, start, scope) || (list is null && fields.Meant.Contains(open.Item.Path)))
                unread.AddAll(open, table);
            else if (list is { } members)
                _members.Parse(members, open, table, unread, scope);
        }

        if (fields.Find("cells") is { IsAmbiguous: false } cells)
            _cells.Parse(cells, table, edition, unread, scope);
    }

    /// <summary>Whether so many more cells are more than a report ever has; then that is reported, once.</summary>
    private bool IsFull(long more, int position, FigureScope scope)
    {
        if (_held <= MostCells && _held + more > MostCells)
            problems.Add(ProblemIds.WrongShape, FigureMessages.TooManyCells.With(scope.Name, MostCells), scope, position);
        _held += more;
        return _held > MostCells;
    }
}
