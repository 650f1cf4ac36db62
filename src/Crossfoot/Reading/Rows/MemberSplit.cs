using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Rows;

/// <summary>A row of the document that is a member of open rows.</summary>
/// <param name="Item">The item that stands for the members.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name; null where there is none.</param>
/// <param name="Row">The row, with the cells behind key and name.</param>
internal sealed record Member(ItemNode Item, string Key, string? Name, LabelledRow Row)
{
    /// <summary>The member as a message names it.</summary>
    public string Label => Name is null ? Key : Key + " " + Name;

    public string Path => Item.Path + "." + Key;
}

/// <summary>Splits a row into the key and the name of a member and the cells behind them.</summary>
/// <param name="table">The table.</param>
/// <param name="edition">The edition.</param>
/// <param name="header">The header that the row stands under.</param>
/// <param name="isKeyPrinted">Whether the header has a column for the key.</param>
internal sealed class MemberSplit(FormTable table, int edition, HeaderReading header, bool isKeyPrinted)
{
    /// <summary>The names that take several lines; null where names stand in cells.</summary>
    public WrappedNames? Names { get; set; }

    /// <summary>The member that a row is; otherwise null, and why.</summary>
    public Member? Split(LabelledRow row, ItemNode item, int ordinal, out Message? problem)
    {
        var open = item.Item.Open!;
        var cells = row.Segment.Cells;
        var filled = Enumerable.Range(0, cells.Count).Where(i => !cells[i].IsEmpty).ToList();
        var (key, stub) = open.Each switch
        {
            MemberKey.Name => (null, 0),
            MemberKey.Ordinal => Ordinal(cells, filled, ordinal),
            MemberKey.Code when open.Parts.Count > 1 => MemberParts.Find([.. cells.Select(static cell => cell.Text)], filled, open, header.Slots.Count),
            MemberKey.Code => Code(cells, filled, open),
            _ => throw new UnreachableException(),
        };
        var isNamed = open.Each == MemberKey.Name || open.NameLabels.Count > 0;
        PageCell? name = null;
        if (stub >= 0 && isNamed && stub < filled.Count && (!cells[filled[stub]].IsFigure || IsNameColumn(cells[filled[stub]])))
            name = cells[filled[stub++]];
        if (stub == 1 && row.Segment.Row.Precision == Precision.Characters && Names is { } names && !names.IsOpen(row.Segment))
            name = names.Of(row.Segment)?.FirstOrDefault() ?? name;
        if (stub < 0 || (isNamed && name is null) || Names?.IsOpen(row.Segment) == true || (name is not null && row.Label is not null))
        {
            problem = PlacementMessages.NoMember.With(table.Heading(edition), cells[filled[0]].Text, filled.Count, MemberShape.Of(open), header.Slots.Count);
            return null;
        }

        problem = null;
        if (row.Segment.Row.Precision == Precision.Characters && Names?.Of(row.Segment) is { Count: > 0 } lines)
            return new Member(item, key!, string.Concat(lines.Select(static cell => cell.Text)), new LabelledRow(row.Segment, null, [.. cells.SkipWhile(static (cell, i) => i == 0 || !cell.IsFigure)]));
        key ??= name!.Text;
        var after = stub == 0 ? 0 : filled[stub - 1] + 1;
        return new Member(item, key, open.Each == MemberKey.Name ? null : name?.Text, new LabelledRow(row.Segment, null, [.. cells.Skip(after)]));
    }

    // In a grid the column tells that a text of digits is a name.
    private bool IsNameColumn(PageCell cell)
        => header.Block >= 0 && header.Slots[0].HasRange && cell.End <= header.Slots[0].Range.Start && table.OpenItems.Any(static item => item.Item.Open!.Each == MemberKey.Name);

    private static (string?, int) Code(IReadOnlyList<PageCell> cells, List<int> filled, OpenRowsSchema open)
        => MemberCode.IsWhole(cells[filled[0]].Text, open) ? (cells[filled[0]].Text, 1) : (null, -1);

    /// <summary>The key by position. Where the header has a column for it, the number must be printed, and be the right one.</summary>
    private (string? Key, int Stub) Ordinal(IReadOnlyList<PageCell> cells, List<int> filled, int ordinal)
    {
        var key = ordinal.ToString(CultureInfo.InvariantCulture);
        if (!isKeyPrinted)
            return (key, 0);
        return cells[filled[0]].Text == key ? (key, 1) : (null, -1);
    }
}
