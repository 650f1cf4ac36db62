using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>The words under which rows and columns are shown in findings.</summary>
internal static class LeafLabels
{
    /// <summary>The form's wording of a row or column in an edition; its path where it is not printed.</summary>
    public static string Printed(Leaf leaf, int edition)
    {
        foreach (var label in leaf.Item.Labels)
        {
            if (!label.IsAlias && leaf.Report.Resolve(label.Editions) is var (first, last) && edition >= first && edition <= last)
                return label.Text;
        }

        return leaf.Item.Labels.Count > 0 ? leaf.Item.Labels[0].Text : leaf.Path;
    }

    /// <summary>The heading of a table; its id where it has none.</summary>
    public static string OfTable(TableData table)
    {
        var headings = table.Layout.Table.Headings;
        return headings.Count > 0 && headings[0].Text.Length > 0 ? headings[0].Text : table.Layout.Table.Id;
    }

    /// <summary>The wording of a row; of a member of open rows its key and name.</summary>
    public static string OfRow(TableData table, int row, int edition)
        => table.MemberAt(row) is not { } member ? Printed(table.RowAt(row), edition)
            : member.Name is { } name && name != member.Key ? $"{member.Key} {name}"
            : member.Key;

    /// <summary>The wordings of a cell's row and column, of those that are printed.</summary>
    public static string OfCell(TableData table, int cell, int edition)
    {
        var layout = table.Layout;
        var row = cell / layout.Columns.Count;
        var column = layout.Columns.Leaves[cell % layout.Columns.Count];
        if (table.MemberAt(row) is null && table.RowAt(row).Item.Labels.Count == 0)
            return Printed(column, edition);
        var text = OfRow(table, row, edition);
        return column.Item.Labels.Count == 0 ? text : $"{text}, {Printed(column, edition)}";
    }
}
