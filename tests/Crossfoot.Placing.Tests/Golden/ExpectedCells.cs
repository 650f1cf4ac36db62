using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Crossfoot.Placing.Tests;

/// <summary>What somebody wrote down of a document: the cells that are certain. Those that may be left are not kept.</summary>
/// <param name="Definition">The definition it is read with.</param>
/// <param name="Cells">What each cell holds, by table and key; more than one where that is a matter of reading.</param>
internal sealed record ExpectedCells(string Definition, IReadOnlyDictionary<string, IReadOnlyList<Cell>> Cells)
{
    public static ExpectedCells Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var tables = from table in json.RootElement.GetProperty("tables").EnumerateObject()
                     from cell in table.Value.GetProperty("cells").EnumerateObject()
                     select (Table: table.Name, Cell: cell);
        var definition = json.RootElement.TryGetProperty("definition", out var named) ? named.GetString()! : "disclosure";
        return new ExpectedCells(definition, tables.ToDictionary(Key, static cell => Contents(cell.Cell.Value)));
    }

    private static string Key((string Table, JsonProperty Cell) cell)
        => $"{cell.Table}!{cell.Cell.Name.Replace("results.other.otherLumped@", "results.otherLumped@", System.StringComparison.Ordinal)}";

    private static IReadOnlyList<Cell> Contents(JsonElement expected)
    {
        if (expected.ValueKind != JsonValueKind.Object)
            return [Value(expected)];
        if (expected.TryGetProperty("state", out var state))
            return [state.GetString() == "blank" ? Cell.Blank : Cell.NotApplicable];
        return [Value(expected.GetProperty("value")), .. expected.TryGetProperty("alsoAccept", out var more) ? more.EnumerateArray().Select(Value) : []];
    }

    private static Cell Value(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : value.GetString();
}
