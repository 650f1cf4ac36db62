using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>The figures of one report.</summary>
public sealed partial class ReportData
{
    private readonly List<TableData>[] _instances;
    private readonly Dictionary<(int Table, string Key), TableData> _byKey = [];

    /// <summary>Creates a report in which every cell is absent.</summary>
    public ReportData(ReportSchema schema)
    {
        Schema = schema;
        Tables = [.. schema.Layouts.Select(static layout => new TableData(layout))];
        _instances = [.. Tables.Select(static table => table.Layout.Table.Repeat is null ? new List<TableData> { table } : [])];
    }

    /// <summary>The form.</summary>
    public ReportSchema Schema { get; }

    /// <summary>The edition of the form; null takes the newest. A table may have one of its own.</summary>
    public string? Edition { get; set; }

    /// <summary>The period the report covers, such as <c>2024</c>, <c>2024-03</c> or <c>2024-Q1</c>; null where it is not known.</summary>
    public string? Period { get; set; }

    /// <summary>The tables in the order of the form; of a repeated table an empty one that stands for its instances.</summary>
    public IReadOnlyList<TableData> Tables { get; }

    /// <summary>A table by its id.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such table.</exception>
    public TableData this[string table] => Tables[Find(table)];

    /// <summary>The instances of a table: one for a table that stands once, those added for a repeated one.</summary>
    public IReadOnlyList<TableData> InstancesOf(int table) => _instances[table];

    /// <summary>An instance of a repeated table by its key; null where there is none.</summary>
    public TableData? FindInstance(string table, string key) => _byKey.GetValueOrDefault((Find(table), key));

    /// <summary>Adds an instance of a repeated table.</summary>
    /// <exception cref="ArgumentException">The table stands once, or has an instance of this key already.</exception>
    public TableData AddInstance(string table, string key)
    {
        var index = Find(table);
        if (Schema.Tables[index].Repeat is null)
            throw new ArgumentException($"The table '{table}' is not repeated.", nameof(table));
        if (FindInstance(table, key) is not null)
            throw new ArgumentException($"The table '{table}' has an instance '{key}' already.", nameof(key));
        var instance = new TableData(Schema.Layouts[index], key);
        _instances[index].Add(instance);
        _byKey.Add((index, key), instance);
        return instance;
    }

    /// <summary>The edition a table is filled in, as a position in the schema's editions.</summary>
    public int EditionOf(TableData table) => Schema.EditionAt(table.Edition ?? Edition);

    /// <summary>
    /// The cells of a table that its edition has open, by their positions: grey ones and those of other editions are left out, members of
    /// open rows are in.
    /// </summary>
    public IEnumerable<int> OpenCells(TableData table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var edition = EditionOf(table);
        for (var row = 0; row < table.RowCount; row++)
        {
            var item = table.RowAt(row);
            var standsForMembers = item.Item.Open is not null && table.MemberAt(row) is null;
            if (standsForMembers || !item.ExistsIn(edition))
                continue;
            foreach (var column in table.Layout.Columns.Leaves)
            {
                var cell = table.Layout.CellAt(row, column.Index);
                if (column.ExistsIn(edition) && !table.IsClosed(cell))
                    yield return cell;
            }
        }
    }

    /// <summary>Whether anything was given for a table, also what could not be read.</summary>
    internal bool Holds(int table)
        => Tables[table].IsPartial || (Schema.Tables[table].Repeat is null ? !Tables[table].IsEmpty : InstancesOf(table).Count > 0);

    private int Find(string table)
    {
        var index = Schema.IndexOfTable(table);
        return index >= 0 ? index : throw new KeyNotFoundException($"The report '{Schema.Id}' has no table '{table}'.");
    }
}
