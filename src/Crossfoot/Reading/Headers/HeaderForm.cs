using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Headers;

/// <summary>The order of the form as the order of the columns: an assumption, which only a table with sums can bear out.</summary>
internal static class HeaderForm
{
    private const string Ordinals = "甲乙丙丁戊己庚辛壬癸";
    private static readonly string[] Numbered = ["数据", "列", "第", "栏", "值", "字段", "column", "col", "f"];

    public static HeaderReading Inherit(HeaderReading before) => before with { Block = -1 };

    /// <summary>Whether a part without names of its table has other names over its rows, so that it goes on with nothing.</summary>
    public static bool HasNamesOfOthers(HeaderQuestion question)
        => question.Part.IsForeign || question.Cells.Any(cell => cell.IsUnknown && question.RowOf(cell).Precision != Page.Precision.Line && !IsNumbered(cell.Text));

    public static HeaderReading? InOrder(HeaderQuestion question)
    {
        var leaves = question.Tree.Leaves;
        if (leaves.Count == 0 || question.Part.IsForeign)
            return null;
        var cells = Relevant(question);
        if (cells.Count == 0)
            return Reading(question, HeaderBasis.None);
        var names = cells.Where(static cell => !cell.IsCaption && !cell.IsKey && !cell.IsGroup).ToList();
        if (names.Count == leaves.Count + 1 && !names[0].Leaves.Any())
            names.RemoveAt(0);
        if (names.Count == leaves.Count && names.Select((name, i) => IsInPlace(name, leaves[i], leaves)).All(static fits => fits))
        {
            var whole = names.Where((name, i) => name.Leaves.Contains(leaves[i])).Count();
            return Reading(question, whole > 0 && !names.Exists(static name => IsNumbered(name.Text)) ? HeaderBasis.InPlace : HeaderBasis.Pieces);
        }

        return IsInLetters(cells, question) ? Reading(question, HeaderBasis.Pieces) : null;
    }

    /// <summary>Fills the places of names that were lost in a header whose other names stand where the form has them.</summary>
    public static HeaderReading Complete(HeaderReading reading, HeaderQuestion question)
    {
        var leaves = question.Tree.Leaves;
        if (reading.Missing.Count == 0 || reading.Slots.Count != leaves.Count || reading.Basis != HeaderBasis.Named)
            return reading;
        var texts = reading.Slots.Select(static slot => slot.Text).ToList();
        for (var i = 0; i < leaves.Count; i++)
        {
            var isThere = reading.Slots[i].Leaf == leaves[i];
            var isPiece = reading.Slots[i].Leaf is null && (IsNumbered(texts[i]) || IsPiece(texts[i], leaves[i])) && !IsWhole(texts[i], leaves);
            if (!isThere && !isPiece)
                return reading;
        }

        return reading with
        {
            Slots = [.. reading.Slots.Select((slot, i) => slot.Leaf is null ? slot with { Leaf = leaves[i], IsByOrder = true } : slot)],
            Missing = [],
            Unknown = [],
            Basis = texts.Exists(IsNumbered) ? HeaderBasis.Pieces : HeaderBasis.InPlace,
        };
    }

    private static HeaderReading Reading(HeaderQuestion question, HeaderBasis basis) => new()
    {
        Slots = [.. question.Tree.Leaves.Select(static leaf => new HeaderSlot(leaf, null, "") { IsByOrder = true })],
        Basis = basis,
    };

    /// <summary>The texts from the first that can belong to the header.</summary>
    private static List<HeaderCell> Relevant(HeaderQuestion question)
    {
        var letters = Letters(question);
        return [.. question.Cells.SkipWhile(cell => cell.IsUnknown && !IsNumbered(cell.Text) && !IsWithin(cell.Text, letters))];
    }

    private static bool IsInPlace(HeaderCell name, ItemNode leaf, IReadOnlyList<ItemNode> leaves)
        => name.Leaves.Contains(leaf) || (!name.Leaves.Any() && !IsWhole(name.Text, leaves) && (IsNumbered(name.Text) || IsPiece(name.Text, leaf)));

    private static bool IsWhole(string text, IReadOnlyList<ItemNode> leaves)
        => leaves.Any(leaf => leaf.Item.Labels.Any(label => Labels.FormIndex.Fold(label.Text) == LabelFolding.Fold(text)));

    /// <summary>Whether a text is the beginning or the end of a column's name, or what is left of it between the two.</summary>
    private static bool IsPiece(string text, ItemNode leaf)
        => text.Length > 1 && leaf.Item.Labels.Select(static label => Labels.FormIndex.Fold(label.Text)).Any(name => name.Contains(text, System.StringComparison.Ordinal) && name.Length > text.Length);

    private static bool IsNumbered(string text)
    {
        var name = text.ToLowerInvariant().TrimEnd('栏', '列', ':');
        if (name.Length == 1 && Ordinals.Contains(name[0], System.StringComparison.Ordinal))
            return true;
        var number = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十');
        return number.Length < name.Length && (number.Length == 0 || Numbered.Contains(number.TrimEnd('_', ' ', '-')));
    }

    /// <summary>Whether the texts are, letter for letter, a good part of the header and nothing else.</summary>
    private static bool IsInLetters(List<HeaderCell> cells, HeaderQuestion question)
    {
        var letters = Letters(question);
        var size = question.Tree.Leaves.Sum(static leaf => NameOf(leaf).Length);
        var found = 0;
        foreach (var cell in cells.Where(static cell => !cell.IsCaption && !cell.IsKey))
        {
            foreach (var letter in cell.Text)
            {
                if (letters.GetValueOrDefault(letter) == 0)
                    return false;
                letters[letter]--;
                found++;
            }
        }

        return found >= size * Tolerances.Default.LeastOfHeader;
    }

    private static Dictionary<char, int> Letters(HeaderQuestion question)
    {
        var letters = new Dictionary<char, int>();
        foreach (var letter in question.Tree.Leaves.Concat(question.Tree.Groups).SelectMany(NameOf))
            letters[letter] = letters.GetValueOrDefault(letter) + 1;
        return letters;
    }

    private static bool IsWithin(string text, Dictionary<char, int> letters)
        => text.GroupBy(static letter => letter).All(same => letters.GetValueOrDefault(same.Key) >= same.Count());

    private static string NameOf(ItemNode node) => node.Item.Labels.Select(static label => Labels.FormIndex.Fold(label.Text)).FirstOrDefault(static name => name.Length > 0) ?? "";
}
