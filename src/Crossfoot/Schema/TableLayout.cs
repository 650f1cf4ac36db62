using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>A table with its leaves and the format of every cell worked out.</summary>
public sealed class TableLayout
{
    private readonly CellFormat[] _formats;
    private readonly bool[] _closed;

    internal TableLayout(ReportSchema report, int index)
    {
        Report = report;
        Index = index;
        Table = report.Tables[index];
        (First, Last) = report.Resolve(Table.Editions);
        Rows = new Axis(report, Table.Rows, First, Last);
        Columns = new Axis(report, Table.Columns, First, Last);
        _formats = new CellFormat[Rows.Count * Columns.Count];
        _closed = new bool[_formats.Length];
        foreach (var row in Rows.Leaves)
        {
            foreach (var column in Columns.Leaves)
            {
                var cell = CellAt(row.Index, column.Index);
                _formats[cell] = Nearest(row) ?? Nearest(column) ?? Table.Cells;
                _closed[cell] = IsClosed(row, column, Columns) || IsClosed(column, row, Rows);
            }
        }
    }

    /// <summary>The report.</summary>
    public ReportSchema Report { get; }

    /// <summary>The position of the table in the report.</summary>
    public int Index { get; }

    /// <summary>The table.</summary>
    public TableSchema Table { get; }

    /// <summary>The rows.</summary>
    public Axis Rows { get; }

    /// <summary>The columns.</summary>
    public Axis Columns { get; }

    /// <summary>The first edition that has the table, as a position in the report's editions.</summary>
    public int First { get; }

    /// <summary>The last edition that has the table.</summary>
    public int Last { get; }

    /// <summary>The number of cells over all editions.</summary>
    public int CellCount => _formats.Length;

    /// <summary>Whether an edition has the table.</summary>
    public bool ExistsIn(int edition) => edition >= First && edition <= Last;

    /// <summary>The position of a cell in the table's storage.</summary>
    public int CellAt(int row, int column) => row * Columns.Count + column;

    /// <summary>The format of a cell.</summary>
    public CellFormat FormatAt(int cell) => _formats[cell];

    /// <summary>Whether a cell is grey in the form: it exists on paper and never holds anything.</summary>
    public bool IsClosed(int cell) => _closed[cell];

    /// <summary>The key of a cell: <c>row@column</c> with full paths.</summary>
    public string KeyAt(int cell) => Rows.Leaves[cell / Columns.Count].Path + "@" + Columns.Leaves[cell % Columns.Count].Path;

    private static bool IsClosed(Leaf leaf, Leaf crossing, Axis crossingAxis)
    {
        foreach (var item in leaf.Ancestry)
        {
            if (item.Closed is { } closed && (closed.IsCurrent || crossingAxis.Positions(closed).Contains(crossing.Index)))
                return true;
        }

        return false;
    }

    private static CellFormat? Nearest(Leaf leaf)
    {
        for (var i = leaf.Ancestry.Count - 1; i >= 0; i--)
        {
            if (leaf.Ancestry[i].Cells is { } format)
                return format;
        }

        return null;
    }
}
