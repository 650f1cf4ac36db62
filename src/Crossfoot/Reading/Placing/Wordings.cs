using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Page;
using Crossfoot.Wording;

namespace Crossfoot.Placing;

/// <summary>Finds the item that an unknown wording of one table probably means.</summary>
internal sealed class Wordings(FormTable table, int edition)
{
    /// <summary>A text of the header.</summary>
    /// <param name="cell">The text.</param>
    /// <param name="expected">The columns that are not there.</param>
    /// <param name="standsFor">The column in whose place it stands; null where that is open.</param>
    public UnknownWording Column(PageCell cell, IReadOnlyList<ItemNode> expected, ItemNode? standsFor)
        => Of(cell, isRow: false) with
        {
            Nearest = standsFor is null
                ? Nearest(cell.Text, expected)
                : new NearItem(standsFor.Path, Label(standsFor), NearestWording.Distance(LabelFolding.Fold(cell.Text), LabelFolding.Fold(Label(standsFor))), StandsInItsPlace: true),
        };

    /// <summary>A text before the figures of a row.</summary>
    public UnknownWording Row(PageCell cell, IEnumerable<ItemNode> expected)
        => Of(cell, isRow: true) with { Nearest = Nearest(cell.Text, expected.Where(static row => row.IsPrinted)) };

    private UnknownWording Of(PageCell cell, bool isRow) => new(table.Id, ReportReader.IdOf(table.Layout.Report, edition), isRow, cell.Text, cell.Place);

    private NearItem? Nearest(string text, IEnumerable<ItemNode> expected)
        => NearestWording.Find(text, expected, Label) is var (item, distance) ? new NearItem(item.Path, Label(item), distance, StandsInItsPlace: false) : null;

    private string Label(ItemNode item) => table.Label(item, edition);
}
