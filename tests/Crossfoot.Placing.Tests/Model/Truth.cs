using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>What may be read from a document.</summary>
internal sealed class Truth
{
    private readonly Dictionary<CellId, HashSet<Cell>> _accepted = [];

    public Truth(PrintedDocument document)
    {
        // Printings that differ belong to nobody: of fixed rows none of the table, of open rows those of the member.
        var printings = document.Figures.GroupBy(static cell => cell.Id!).ToDictionary(static cell => cell.Key, static cells => cells.Select(static cell => cell.Value).ToHashSet());
        var differing = printings.Where(static cell => cell.Value.Count > 1).Select(static cell => Whole(cell.Key)).ToHashSet();
        foreach (var (id, values) in printings.Where(cell => !differing.Contains(Whole(cell.Key))))
            _accepted[id] = values;

        foreach (var (id, value) in document.Accepted)
        {
            if (!_accepted.TryGetValue(id, out var values))
                _accepted.Add(id, values = []);
            values.Add(value);
        }

        Certain = document.Tables.SelectMany(static table => table.Rows).SelectMany(row => CertainIn(row, document.Format)).Where(_accepted.ContainsKey).ToHashSet();
    }

    /// <summary>The cells that a careful reader is certain of.</summary>
    public IReadOnlySet<CellId> Certain { get; }

    /// <summary>Whether it is right to read this in a cell; nothing is always right.</summary>
    public bool Accepts(CellId id, Cell cell)
        => cell.State is CellState.Absent or CellState.Invalid || (_accepted.TryGetValue(id, out var values) && values.Any(value => IsSame(value, cell)));

    /// <summary>What may stand in a cell, in words.</summary>
    public string Of(CellId id) => _accepted.TryGetValue(id, out var values) ? string.Join(" or ", values) : "hidden";

    /// <summary>Whether two cells hold the same; what stands as a code in one column is a number in another.</summary>
    private static bool IsSame(Cell value, Cell cell)
        => value == cell || (value.HasValue && cell.HasValue && Number(value) is { } number && number == Number(cell));

    private static decimal? Number(Cell cell)
        => cell.Number ?? (decimal.TryParse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static CellId Whole(CellId id) => id with { Row = id.IsOfMember ? id.Row : "", Column = "" };

    /// <summary>Where blank cells leave no trace, a row with one does not say which of its cells are there.</summary>
    private static IEnumerable<CellId> CertainIn(PrintedRow row, Format format)
        => from side in row.Figures.GroupBy(static cell => (cell.Id!.Table, cell.Id.Row))
           where format.ShowsBlanks || side.All(static cell => cell.Text.Length > 0)
           from cell in side
           where !cell.IsOpen
           select cell.Id!;
}
