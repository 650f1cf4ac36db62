using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>A table of the form with its items as nodes.</summary>
internal sealed class FormTable
{
    private readonly List<string> _emptySentences;

    public FormTable(TableLayout layout)
    {
        Layout = layout;
        _emptySentences = [.. layout.Table.EmptySentences.Select(LabelFolding.Fold)];
        Rows = ItemNode.Flatten(layout.Report, layout.Rows, layout.First, layout.Last);
        Columns = ItemNode.Flatten(layout.Report, layout.Columns, layout.First, layout.Last);
        OpenItems = [.. Rows.Where(static row => row.Item.Open is not null)];
        IsRowUnprinted = OpenItems.Count == 0 && Rows.All(static row => !row.IsLeaf || !row.IsPrinted);
    }

    public TableLayout Layout { get; }

    public int Index => Layout.Index;

    public string Id => Layout.Table.Id;

    public IReadOnlyList<ItemNode> Rows { get; }

    public IReadOnlyList<ItemNode> Columns { get; }

    /// <summary>The items that stand for members which only the document knows.</summary>
    public IReadOnlyList<ItemNode> OpenItems { get; }

    /// <summary>Whether its rows have no label, so that the figures follow the header directly.</summary>
    public bool IsRowUnprinted { get; }

    public int FirstEdition => Layout.First;

    public int LastEdition => Layout.Last;

    /// <summary>Whether a text holds one of the sentences that say that the table is empty.</summary>
    public bool SaysEmpty(string text)
    {
        if (_emptySentences.Count == 0)
            return false;
        var folded = LabelFolding.Fold(text);
        return _emptySentences.Exists(sentence => folded.Contains(sentence, StringComparison.Ordinal));
    }

    /// <summary>The rows that the form prints itself; the items of open rows are none.</summary>
    public IEnumerable<ItemNode> RowLeaves(int edition) => Rows.Where(row => row.IsLeaf && row.Item.Open is null && row.ExistsIn(edition));

    public IEnumerable<ItemNode> ColumnLeaves(int edition) => Columns.Where(column => column.IsLeaf && column.ExistsIn(edition));

    /// <summary>The heading as a person would quote it: the form's wording in an edition, or the id.</summary>
    public string Heading(int edition) => WordingOf(Layout.Report, Layout.Table.Headings, edition) ?? Id;

    /// <summary>The wording of an item in an edition, or its path.</summary>
    public string Label(ItemNode node, int edition) => WordingOf(Layout.Report, node.Item.Labels, edition) ?? node.Path;

    /// <summary>A row for a message: its wording, or in the words of the message's language that its label is not printed.</summary>
    public object RowName(ItemNode row, int edition) => row.IsPrinted ? Label(row, edition) : PlacementMessages.FigureRow.With();

    private static string? WordingOf(ReportSchema report, IReadOnlyList<LabelSchema> labels, int edition)
    {
        string? any = null;
        foreach (var label in labels)
        {
            if (label.Text.Length == 0)
                continue;
            var (first, last) = report.Resolve(label.Editions);
            if (edition >= first && edition <= last && !label.IsAlias)
                return label.Text;
            any ??= label.Text;
        }

        return any;
    }
}
