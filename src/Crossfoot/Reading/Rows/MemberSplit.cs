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
            MemberKey.Code when open.Parts.Count > 1 => Parts(cells, filled, open),
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
            problem = PlacementMessages.NoMember.With(table.Heading(edition), cells[filled[0]].Text, filled.Count, Shape(open), header.Slots.Count);
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

    /// <summary>A code over several cells. They end at the name, or where as many cells are left as there are columns.</summary>
    private (string? Key, int Stub) Parts(IReadOnlyList<PageCell> cells, List<int> filled, OpenRowsSchema open)
    {
        var isNamed = open.NameLabels.Count > 0;
        var count = isNamed ? filled.TakeWhile(i => MemberCode.IsPart(cells[i].Text)).Count() : filled.Count - header.Slots.Count;
        if (count < 1 || count > open.Parts.Count || !filled.Take(count).All(i => MemberCode.IsPart(cells[i].Text)))
            return (null, -1);

        // Parts with an empty cell between them have lost one.
        if (filled[count - 1] - filled[0] != count - 1)
            return (null, -1);

        // The first of the parts' columns is as many cells before the name as there are parts.
        var start = isNamed && count < filled.Count ? filled[count] - open.Parts.Count : filled[0] == 0 && count == open.Parts.Count ? 0 : -1;
        int? first = start >= 0 && filled[0] >= start ? filled[0] - start : null;
        var key = MemberCode.Join([.. filled.Take(count).Select(i => cells[i].Text)], first, open);
        return key is null ? (null, -1) : (key, count);
    }

    private static Message Shape(OpenRowsSchema open) => open.Each switch
    {
        MemberKey.Name => PlacementMessages.ShapeName.With(),
        MemberKey.Ordinal => PlacementMessages.ShapeOrdinal.With(),
        MemberKey.Code when open.Parts.Count > 1 => PlacementMessages.ShapeParts.With(open.Parts.Count),
        MemberKey.Code when open.NameLabels.Count > 0 => PlacementMessages.ShapeCodeAndName.With(),
        MemberKey.Code => PlacementMessages.ShapeCode.With(),
        _ => throw new UnreachableException(),
    };
}
