using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Crossfoot.Placement;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Labels;

/// <summary>What depends on the form alone: its wordings in every edition on every level of folding. Made once for a form.</summary>
internal sealed class FormIndex
{
    private static readonly ConditionalWeakTable<ReportSchema, FormIndex> Known = [];

    private readonly WordingTrie _wordings = new();
    private readonly List<(string Wording, WordingUse Use)> _all = [];
    private readonly HashSet<string> _units = [];

    private FormIndex(ReportSchema schema)
    {
        Schema = schema;
        Tables = [.. schema.Layouts.Select(static layout => new FormTable(layout))];
        foreach (var caption in schema.Captions)
            Add(caption, new WordingUse(WordingKind.Caption, -1, null, 0, LastEdition, null));
        foreach (var table in Tables)
            AddTable(table);
        foreach (var (wording, use) in FoldedWordings.Of(_all))
            _wordings.Add(wording, use);
    }

    public ReportSchema Schema { get; }

    public IReadOnlyList<FormTable> Tables { get; }

    public int LastEdition => Math.Max(Schema.Editions.Count - 1, 0);

    public IEnumerable<int> Editions => Enumerable.Range(0, LastEdition + 1);

    /// <summary>Where all wordings begin.</summary>
    public WordingTrie Wordings => _wordings;

    public static FormIndex Of(ReportSchema schema) => Known.GetValue(schema, static form => new FormIndex(form));

    public static string Fold(string text) => LabelText.Normal(Simplified.Of(LabelFolding.FoldCharacters(text)));

    /// <summary>What a whole text can mean, on every level.</summary>
    public IReadOnlyList<WordingUse> Find(string folded)
    {
        var exact = _wordings.Step(LabelText.Normal(folded))?.Uses ?? [];
        if (exact.Count > 0)
            exact = [.. exact.Where(use => !exact.Any(other => other.Kind == use.Kind && other.Table == use.Table && other.Level < use.Level))];
        if (exact.Any(static use => use.Level == FoldingLevel.Characters))
            return exact;
        if (LabelText.WithoutRemark(folded) is not { } parts || parts.Text.Length == 0)
            return exact;
        var bare = _wordings.Step(LabelText.Normal(parts.Text))?.Uses ?? [];
        var isUnit = LabelText.IsUnit(parts.Remark);
        if (!isUnit && parts.Remark.Any(char.IsDigit))
            return exact;
        return [.. exact, .. bare.Where(use => use.Kind is WordingKind.Row or WordingKind.Column && (isUnit ? UnitFits(use, parts.Remark) : use.Level != FoldingLevel.WithoutNumber))
            .Select(use => isUnit ? use with { Unit = UnitIn(use, parts.Remark) } : use with { Level = FoldingLevel.WithoutRemark })];
    }

    /// <summary>Whether a text is a wording of the form as it stands.</summary>
    public bool Has(string folded) => _wordings.Step(LabelText.Normal(folded))?.Uses.Any(static use => use.Level == FoldingLevel.Characters) == true;

    /// <summary>Whether a text is a unit that the form counts in or converts.</summary>
    public bool IsUnit(string text)
        => Schema.Units.Any(unit => UnitConversion.IsSame(text, unit.Name) || UnitConversion.IsSame(text, unit.Base)) || _units.Any(unit => UnitConversion.IsSame(text, unit));

    /// <summary>Whether a text ends a wording that begins on the lines before it.</summary>
    public bool EndsWording(string folded, IEnumerable<string> before)
    {
        var text = folded;
        foreach (var line in before.Take(Tolerances.Default.MostPieces))
        {
            text = line + text;
            if (text.Length > Tolerances.Default.LongestLabel)
                return false;
            if (Has(text))
                return true;
        }

        return false;
    }

    private bool UnitFits(WordingUse use, string remark)
    {
        var format = FormatOf(use);
        return use.Level == FoldingLevel.Characters && format.IsNumeric && (UnitConversion.IsSame(LabelText.UnitOf(remark), format.Unit)
            || (format.Unit is null && LabelText.IsCount(remark))
            || (format.Unit is not null && UnitConversion.TryConvert(1, LabelText.UnitOf(remark), format.Unit, Schema.Units, out _)));
    }

    private string? UnitIn(WordingUse use, string remark)
        => UnitConversion.IsSame(LabelText.UnitOf(remark), FormatOf(use).Unit) || FormatOf(use).Unit is null ? use.Unit : LabelText.UnitOf(remark);

    private CellFormat FormatOf(WordingUse use)
    {
        var layout = Tables[use.Table].Layout;
        return use.Kind == WordingKind.Row
            ? layout.FormatAt(layout.CellAt(use.Node!.FirstLeaf, 0))
            : layout.FormatAt(layout.CellAt(0, use.Node!.FirstLeaf));
    }

    private void AddTable(FormTable table)
    {
        for (var cell = 0; cell < table.Layout.CellCount; cell++)
        {
            if (table.Layout.FormatAt(cell).Unit is { } unit)
                _units.Add(unit);
        }

        foreach (var caption in table.Layout.Table.Captions)
            Add(caption, new WordingUse(WordingKind.Caption, table.Index, null, table.FirstEdition, table.LastEdition, null));
        foreach (var heading in table.Layout.Table.Headings)
            Add(heading, WordingKind.Heading, table, null);
        foreach (var column in table.Columns)
        {
            foreach (var label in column.Item.Labels)
                Add(label, WordingKind.Column, table, column);
        }

        foreach (var row in table.Rows)
        {
            foreach (var label in row.Item.Labels)
                Add(label, WordingKind.Row, table, row);
        }

        foreach (var item in table.OpenItems)
        {
            var open = item.Item.Open!;
            foreach (var text in open.KeyLabels.Concat(open.NameLabels).Select(static label => label.Text).Concat(open.Parts))
                Add(text, new WordingUse(WordingKind.Key, table.Index, item, item.First, item.Last, null));
        }
    }

    private void Add(LabelSchema label, WordingKind kind, FormTable table, ItemNode? node)
    {
        var (first, last) = Schema.Resolve(label.Editions);
        first = Math.Max(first, node?.First ?? table.FirstEdition);
        last = Math.Min(last, node?.Last ?? table.LastEdition);
        if (first <= last)
            Add(label.Text, new WordingUse(kind, table.Index, node, first, last, label.Unit));
    }

    private void Add(string text, WordingUse use)
    {
        var folded = Simplified.Of(LabelFolding.FoldCharacters(text));
        if (folded.Length > 0)
            _all.Add((folded, use));
    }
}
