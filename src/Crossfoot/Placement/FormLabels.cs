using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>Every wording of the form, by its folded text.</summary>
internal sealed class FormLabels
{
    private readonly Dictionary<string, List<LabelUse>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wordings = new(StringComparer.Ordinal);

    public FormLabels(ReportSchema schema)
    {
        Schema = schema;
        Tables = [.. schema.Layouts.Select(static layout => new FormTable(layout))];
        foreach (var caption in schema.Captions)
            Add(caption, new LabelUse(LabelKind.Caption, -1, null, 0, LastEdition, null));
        foreach (var table in Tables)
            AddTable(table);
    }

    public ReportSchema Schema { get; }

    public IReadOnlyList<FormTable> Tables { get; }

    public int LastEdition => Math.Max(Schema.Editions.Count - 1, 0);

    /// <summary>The length of the longest wording, folded.</summary>
    public int LongestLabel { get; private set; }

    /// <summary>What a text can mean; empty where the form does not know it.</summary>
    public IReadOnlyList<LabelUse> Find(string text)
        => _uses.TryGetValue(LabelFolding.Fold(text), out var uses) ? uses : [];

    /// <summary>The tables in which a text heads the keys or names of open rows; such a column has no figures.</summary>
    public IReadOnlyList<int> KeysOf(string text)
        => _keys.TryGetValue(LabelFolding.Fold(text), out var tables) ? tables : [];

    /// <summary>Whether a wording of the form begins with a text, or is it.</summary>
    public bool CanBegin(string text)
    {
        if (_beginnings.Count == 0)
        {
            // Only text in columns asks, so the others need not pay for it.
            foreach (var wording in _wordings)
            {
                for (var length = 1; length <= wording.Length; length++)
                    _beginnings.Add(wording[..length]);
            }
        }

        return _beginnings.Contains(LabelFolding.Fold(text)) || _beginnings.Contains(LabelFolding.FoldCharacters(text));
    }

    private void AddTable(FormTable table)
    {
        foreach (var caption in table.Layout.Table.Captions)
            Add(caption, new LabelUse(LabelKind.Caption, table.Index, null, table.FirstEdition, table.LastEdition, null));
        foreach (var heading in table.Layout.Table.Headings)
            AddLabel(heading, LabelKind.Heading, table, null);
        foreach (var column in table.Columns)
        {
            foreach (var label in column.Item.Labels)
                AddLabel(label, LabelKind.Column, table, column);
        }

        foreach (var row in table.Rows)
        {
            foreach (var label in row.Item.Labels)
                AddLabel(label, LabelKind.Row, table, row);
        }

        foreach (var open in table.OpenItems.Select(static item => item.Item.Open!))
        {
            foreach (var text in open.KeyLabels.Concat(open.NameLabels).Select(static label => label.Text).Concat(open.Parts))
                AddKey(text, table.Index);
        }
    }

    private void AddKey(string text, int table)
    {
        var folded = LabelFolding.Fold(text);
        AddBeginning(text);
        if (!_keys.TryGetValue(folded, out var tables))
            _keys.Add(folded, tables = []);
        if (folded.Length > 0 && !tables.Contains(table))
            tables.Add(table);
    }

    private void AddLabel(LabelSchema label, LabelKind kind, FormTable table, ItemNode? node)
    {
        var (first, last) = Schema.Resolve(label.Editions);
        first = Math.Max(first, node?.First ?? table.FirstEdition);
        last = Math.Min(last, node?.Last ?? table.LastEdition);
        if (first <= last)
            Add(label.Text, new LabelUse(kind, table.Index, node, first, last, label.Unit));
    }

    private void Add(string text, LabelUse use)
    {
        var folded = LabelFolding.Fold(text);
        if (folded.Length == 0)
            return;
        LongestLabel = Math.Max(LongestLabel, folded.Length);
        AddBeginning(text);
        if (!_uses.TryGetValue(folded, out var uses))
            _uses.Add(folded, uses = []);
        uses.Add(use);
    }

    private void AddBeginning(string text)
    {
        _wordings.Add(LabelFolding.Fold(text));
        _wordings.Add(LabelFolding.FoldCharacters(text));
    }
}
