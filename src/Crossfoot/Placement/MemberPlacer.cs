using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>Places the members of a table's open rows.</summary>
internal sealed class MemberPlacer
{
    private static readonly string[] ColumnNumbers = ["栏次", "行次", "列次"];

    // A sum that the form does not have is no member: it would be added up with those that it sums.
    private static readonly string[] Totals = ["合计", "小计", "总计", "共计", "累计", "其中"];

    private readonly FormTable _table;
    private readonly int _edition;
    private readonly IReadOnlyDictionary<HeaderFind, HeaderPlan> _plans;
    private readonly ProblemList _problems;
    private readonly List<ItemNode> _items;
    private readonly MemberSplit _split;
    private readonly PlacedMembers _placed;
    private readonly List<MemberRow> _rows = [];
    private readonly Dictionary<ItemNode, int> _ordinals = [];
    private bool _isUnread;

    public MemberPlacer(FormTable table, int edition, IReadOnlyDictionary<HeaderFind, HeaderPlan> plans, TableData data, ProblemList problems)
    {
        _table = table;
        _edition = edition;
        _plans = plans;
        _problems = problems;
        _items = [.. table.OpenItems.Where(item => item.ExistsIn(edition))];
        _split = new MemberSplit(table, edition);
        _placed = new PlacedMembers(table, edition, data, problems);
    }

    /// <summary>The rows that are members, with the cells behind key and name.</summary>
    public IEnumerable<RowFind> Rows => _rows.Select(static row => row.Find);

    /// <summary>Whether every row that may be a member was read.</summary>
    public bool IsWhole => !_isUnread && !_placed.HasContradiction;

    /// <summary>Takes the next row of the document.</summary>
    /// <param name="find">The row.</param>
    /// <param name="group">The group of the form it stands in; null for none.</param>
    public void Take(OpenRowFind find, ItemNode? group)
    {
        var plan = _plans[find.Header];
        if (!plan.IsFollowed)
        {
            // The header has been reported, once for all rows under it.
            _isUnread |= !find.IsApart;
            return;
        }

        if (ItemOf(group) is not { } item)
        {
            if (!find.IsApart)
                Report(find, (_items.Count == 0 ? PlacementMessages.OtherEditionMember : PlacementMessages.OpenGroup).With(Heading, find.Cell.Text));
            return;
        }

        var ordinal = _ordinals.GetValueOrDefault(item) + 1;
        var row = _split.Split(find, item, plan.Slots.Count, ordinal, out var problem);
        if (find.IsApart)
        {
            if (row is not null && row.Find.After.Count(static cell => !cell.IsEmpty) == plan.Slots.Count)
                Report(find, PlacementMessages.ApartMember.With(Heading, row.Label));
            return;
        }

        _ordinals[item] = ordinal;
        if (find.IsOfOtherTable && item.Item.Open!.Each != MemberKey.Code)
            Report(find, PlacementMessages.RowOfOtherTable.With(Heading, find.Cell.Text));
        else if (row is not null && IsLikeHeader(find, row))
            Report(find, PlacementMessages.LikeHeader.With(Heading, find.Cell.Text));
        else if (row is not null && item.Item.Open!.Each != MemberKey.Code && IsLikeTotal(row))
            Report(find, PlacementMessages.LikeTotal.With(Heading, find.Cell.Text));
        else if (row is null)
            Report(find, problem!);
        else
            _rows.Add(row);
    }

    /// <summary>Places the rows that were taken and adds their members to the table.</summary>
    public void Place(RowCells cells)
    {
        foreach (var row in _rows)
        {
            var plan = _plans[row.Find.Header!];
            if (cells.Find(row.Find, row.Item, row.Label, plan, out var problem) is { } found)
            {
                _placed.Add(row, plan, found);
                continue;
            }

            _isUnread = true;
            _problems.Add(ProblemIds.UnplacedRow, problem!, _table, row.Find.Cell, row.Path);
            _placed.AddUnplaced(row);
        }

        _placed.Store();
    }

    /// <summary>The item whose members stand in a group: the only one, or the only one of that group.</summary>
    private ItemNode? ItemOf(ItemNode? group)
    {
        if (_items is [var single] && (single.Parent is null || !single.Parent.IsPrinted))
            return single;
        var here = _items.Where(item => item.Parent == group).ToList();
        return here is [var only] ? only : null;
    }

    /// <summary>Whether a row that could be a member may as well number the columns, or head them with years.</summary>
    private static bool IsLikeHeader(OpenRowFind find, MemberRow row)
    {
        if (row.Item.Item.Open!.Each == MemberKey.Code)
            return false;
        var texts = row.Find.After.Where(static cell => !cell.IsEmpty).Select(static cell => cell.Text).ToList();
        var isNumbered = texts.Select(static (text, i) => text == (i + 1).ToString(CultureInfo.InvariantCulture)).All(static same => same);
        if (isNumbered && texts.Count > 0 && ((find.IsFirst && texts.Count > 1) || ColumnNumbers.Contains(LabelFolding.Fold(row.Key))))
            return true;
        return texts.Count > 1 && texts.TrueForAll(static text => text is ['1' or '2', '9' or '0', _, _] && text.All(char.IsAsciiDigit));
    }

    private static bool IsLikeTotal(MemberRow row)
    {
        var name = LabelFolding.Fold(row.Name ?? row.Key);
        return System.Array.Exists(Totals, total => name.StartsWith(total, System.StringComparison.Ordinal));
    }

    private void Report(OpenRowFind find, Message message)
    {
        _isUnread = true;
        _problems.Add(ProblemIds.UnplacedRow, message, _table, find.Cell);
    }

    private string Heading => _table.Heading(_edition);
}
