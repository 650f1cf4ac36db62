using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Binding;

/// <summary>Finds siblings that accept the same wording in one edition: a document could not tell them apart.</summary>
internal sealed class WordingClashes(WordingBinder wording, DiagnosticBag diagnostics)
{
    /// <summary>Checks an axis, one printed parent after the other.</summary>
    public void Check(BoundAxis axis)
    {
        CheckUnder(axis.Roots);
        foreach (var item in axis.Items)
        {
            if (item.IsGroup && item.Labels.Count > 0)
                CheckUnder(item.Children);
        }
    }

    private void CheckUnder(IReadOnlyList<BoundItem> siblings)
    {
        var byWording = Gather(siblings).GroupBy(static entry => entry.Folded).Where(static group => group.Skip(1).Any()).ToList();
        if (byWording.Count == 0)
            return;
        var reported = new HashSet<BoundItem>();
        var telling = TellingGroups(siblings);
        foreach (var entries in byWording)
        {
            var list = entries.ToList();
            for (var i = 1; i < list.Count; i++)
            {
                var first = list.FindIndex(0, i, entry => Clash(entry, list[i], telling));
                if (first >= 0 && reported.Add(list[i].Item))
                    Report(list[first], list[i]);
            }
        }
    }

    private static bool Clash(Entry one, Entry other, HashSet<BoundItem> telling)
    {
        if (one.Item == other.Item || !one.Range.Overlaps(other.Range))
            return false;
        if (one.Item.Syntax?.Line is { } line && other.Item.Syntax?.Line is { } otherLine && line.Value != otherLine.Value)
            return false;
        return one.Item.Parent == other.Item.Parent || !(IsTold(one) && IsTold(other));

        bool IsTold(Entry entry) => entry.Scope is null || telling.Contains(entry.Scope);
    }

    private void Report(Entry first, Entry second)
        => diagnostics.Report(new Diagnostic(Descriptors.SameWording, diagnostics.File, second.Item.Span, [first.Item.Path, second.Item.Path, second.Text])
        {
            Related = [new RelatedPlace(diagnostics.File, first.Item.Span, $"'{first.Item.Path}' accepts it as well", $"“{first.Item.Path}”也接受该文字")],
        });

    /// <summary>The unprinted groups that hold a wording which nothing else under the same printed parent has: it tells their other members apart.</summary>
    private HashSet<BoundItem> TellingGroups(IReadOnlyList<BoundItem> siblings)
    {
        var telling = new HashSet<BoundItem>();
        foreach (var entries in Gather(siblings).GroupBy(static entry => entry.Folded))
        {
            var scopes = entries.Select(static entry => entry.Scope).Distinct().ToList();
            if (scopes.Count == 1 && scopes[0] is { } scope)
                telling.Add(scope);
        }

        return telling;
    }

    /// <summary>The wordings under one printed parent; the members of unprinted groups stand there as well.</summary>
    private IEnumerable<Entry> Gather(IReadOnlyList<BoundItem> siblings, BoundItem? scope = null)
    {
        foreach (var item in siblings.Where(static item => !item.IsBroken))
        {
            if (item.IsGroup && item.Labels.Count == 0)
            {
                foreach (var entry in Gather(item.Children, item))
                    yield return entry;
            }

            foreach (var label in item.Labels)
            {
                var range = wording.RangeOf(label.Editions).Intersect(item.Editions);
                if (!range.IsEmpty)
                    yield return new Entry(LabelFolding.Fold(label.Text), label.Text, item, scope, range);
            }
        }
    }

    private sealed record Entry(string Folded, string Text, BoundItem Item, BoundItem? Scope, EditionRange Range);
}
