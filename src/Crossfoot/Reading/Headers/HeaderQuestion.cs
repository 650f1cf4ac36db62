using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>What is known when a header is read: the part of the page, the table, the edition.</summary>
internal sealed class HeaderQuestion
{
    public HeaderQuestion(TablePart part, LabelScan scan, int edition, HeaderReading? inherited)
    {
        Part = part;
        Index = scan.Form;
        Table = scan.Form.Tables[part.Table];
        Edition = edition;
        Inherited = inherited;
        Tree = new HeaderTree(Table, edition);
        var cells = HeaderCells.Of(part.Header, scan, Table, edition);
        Cells = [.. cells.Where(static cell => !HeaderProse.Is(cell))];
        Rows = [.. part.Header.SelectMany(static segment => segment.Rows)];
        Lead = new LeadColumns(part);
    }

    public TablePart Part { get; }

    public FormIndex Index { get; }

    public FormTable Table { get; }

    public int Edition { get; }

    /// <summary>The header above the one before, where this part has none.</summary>
    public HeaderReading? Inherited { get; }

    public HeaderTree Tree { get; }

    /// <summary>The texts of the header, sentences left out.</summary>
    public IReadOnlyList<HeaderCell> Cells { get; }

    /// <summary>The rows of the header.</summary>
    public IReadOnlyList<PageRow> Rows { get; }

    /// <summary>What the rows below show of the columns in front.</summary>
    public LeadColumns Lead { get; }

    /// <summary>The row of the page that a text of the header stands in.</summary>
    public PageRow RowOf(HeaderCell cell) => Rows[cell.Row];

    public IEnumerable<ItemNode> Missing(IEnumerable<HeaderSlot> slots)
    {
        var found = slots.Select(static slot => slot.Leaf).ToHashSet();
        return Tree.Leaves.Where(leaf => !found.Contains(leaf));
    }
}
