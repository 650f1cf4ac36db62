using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>Splits a row into the key and the name of a member and the cells behind them.</summary>
internal sealed class MemberSplit(FormTable table, int edition)
{
    /// <summary>The member a row is; otherwise null, and why.</summary>
    /// <param name="find">The row.</param>
    /// <param name="item">The item whose member it is.</param>
    /// <param name="columns">How many figures the header has columns for.</param>
    /// <param name="ordinal">Its position among the members.</param>
    /// <param name="problem">Why the row is no member.</param>
    public MemberRow? Split(OpenRowFind find, ItemNode item, int columns, int ordinal, out Message? problem)
    {
        var open = item.Item.Open!;
        var cells = find.Row.Cells;
        var filled = Enumerable.Range(0, cells.Count).Where(i => !cells[i].IsEmpty).ToList();
        var (key, stub) = open.Each switch
        {
            MemberKey.Name => (null, 0),
            MemberKey.Ordinal => Ordinal(find, open, filled, ordinal),
            MemberKey.Code when open.Parts.Count > 1 => MemberParts.Find([.. cells.Select(static cell => cell.Text)], filled, open, columns),
            MemberKey.Code => MemberCode.IsWhole(cells[filled[0]].Text, open) ? (cells[filled[0]].Text, 1) : (null, -1),
            _ => throw new UnreachableException(),
        };
        var isNamed = open.Each == MemberKey.Name || open.NameLabels.Count > 0;
        StreamCell? name = null;
        if (stub >= 0 && isNamed && stub < filled.Count && !cells[filled[stub]].IsFigure)
            name = cells[filled[stub++]];
        if (stub < 0 || (isNamed && name is null) || (name is not null && find.RowLabels.Contains(name)))
        {
            problem = PlacementMessages.NoMember.With(table.Heading(edition), find.Cell.Text, filled.Count, MemberShape.Of(open), columns);
            return null;
        }

        problem = null;
        key ??= name!.Text;
        var after = stub == 0 ? 0 : filled[stub - 1] + 1;
        return new MemberRow(item, key, open.Each == MemberKey.Name ? null : name?.Text, new RowFind([], key, find.Cell, find.Header)
        {
            After = [.. cells.Skip(after)],
            Row = find.Row,
            HasBareNeighbour = find.HasBareNeighbour,
        });
    }

    /// <summary>The key by position. Where the header has a column for it, the number must be printed, and be the right one.</summary>
    private (string? Key, int Stub) Ordinal(OpenRowFind find, OpenRowsSchema open, List<int> filled, int ordinal)
    {
        var key = ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isPrinted = open.KeyLabels.Count > 0
            && (find.Header.Table < 0 || find.Header.Tokens.Any(token => token.KeyOf.Contains(table.Index) && IsKey(token.Text, open)));
        if (!isPrinted)
            return (key, 0);
        return find.Row.Cells[filled[0]].Text == key ? (key, 1) : (null, -1);
    }

    private static bool IsKey(string text, OpenRowsSchema open)
        => open.KeyLabels.Any(label => Wording.LabelFolding.Fold(label.Text) == Wording.LabelFolding.Fold(text));
}
