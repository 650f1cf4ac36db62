using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A table as it is printed, with what is printed beside it: a rectangle of places, or what damages left of one.</summary>
/// <param name="heading">The heading above it.</param>
/// <param name="headerRows">How many rows of headers it has.</param>
internal sealed class PrintedTable(string heading, int headerRows)
{
    public string Heading { get; set; } = heading;

    public int HeaderRows { get; set; } = headerRows;

    public List<PrintedRow> Rows { get; } = [];

    /// <summary>Whether the number of its header cells was changed.</summary>
    public bool IsHeaderRagged { get; set; }

    public IEnumerable<PrintedRow> Header => Rows.Take(HeaderRows);

    public IReadOnlyList<PrintedRow> FigureRows => [.. Rows.Where(static row => row.HasFigures)];

    public IEnumerable<PrintedCell> Figures => Rows.SelectMany(static row => row.Figures);

    /// <summary>The names of the columns that figures stand under, from left to right.</summary>
    public IReadOnlyList<PrintedCell> LeafHeaders => [.. Figures.Select(static cell => cell.Header).OfType<PrintedCell>().Distinct().Where(header => Header.Any(row => row.Cells.Contains(header)))];

    /// <summary>The column that each name stands for.</summary>
    public IReadOnlyDictionary<PrintedCell, string> ColumnsByHeader()
        => Figures.Where(static cell => cell.Header is not null).DistinctBy(static cell => cell.Header).ToDictionary(static cell => cell.Header!, static cell => cell.Id!.Column);

    /// <summary>The figures below two names, row by row.</summary>
    public IReadOnlyList<(PrintedCell One, PrintedCell Other)> Pairs(PrintedCell first, PrintedCell second)
        => [.. from row in FigureRows
               from one in row.Figures
               where one.Header == first
               from other in row.Figures
               where other.Header == second && other.Id!.Row == one.Id!.Row
               select (one, other)];

    public void Doubt()
    {
        foreach (var row in Rows)
            row.Doubt();
    }

    /// <summary>Takes a row out. A label that goes on below it moves down, as it does where a row is deleted.</summary>
    public void Remove(PrintedRow row)
    {
        var next = Rows.ElementAtOrDefault(Rows.IndexOf(row) + 1);
        foreach (var anchor in row.Cells.Where(static cell => cell.CoveredBy is null))
        {
            var heirs = next?.Cells.Where(cell => cell.CoveredBy == anchor).ToList() ?? [];
            if (heirs.Count == 0)
                continue;
            heirs[0].Text = anchor.Text;
            foreach (var covered in Rows.SelectMany(static each => each.Cells).Where(cell => cell.CoveredBy == anchor))
                covered.CoveredBy = covered == heirs[0] ? null : heirs[0];
        }

        if (Rows.IndexOf(row) < HeaderRows)
            HeaderRows--;
        Rows.Remove(row);
    }

    /// <summary>Takes a cell out of its row: what stands right of it moves to the left.</summary>
    public static void Remove(PrintedRow row, PrintedCell cell)
    {
        row.Cells.Remove(cell);
        row.Cells.RemoveAll(covered => covered.CoveredBy == cell);
    }

    /// <summary>The same table once more.</summary>
    public PrintedTable Copy()
    {
        var copies = new Dictionary<PrintedCell, PrintedCell>();
        foreach (var cell in Rows.SelectMany(static row => row.Cells))
            copies.Add(cell, new PrintedCell(cell.Text) { Id = cell.Id, Value = cell.Value, IsOpen = cell.IsOpen });
        foreach (var (cell, copy) in copies)
        {
            copy.Header = cell.Header is { } header ? copies.GetValueOrDefault(header) : null;
            copy.Label = cell.Label is { } label ? copies.GetValueOrDefault(label) : null;
            copy.CoveredBy = cell.CoveredBy is { } anchor ? copies.GetValueOrDefault(anchor) : null;
        }

        var table = new PrintedTable(Heading, HeaderRows) { IsHeaderRagged = IsHeaderRagged };
        table.Rows.AddRange(Rows.Select(row => new PrintedRow(row.Cells.Select(cell => copies[cell])) { IsLine = row.IsLine, IsRagged = row.IsRagged }));
        return table;
    }
}
