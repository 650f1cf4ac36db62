using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Rows;

/// <summary>A row that may be a member and is not read as one, and why.</summary>
/// <param name="Row">The row.</param>
/// <param name="Message">Why.</param>
internal sealed record UnreadMember(LabelledRow Row, Message Message);

/// <summary>Finds the members of open rows among the rows of a part. They are placed by key alone, never by order or count.</summary>
internal sealed class MemberFinder
{
    // A sum that the form does not have is no member: it would be added up with those that it sums.
    private static readonly string[] Totals = ["合计", "小计", "总计", "共计", "累计", "其中"];

    private readonly LabelScan _scan;
    private readonly FormTable _table;
    private readonly int _edition;
    private readonly TablePart _part;
    private readonly HeaderReading _header;
    private readonly List<ItemNode> _items;
    private readonly MemberSplit _split;
    private readonly bool _isForeign;
    private readonly List<Member> _members = [];
    private readonly List<UnreadMember> _unread = [];
    private readonly Dictionary<ItemNode, int> _ordinals = [];

    public MemberFinder(LabelScan scan, FormTable table, int edition, TablePart part, HeaderReading header)
    {
        (_scan, _table, _edition, _part, _header) = (scan, table, edition, part, header);
        _items = [.. table.OpenItems.Where(item => item.ExistsIn(edition))];
        _split = new MemberSplit(table, edition, header, HasKeyColumn());

        // Under a header that names other keys than the form's, the members are others.
        _isForeign = _items.Exists(static item => item.Item.Open!.KeyLabels.Count > 0) && header.Unknown.Count > 0;
    }

    /// <summary>The members, in the order of the document.</summary>
    public IReadOnlyList<Member> Members => _members;

    /// <summary>The rows that may be members and were not read.</summary>
    public IReadOnlyList<UnreadMember> Unread => _unread;

    /// <summary>Goes through the rows of the part, each with what it is as a row of the form.</summary>
    public void Find(IReadOnlyList<AssignedRow> rows)
    {
        if (_items.Exists(static item => item.Item.Open is { Each: MemberKey.Code, NameLabels.Count: > 0 }))
            _split.Names = new WrappedNames([.. HeaderTail(), .. rows.Select(static row => row.Row)], text => _items.Exists(item => MemberCode.IsWhole(text, item.Item.Open!)));
        ItemNode? group = null;
        var isFirst = true;
        foreach (var row in rows)
        {
            if (row.Node is { } node)
                group = row.Kind == RowKind.Group ? node : node.Parent;
            if (!MayBeMember(row))
                continue;
            Take(row.Row, group, isFirst);
            isFirst = false;
        }
    }

    /// <summary>The lines below the names of the columns: the name of the first member may begin there.</summary>
    private IEnumerable<LabelledRow> HeaderTail()
        => _part.Header.Reverse().TakeWhile(segment => segment.Row.Filled is [var only] && _scan.At(segment.Row.Index, LabelScan.IndexOf(segment.Row, only)).Count == 0 && !segment.HasFigures)
            .Reverse().Select(static segment => new LabelledRow(segment, null, segment.Cells));

    /// <summary>Whether a row can be a member: a row of cells that is no row of the form.</summary>
    private bool MayBeMember(AssignedRow row)
    {
        if (row.Kind is RowKind.Row or RowKind.Group or RowKind.Ambiguous or RowKind.OtherEdition || row.Row.Segment.IsLines)
            return _items.Exists(static item => item.Item.Open!.Each == MemberKey.Code) && row.Kind == RowKind.Row && row.Row.Segment.Row.Filled is [{ IsFigure: true } code, ..] && _items.Exists(item => MemberCode.IsWhole(code.Text, item.Item.Open!)) && row.Row.Label!.First != code;
        var cells = row.Row.Segment.Row.Filled;
        return cells.Count > 1 && (row.Row.Segment.HasFigures || !HasNumbers()) && !_table.SaysEmpty(cells[0].Text);
    }

    private bool HasNumbers()
        => _items.Exists(row => _table.Columns.Any(column => column.IsLeaf && _table.Layout.FormatAt(_table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf)).IsNumeric));

    private void Take(LabelledRow row, ItemNode? group, bool isFirst)
    {
        if (_isForeign)
        {
            Refuse(row, PlacementMessages.UnreadRow.With(Heading, row.First.Text));
            return;
        }

        if (ItemOf(group) is not { } item)
        {
            Refuse(row, (_items.Count == 0 ? PlacementMessages.OtherEditionMember : PlacementMessages.OpenGroup).With(Heading, row.First.Text));
            return;
        }

        var ordinal = _ordinals.GetValueOrDefault(item) + 1;
        var member = _split.Split(row, item, ordinal, out var problem);
        if (IsApart(row))
        {
            if (member is not null && member.Row.Filled.Count == _header.Slots.Count)
                Refuse(row, PlacementMessages.ApartMember.With(Heading, member.Label));
            return;
        }

        _ordinals[item] = ordinal;
        if (member is null)
            Refuse(row, problem!);
        else if (IsLikeHeader(member, isFirst))
            Refuse(row, PlacementMessages.LikeHeader.With(Heading, row.First.Text));
        else if (item.Item.Open!.Each != MemberKey.Code && IsLikeTotal(member))
            Refuse(row, PlacementMessages.LikeTotal.With(Heading, row.First.Text));
        else if (item.Item.Open!.Each != MemberKey.Code && IsOfOtherTable(row))
            Refuse(row, PlacementMessages.RowOfOtherTable.With(Heading, row.First.Text));
        else
            _members.Add(member);
    }

    /// <summary>Whether a row stands in another block than its header. Pages of text in columns are blocks, and go on.</summary>
    private bool IsApart(LabelledRow row)
        => row.Segment.Row.Precision != Precision.Characters && _part.Header[^1].Rows[^1].Block != row.Segment.Row.Block;

    /// <summary>The item whose members stand in a group: the only one, or the only one of that group.</summary>
    private ItemNode? ItemOf(ItemNode? group)
    {
        if (_items is [var single] && (single.Parent is null || !single.Parent.IsPrinted))
            return single;
        var here = _items.Where(item => item.Parent == group).ToList();
        return here is [var only] ? only : null;
    }

    /// <summary>Whether a row that could be a member may as well number the columns, or head them with years.</summary>
    private static bool IsLikeHeader(Member member, bool isFirst)
    {
        if (member.Item.Item.Open!.Each == MemberKey.Code)
            return false;
        var texts = member.Row.Filled.Select(static cell => cell.Text).ToList();
        var isNumbered = texts.Count > 0 && texts.Select(static (text, i) => text == (i + 1).ToString(CultureInfo.InvariantCulture)).All(static same => same);
        if (isNumbered && ((isFirst && texts.Count > 1) || LabelText.IsNumbering(LabelFolding.Fold(member.Key))))
            return true;
        return texts.Count > 1 && texts.TrueForAll(static text => text is ['1' or '2', '9' or '0', _, _] && text.All(char.IsAsciiDigit));
    }

    private static bool IsLikeTotal(Member member)
    {
        var name = LabelFolding.Fold(member.Name ?? member.Key);
        return System.Array.Exists(Totals, total => name.StartsWith(total, System.StringComparison.Ordinal));
    }

    private bool IsOfOtherTable(LabelledRow row)
        => row.Segment.Row.Filled.FirstOrDefault(static cell => !cell.IsFigure) is { } text
            && _scan.At(row.Segment.Row.Index, LabelScan.IndexOf(row.Segment.Row, text)).Any(match => match.Cells.Count == 1 && match.Uses.Any(use => use.Kind == WordingKind.Row && use.Table != _table.Index && use.Level == FoldingLevel.Characters));

    private bool HasKeyColumn()
    {
        var labels = _items.SelectMany(static item => item.Item.Open!.KeyLabels).Select(static label => FormIndex.Fold(label.Text)).ToHashSet();
        return labels.Count > 0 && (_part.Heading is null || _part.Header.SelectMany(static segment => segment.Cells).Any(cell => labels.Contains(LabelText.Normal(cell.Folded))));
    }

    private void Refuse(LabelledRow row, Message message) => _unread.Add(new UnreadMember(row, message));

    private string Heading => _table.Heading(_edition);
}
