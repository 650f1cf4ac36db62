using System.Collections.Generic;
using System.Linq;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>Finds the item that an unknown wording of one table probably means.</summary>
internal sealed class UnknownWordings(FormTable table, int edition)
{
    /// <summary>A text of the header.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="expected">The columns that are not there.</param>
    /// <param name="standsFor">The column in whose place it stands; null where that is open.</param>
    public UnknownWording Column(string text, StreamCell cell, IEnumerable<ItemNode> expected, ItemNode? standsFor = null)
    {
        var near = standsFor is null ? Nearest(text, expected) : new NearItem(standsFor.Path, Label(standsFor), Distance(text, standsFor), StandsInItsPlace: true);
        return Of(text, cell, isRow: false) with { Nearest = near };
    }

    /// <summary>A text before the figures of a row.</summary>
    public UnknownWording Row(string text, StreamCell cell, IEnumerable<ItemNode> expected)
        => Of(text, cell, isRow: true) with { Nearest = Nearest(text, expected.Where(static row => row.IsPrinted)) };

    private UnknownWording Of(string text, StreamCell cell, bool isRow)
        => new(table.Id, ReportReader.IdOf(table.Layout.Report, edition), isRow, text, cell.Place);

    private NearItem? Nearest(string text, IEnumerable<ItemNode> expected)
        => NearestWording.Find(text, expected, Label) is var (item, distance) ? new NearItem(item.Path, Label(item), distance, StandsInItsPlace: false) : null;

    private int Distance(string text, ItemNode item) => NearestWording.Distance(LabelFolding.Fold(text), LabelFolding.Fold(Label(item)));

    private string Label(ItemNode item) => table.Label(item, edition);
}
