using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Wording;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// A header of which only the reading order is left, as where a page was copied out without its columns: its letters, one after the
/// other, are cut into wordings of the table in the only way in which none is left over.
/// </summary>
internal static class FlowHeader
{
    private const int MostLetters = 400;

    /// <summary>The wordings in reading order, captions left out; null where the letters are no header, or can be cut in two ways.</summary>
    public static IReadOnlyList<(string Text, Piece Piece)>? Find(FormTable table, FormLabels labels, IEnumerable<Piece> pieces)
    {
        var letters = pieces.SelectMany(static piece => piece.Text.Select(letter => (letter, piece))).Where(static at => !FoldingTable.IsInvisible(at.letter)).ToList();
        if (letters.Count is 0 or > MostLetters)
            return null;

        // From the end: in how many ways what follows can be cut, two standing for more, and how long its first wording is.
        var ways = new int[letters.Count + 1];
        var first = new int[letters.Count + 1];
        ways[letters.Count] = 1;
        for (var at = letters.Count - 1; at >= 0; at--)
        {
            var text = new StringBuilder();
            for (var end = at + 1; end <= letters.Count && end - at <= labels.LongestLabel + 2; end++)
            {
                text.Append(letters[end - 1].letter);
                if (ways[end] == 0 || !Heads(table, labels, text.ToString()))
                    continue;
                ways[at] = System.Math.Min(2, ways[at] + ways[end]);
                first[at] = end - at;
            }
        }

        return ways[0] == 1 ? Cut(table, labels, letters, first) : null;
    }

    private static List<(string Text, Piece Piece)> Cut(FormTable table, FormLabels labels, List<(char Letter, Piece Piece)> letters, int[] first)
    {
        var wordings = new List<(string, Piece)>();
        for (var at = 0; at < letters.Count; at += first[at])
        {
            var text = string.Concat(letters.Skip(at).Take(first[at]).Select(static letter => letter.Letter));
            if (labels.Find(text).Any(use => use.Kind == LabelKind.Column && use.Table == table.Index))
                wordings.Add((text, letters[at].Piece));
        }

        return wordings;
    }

    private static bool Heads(FormTable table, FormLabels labels, string text)
        => labels.KeysOf(text).Contains(table.Index)
            || labels.Find(text).Any(use => (use.Kind == LabelKind.Column && use.Table == table.Index) || (use.Kind == LabelKind.Caption && (use.Table < 0 || use.Table == table.Index)));
}
