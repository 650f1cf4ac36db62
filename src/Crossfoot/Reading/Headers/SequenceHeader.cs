using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>Reads a header whose names stand one after the other.</summary>
internal static class SequenceHeader
{
    public static HeaderReading? Read(HeaderQuestion question)
    {
        var first = Index(question.Cells, static cell => cell.Columns.Count > 0);
        if (first < 0 || question.RowOf(question.Cells[first]).Precision == Precision.Characters)
            return null;
        var names = question.Cells.Skip(first).Where(static cell => cell.Columns.Count > 0).ToList();
        var foreign = question.Cells.Skip(first).Where(cell => cell.Columns.Count == 0 && IsName(question, cell)).ToList();
        var lead = question.Cells.Take(first).Where(cell => IsName(question, cell)).ToList();
        var order = foreign.Count > 0 ? null : new NameOrder(question.Tree).Find(names);
        if (order is not null)
        {
            var whole = order.Select(entry => new HeaderSlot(entry.Leaf, UnitOf(entry.Name, entry.Leaf), entry.Name.Text)).ToList();
            return Reading(question, whole, IsDoubtful(question, lead, first), []);
        }

        return question.Tree.Groups.Count > 0 ? null : WithForeign(question, lead, first);
    }

    /// <summary>Names of columns with others between them: each keeps its place. Only where there are no groups, which would change the order.</summary>
    private static HeaderReading? WithForeign(HeaderQuestion question, List<HeaderCell> lead, int first)
    {
        // The first text in front heads the labels, unless a caption does.
        var cells = lead.Where(static cell => cell.IsUnknown).Skip(lead.Exists(static cell => !cell.IsUnknown) ? 0 : 1)
            .Concat(question.Cells.Skip(first).Where(cell => cell.Columns.Count > 0 || IsName(question, cell)))
            .ToList();
        var slots = new List<HeaderSlot>();
        foreach (var cell in cells)
        {
            var leaf = cell.Leaves.Distinct().ToList() is [var only] && cells.Count(other => other.Leaves.Contains(only)) == 1 ? only : null;
            slots.Add(new HeaderSlot(leaf, leaf is null ? null : UnitOf(cell, leaf), cell.Text));
        }

        return slots.Exists(static slot => slot.Leaf is not null) && slots.Count >= question.Tree.Leaves.Count
            ? Reading(question, slots, IsDoubtful(question, lead, first), cells.Where(static cell => cell.Columns.Count == 0))
            : null;
    }

    /// <summary>
    /// Whether a text in front of the names may head a column of figures. One in their row does, unless it is the first; on lines of
    /// their own only those that number the rows: 申请人情况 heads nothing.
    /// </summary>
    private static bool IsDoubtful(HeaderQuestion question, List<HeaderCell> lead, int first)
        => question.RowOf(question.Cells[first]).Precision == Precision.Line
            ? lead.Skip(1).Any(static cell => Labels.LabelText.IsNumbering(cell.Text))
            : lead.Count(cell => cell.Row == question.Cells[first].Row) > 1;

    private static HeaderReading Reading(HeaderQuestion question, List<HeaderSlot> slots, bool hasDoubtfulLead, IEnumerable<HeaderCell> unknown) => new()
    {
        Slots = slots,
        Basis = HeaderBasis.Named,
        Missing = [.. question.Missing(slots)],
        Unknown = [.. unknown.Where(static cell => cell.IsUnknown).Select(static cell => cell.Cell)],
        HasDoubtfulLead = hasDoubtfulLead,
    };

    /// <summary>Whether a text may head a column: a caption alone in its row, such as 申请人情况, does not.</summary>
    private static bool IsName(HeaderQuestion question, HeaderCell cell)
        => !cell.IsHeading && !(cell.IsCaption && question.Cells.Count(other => other.Row == cell.Row) == 1 && question.RowOf(cell).Precision != Precision.Line && cell.Row < question.Rows.Count - 1);

    private static string? UnitOf(HeaderCell cell, ItemNode leaf) => cell.Columns.First(use => use.Node == leaf).Unit;

    private static int Index(IReadOnlyList<HeaderCell> cells, System.Func<HeaderCell, bool> isWanted)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (isWanted(cells[i]))
                return i;
        }

        return -1;
    }
}
