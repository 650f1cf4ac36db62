using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Documents.Tests.RoundTrip;

/// <summary>A cell as it is printed.</summary>
internal sealed record PrintedCell(string Text, int Column, int ColumnSpan, int RowSpan);

/// <summary>A table as it is printed: its heading, and rows in which a cell that spans others stands once.</summary>
internal sealed record PrintedTable(string Heading, int Width, IReadOnlyList<IReadOnlyList<PrintedCell>> Rows)
{
    /// <summary>The rows with an empty text for each place that a span covers, as spreadsheets export them.</summary>
    public IEnumerable<string[]> Filled()
    {
        foreach (var row in Rows)
        {
            var texts = Enumerable.Repeat("", Width).ToArray();
            foreach (var cell in row)
                texts[cell.Column] = cell.Text;
            yield return texts;
        }
    }
}

/// <summary>A form filled with random figures and printed as it is published: groups of rows and columns as spans.</summary>
internal sealed class PrintedForm
{
    private readonly ReportSchema _schema;
    private readonly int _edition;
    private readonly Random _random;

    private PrintedForm(ReportSchema schema, string edition, int seed)
    {
        _schema = schema;
        _edition = schema.IndexOfEdition(edition);
        _random = new Random(seed);
        Tables = [.. schema.Layouts.Where(layout => layout.ExistsIn(_edition)).Select(Print)];
    }

    public IReadOnlyList<PrintedTable> Tables { get; }

    /// <summary>What was printed in each cell, by table and key.</summary>
    public Dictionary<string, Cell> Truth { get; } = [];

    public static PrintedForm Fill(ReportSchema schema, string edition, int seed) => new(schema, edition, seed);

    private PrintedTable Print(TableLayout layout)
    {
        var columns = Leaves(layout.Columns);
        var rows = Leaves(layout.Rows);
        var stub = rows.Max(row => row.Ancestry.Count(IsPrinted));
        var head = columns.Max(static column => column.Ancestry.Count);
        var lines = Enumerable.Range(0, head).Select(static _ => new List<PrintedCell>()).ToList();
        if (stub > 0)
            lines[0].Add(new PrintedCell(layout.Table.Captions.FirstOrDefault() ?? "", 0, stub, head));
        for (var level = 0; level < head; level++)
        {
            foreach (var (item, first, count) in Runs(columns, level))
                lines[level].Add(new PrintedCell(Label(item), stub + first, count, item.Items.Count == 0 ? head - level : 1));
        }

        for (var r = 0; r < rows.Count; r++)
        {
            var line = new List<PrintedCell>();
            for (var level = 0; level < stub; level++)
            {
                foreach (var (item, first, count) in Runs(rows, level).Where(run => run.First == r))
                    line.Add(new PrintedCell(Label(item), level, item.Items.Count == 0 ? stub - level : 1, count));
            }

            for (var c = 0; c < columns.Count; c++)
                line.Add(new PrintedCell(Figure(layout, rows[r], columns[c]), stub + c, 1, 1));
            lines.Add(line);
        }

        return new PrintedTable(layout.Table.Headings.First(IsOfEdition).Text, stub + columns.Count, lines);
    }

    private string Figure(TableLayout layout, Leaf row, Leaf column)
    {
        var position = layout.CellAt(row.Index, column.Index);
        var format = layout.FormatAt(position);
        var number = format.Type == CellType.Decimal ? _random.Next(0, 9_999_999) / 10_000m : _random.Next(3) == 0 ? 0 : _random.Next(0, 20_000);
        if (format.Type == CellType.Integer && _random.Next(2) == 0)
            number = -number;
        var isMissing = layout.Columns.Count > 1 && _random.Next(40) == 0;
        var isBlank = layout.Columns.Count > 1 && layout.Rows.Count > 1 && _random.Next(40) == 0;
        Truth[$"{layout.Table.Id}!{layout.KeyAt(position)}"] = isMissing ? Cell.NotApplicable : isBlank ? Cell.Blank : number;
        return isMissing ? "/" : isBlank ? "" : number.ToString(number >= 1_000 && _random.Next(2) == 0 ? "#,##0.####" : "0.####", CultureInfo.InvariantCulture);
    }

    private List<Leaf> Leaves(Axis axis) => [.. axis.Leaves.Where(leaf => leaf.ExistsIn(_edition))];

    /// <summary>The items at a level of the tree, each with its first leaf and how many it has.</summary>
    private static IEnumerable<(ItemSchema Item, int First, int Count)> Runs(List<Leaf> leaves, int level)
    {
        for (var i = 0; i < leaves.Count;)
        {
            var item = leaves[i].Ancestry.ElementAtOrDefault(level);
            var first = i;
            while (i < leaves.Count && leaves[i].Ancestry.ElementAtOrDefault(level) == item)
                i++;
            if (item is not null)
                yield return (item, first, i - first);
        }
    }

    private bool IsPrinted(ItemSchema item) => Label(item).Length > 0;

    private string Label(ItemSchema item) => item.Labels.FirstOrDefault(label => !label.IsAlias && IsOfEdition(label))?.Text ?? "";

    private bool IsOfEdition(LabelSchema label)
    {
        var (first, last) = _schema.Resolve(label.Editions);
        return _edition >= first && _edition <= last;
    }
}
