using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Labels;

/// <summary>What a segment says about the table it belongs to.</summary>
/// <param name="Name">The name of the evidence, for a trace.</param>
/// <param name="Weigh">How much it speaks for each table; negative against it.</param>
internal sealed record TableEvidence(string Name, Func<SegmentWordings, int, int> Weigh)
{
    /// <summary>Every kind of evidence, in the order in which they are added up.</summary>
    public static IReadOnlyList<TableEvidence> All { get; } =
    [
        // 第二十条第（一）项 alone on its line.
        new("heading", static (found, table) => found.Headings.Count == 0 ? 0 : found.Headings.Contains(table) ? 4 : -4),

        // 规章 with figures behind it. A wording of several tables speaks for each of them.
        new("row", static (found, table) => found.Rows.Count == 0 || found.Codes.Contains(table) ? 0 : found.Rows.Contains(table) ? 3 : -3),

        // 一般公共服务支出 for 一、一般公共服务支出: a label without its number or remark may be that of another thing.
        new("folded row", static (found, table) => found.Rows.Count == 0 && found.Codes.Count == 0 && found.FoldedRows.Contains(table) ? 2 : 0),

        // 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
        new("columns", static (found, table) => found.Columns.Count == 0 ? 0
            : found.Columns.Count(tables => tables.Contains(table)) * 2 - found.Columns.Count(tables => !tables.Contains(table)) * 2),

        // 2010301 行政运行 100.00: a code that the table's open rows can have, before anything else.
        new("code", static (found, table) => found.Codes.Contains(table) ? 3 : 0),

        // 5 1 0 2 8 3 0 0 1 4 0 0 1 0 1: as many figures as the table has columns.
        new("count", static (found, table) => found.Counts.Contains(table) ? 2 : 0),

        // The name of a group of rows or columns above a part of its table.
        new("group", static (found, table) => found.Mentions.Contains(table) ? 1 : 0),

        // 栏次, or 序号 over the keys of open rows.
        new("keys", static (found, table) => found.Keys.Contains(table) ? 2 : 0),

        // 本表无数据
        new("empty", static (found, table) => found.Empty.Contains(table) ? 1 : 0),
    ];
}

/// <summary>The tables that the wordings of a segment belong to.</summary>
internal sealed class SegmentWordings
{
    public SegmentWordings(Segment segment, LabelScan scan)
    {
        foreach (var row in segment.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (!row.Cells[i].IsEmpty)
                    Add(segment, row.Cells[i], scan.At(row.Index, i), scan.Form);
            }
        }

        if (segment.HasFigures && segment.Row.Filled is [{ IsFigure: true } code, _, ..])
            Codes.UnionWith(scan.Form.Tables.Where(table => table.OpenItems.Any(item => item.Item.Open!.Each == Schema.MemberKey.Code && Placement.MemberCode.IsWhole(code.Text, item.Item.Open))).Select(static table => table.Index));

        // One text among many that happens to be a column's name says nothing.
        var texts = segment.Cells.Count(static cell => !cell.IsEmpty && !cell.IsFigure);
        if (_named * 2 < texts)
            Columns.Clear();
        if (segment.IsBare && segment.Cells.Count(static cell => !cell.IsEmpty) is > 2 and var figures)
            Counts.UnionWith(scan.Form.Tables.Where(table => scan.Form.Editions.Any(edition => table.ColumnLeaves(edition).Count() == figures)).Select(static table => table.Index));
    }

    private int _named;

    public HashSet<int> Headings { get; } = [];

    /// <summary>The tables that have as many columns as there are figures without a label.</summary>
    public HashSet<int> Counts { get; } = [];

    public HashSet<int> Rows { get; private set; } = [];

    /// <summary>The tables in which a label may be meant that has lost its number or has a remark.</summary>
    public HashSet<int> FoldedRows { get; } = [];

    /// <summary>The tables whose open rows can have the code in front.</summary>
    public HashSet<int> Codes { get; } = [];

    public List<HashSet<int>> Columns { get; } = [];

    public HashSet<int> Mentions { get; } = [];

    public HashSet<int> Keys { get; } = [];

    public HashSet<int> Empty { get; } = [];

    private void Add(Segment segment, Page.PageCell cell, IReadOnlyList<FoundLabel> matches, FormIndex form)
    {
        Empty.UnionWith(form.Tables.Where(table => table.SaysEmpty(cell.Text)).Select(static table => table.Index));
        if (matches.Count == 0)
            return;
        var uses = matches.SelectMany(static match => match.Uses).ToList();
        if (matches.Any(match => match.Has(WordingKind.Heading)) && (segment.OnlyText is not null || !segment.HasFigures))
            Headings.UnionWith(Of(uses, WordingKind.Heading));
        var rows = Of(uses.Where(static use => use.Level == FoldingLevel.Characters), WordingKind.Row);
        if (segment.HasFigures && !cell.IsFigure)
            FoldedRows.UnionWith(Of(uses, WordingKind.Row));
        if (rows.Count > 0 && segment.HasFigures && !cell.IsFigure)
        {
            // The last label before the figures tells the table; those before it are names of groups.
            Mentions.UnionWith(Rows);
            Rows = rows;
        }
        else
        {
            Mentions.UnionWith(rows);
        }

        if (matches.Any(match => match.Uses.Any(static use => use.Kind is WordingKind.Column or WordingKind.Caption or WordingKind.Key)))
            _named += matches.Max(static match => match.Cells.Count);
        if (!segment.HasFigures && Of(uses, WordingKind.Column) is { Count: > 0 } columns)
            Columns.Add(columns);
        Keys.UnionWith(Of(uses, WordingKind.Key));
    }

    private static HashSet<int> Of(IEnumerable<WordingUse> uses, WordingKind kind)
        => [.. uses.Where(use => use.Kind == kind).Select(static use => use.Table)];
}
