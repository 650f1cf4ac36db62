using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Editions;

namespace Crossfoot.Placing;

/// <summary>
/// The rows of all printings of a table. One that is printed twice must say the same: two printings that differ belong to nobody as a
/// whole, since no row of the one may stand among those of the other.
/// </summary>
internal sealed class PlacedRows
{
    private readonly Dictionary<ItemNode, FoundRow> _rows = [];
    private readonly Dictionary<ItemNode, FoundRow> _contradicted = [];

    public PlacedRows(TableAttempt attempt)
    {
        var printings = Printings(attempt);
        var differing = new HashSet<int>();
        for (var i = 0; i < printings.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (printings[i].Any(row => row.IsPlaced && printings[j].Any(other => other.IsPlaced && other.Node == row.Node && Differ(row, other))))
                    differing.UnionWith([i, j]);
            }
        }

        for (var i = 0; i < printings.Count; i++)
        {
            foreach (var row in printings[i])
                Add(row, differing.Contains(i));
        }

        foreach (var row in printings.SelectMany(static rows => rows).Where(static row => !row.IsPlaced))
        {
            if (_rows.TryGetValue(row.Node, out var placed) && placed.IsPlaced && !IsConsistent(row, placed))
                _contradicted.TryAdd(row.Node, row);
        }
    }

    /// <summary>The rows that were read.</summary>
    public IEnumerable<FoundRow> Read => _rows.Values.Where(row => row.IsPlaced && !_contradicted.ContainsKey(row.Node));

    /// <summary>The rows that are printed twice with different figures, where the second stands.</summary>
    public IEnumerable<FoundRow> Contradicted => _contradicted.Values;

    public bool Has(ItemNode node) => _rows.ContainsKey(node);

    private void Add(FoundRow row, bool isOfDiffering)
    {
        if (!_rows.TryGetValue(row.Node, out var before) || (!before.IsPlaced && row.IsPlaced))
        {
            _rows[row.Node] = row;
            if (isOfDiffering && row.IsPlaced)
                _contradicted.TryAdd(row.Node, row);
            return;
        }

        if (!row.IsPlaced || !before.IsPlaced)
            return;
        if (isOfDiffering || Differ(before, row))
            _contradicted.TryAdd(row.Node, row);
        else
            _rows[row.Node] = before with { Cells = [.. before.Cells, .. row.Cells.Where(cell => !before.Cells.Any(own => own.At == cell.At))] };
    }

    private static List<List<FoundRow>> Printings(TableAttempt attempt)
    {
        var printings = new List<List<FoundRow>>();
        foreach (var part in attempt.Parts)
        {
            if (printings.Count == 0 || part.Part.HasNames || part.Part.Heading is not null)
                printings.Add([]);
            printings[^1].AddRange(part.Rows);
        }

        return printings;
    }

    private static bool Differ(FoundRow row, FoundRow other)
        => row.Cells.Any(cell => other.Cells.Any(same => same.At == cell.At && same.Cell != cell.Cell));

    /// <summary>Whether the figures of a row that could not be placed are among those of the same row elsewhere, or the other way round.</summary>
    private static bool IsConsistent(FoundRow unplaced, FoundRow placed)
    {
        var left = unplaced.Meaning.Row.Filled.Select(static cell => cell.Text).ToList();
        var right = placed.Cells.Select(static cell => cell.Source.Text).Where(static text => text.Length > 0).ToList();
        return left.Count <= right.Count ? IsWithin(left, right) : IsWithin(right, left);
    }

    private static bool IsWithin(List<string> part, List<string> whole)
    {
        var found = 0;
        foreach (var text in whole)
        {
            if (found < part.Count && part[found] == text)
                found++;
        }

        return found == part.Count;
    }
}
