using System.Text.Json;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>Reads the members of open rows.</summary>
internal sealed class MemberParser(FigureNotation notation, FigureProblems problems)
{
    private static readonly string[] Keys = ["key", "name"];

    /// <summary>Reads a list of members.</summary>
    public void Parse(JsonEntry entry, OpenMembers open, TableData table, UnreadMembers unread, FigureScope scope)
    {
        if (entry.IsAmbiguous || entry.Value.Kind != JsonValueKind.Array)
        {
            if (!entry.IsAmbiguous)
                problems.AddShape(entry, FigureMessages.AList, scope);
            unread.AddAll(open, table);
            return;
        }

        var keyed = new KeyedEntries(notation, problems, scope);
        foreach (var item in entry.Value.Items)
            keyed.Add(item, entry.Name, item.Kind == JsonValueKind.Object ? problems.Fields(item, Keys, scope) : null);
        foreach (var one in keyed.All)
        {
            if (one.Fields is { } fields && CanBeKey(one, open, scope))
                Add(one.Key, fields, open, table, scope);
            else
                unread.Add(one.Key, open, table);
        }
    }

    private bool CanBeKey(KeyedEntry entry, OpenMembers open, FigureScope scope)
    {
        if (notation == FigureNotation.Stored || MemberCode.Fits(entry.Key, open.Item.Item.Open!))
            return true;
        problems.Add(ProblemIds.WrongShape, FigureMessages.UnfitKey.With(scope.Name, FigureProblems.Shown(entry.Key), open.Item.Path), scope, entry.Start);
        return false;
    }

    private void Add(string key, FigureFields fields, OpenMembers open, TableData table, FigureScope scope)
    {
        table.IsPartial |= !fields.IsWhole;
        var name = fields.Find("name") is { IsAmbiguous: false, Value.Kind: not JsonValueKind.Null } given ? given : (JsonEntry?)null;
        if (name is { Value.Kind: not JsonValueKind.String } strange)
            problems.AddShape(strange, FigureMessages.AText, scope);
        table.AddMember(open, key, name is { Value.Kind: JsonValueKind.String } text ? text.Value.Text : null);
    }
}
