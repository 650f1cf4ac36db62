using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Analysis.Wording;

/// <summary>Reports wordings that no document can be matched by: without words, or of editions that lack the item.</summary>
internal sealed class WordingCheck(BoundReport report, DiagnosticBag diagnostics)
{
    public void Check(CancellationToken cancellation)
    {
        foreach (var table in report.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.MoveTo(table.File);
            Check(table.Syntax.Heading, table.Id, table.Editions);
            foreach (var item in table.Items.Where(static item => item is { IsBroken: false, Syntax: not null }))
            {
                Check(item.Syntax!.Label, item.Path, item.Editions);
                if (item.Syntax.Open is not { } open)
                    continue;
                Check(open.KeyLabel, item.Path, item.Editions);
                Check(open.NameLabel, item.Path, item.Editions);
            }
        }
    }

    private void Check(WordingSyntax wording, string name, EditionRange editions)
    {
        foreach (var label in wording.Labels.Concat(wording.Variants).Where(static label => label.Text.Value.Length > 0))
        {
            if (!HasWords(label.Text.Value))
                diagnostics.Report(Descriptors.WordingSaysNothing, label.Text.Span, label.Text.Value);
        }

        CheckEditions(wording.Labels, name, editions);
        CheckEditions(wording.Variants, name, editions);
    }

    /// <summary>Whether anything but a number in front, and signs, is left of a wording. Columns are numbered by plain figures.</summary>
    private static bool HasWords(string text)
    {
        var folded = LabelFolding.FoldCharacters(text);
        LabelEnumerator.Find(folded, out var end);
        return folded.Skip(end).Any(char.IsLetterOrDigit);
    }

    /// <summary>An entry holds until the next one, so one that ends before the item begins is for nothing.</summary>
    private void CheckEditions(IReadOnlyList<LabelSyntax> labels, string name, EditionRange editions)
    {
        if (editions.IsEmpty)
            return;
        var starts = labels.Select(label => label.Edition is { } edition ? report.Editions.IndexOf(edition.Value) : -1).Where(static start => start >= 0).Distinct().ToList();
        foreach (var label in labels)
        {
            if (label.Edition is not { } edition || report.Editions.IndexOf(edition.Value) is not (>= 0 and var start))
                continue;
            var end = starts.Where(next => next > start).Select(static next => next - 1).DefaultIfEmpty(report.Editions.All.Last).Min();
            if (!editions.Overlaps(new EditionRange(start, end)))
                diagnostics.Report(Descriptors.WordingOutsideEditions, label.Text.Span, label.Text.Value, edition.Value, name, report.Editions.Print(editions));
        }
    }
}
