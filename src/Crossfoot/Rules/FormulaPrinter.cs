using System.Collections.Generic;
using System.Text;
using Crossfoot.Wording;

namespace Crossfoot.Rules;

/// <summary>Prints a rule for a reader: with the numbers found, or with the labels of the form.</summary>
internal sealed class FormulaPrinter(bool showsNumbers, Language language)
{
    /// <summary>A set of more cells than this is printed by its ends.</summary>
    private const int LongSet = 4;

    private readonly StringBuilder _text = new();

    public bool ShowsNumbers => showsNumbers;

    public static string Print(Node node, in Frame frame, bool showsNumbers, Language language)
    {
        var printer = new FormulaPrinter(showsNumbers, language);
        node.Print(frame, printer);
        return printer._text.ToString();
    }

    public void Text(string text) => _text.Append(text);

    public void Operand(Node node, in Frame frame, int precedence)
    {
        var needsBrackets = node.Precedence < precedence;
        if (needsBrackets)
            Text("(");
        node.Print(frame, this);
        if (needsBrackets)
            Text(")");
    }

    public void Sum(IReadOnlyList<(Node Operand, bool IsSubtracted)> terms, in Frame frame, int precedence)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (i > 0 || terms[i].IsSubtracted)
                Text(terms[i].IsSubtracted ? (i > 0 ? " − " : "−") : " + ");
            var isSet = terms[i].Operand is CellsNode { IsSet: true };
            var needsBrackets = isSet && terms.Count > 1;
            if (needsBrackets)
                Text("(");
            Operand(terms[i].Operand, frame, precedence + 1);
            if (needsBrackets)
                Text(")");
        }
    }

    public void Cells(CellsNode node, in Frame frame)
    {
        var cells = new List<FoundCell>(node.Cells(frame));
        if (showsNumbers)
        {
            Numbers(node, cells);
            return;
        }

        var labels = new List<string>();
        foreach (var found in cells)
        {
            if (found is { Table: { } table, Cell: >= 0 })
                labels.Add(ShortLabel(table, found.Cell, frame));
        }

        Text(labels.Count == 0 ? "—" : labels.Count <= LongSet ? string.Join(" + ", labels) : $"{labels[0]} + … + {labels[^1]}");
        if (node.PeriodsBack > 0)
            Text(RuleMessages.Earlier(node.PeriodsBack).In(language));
    }

    /// <summary>In a set, zeros say nothing and are left out.</summary>
    private void Numbers(CellsNode node, List<FoundCell> cells)
    {
        var texts = new List<string>();
        foreach (var found in cells)
        {
            var content = found is { Table: { } table, Cell: >= 0 } ? table[found.Cell] : default;
            if (cells.Count == 1 || (content.HasValue && content.Number != 0))
                texts.Add(content.HasValue ? content.Number is { } number ? node.Show(found, number) : content.Text! : "—");
        }

        Text(texts.Count == 0 ? "0" : string.Join(" + ", texts));
    }

    /// <summary>The label of what the reference names: the row in a rule for each column, the column in a rule for each row.</summary>
    private static string ShortLabel(TableData table, int cell, in Frame frame)
    {
        var layout = table.Layout;
        var edition = frame.Report.EditionOf(table);
        var row = cell / layout.Columns.Count;
        var column = cell % layout.Columns.Count;
        var rowText = Short(LeafLabels.OfRow(table, row, edition));
        var columnText = Short(LeafLabels.Printed(layout.Columns.Leaves[column], edition));
        if (table != frame.Table && layout.Index != frame.Table?.Layout.Index)
            return $"{LeafLabels.OfTable(table)}·{(layout.Columns.Count == 1 ? rowText : table.RowCount == 1 ? columnText : $"{rowText}·{columnText}")}";
        if (column == frame.Column || layout.Columns.Count == 1)
            return rowText;
        return row == frame.Row || table.RowCount == 1 ? columnText : $"{rowText}·{columnText}";
    }

    private static string Short(string label) => LabelEnumerator.Of(label) ?? label;
}
