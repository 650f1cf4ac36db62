using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds labels, variants and headings to the editions that print them.</summary>
internal sealed class WordingBinder(EditionList editions, BoundsBinder bounds, DiagnosticBag diagnostics)
{
    /// <summary>The wordings, the form's own first.</summary>
    /// <param name="wording">As written.</param>
    /// <param name="range">The editions of what they name.</param>
    /// <param name="name">The id of what they name.</param>
    public EquatableArray<LabelModel> Bind(WordingSyntax wording, EditionRange range, Located<string> name)
    {
        var labels = BindMap(wording.Labels, isAlias: false);
        var variants = BindMap(wording.Variants, isAlias: true);
        ReportUncovered(wording.Labels, range, name);
        ReportRepeated(wording, range);
        return labels.Concat(variants).Where(static label => label.Text.Length > 0).ToEquatableArray();
    }

    /// <summary>The editions of a wording.</summary>
    public EditionRange RangeOf(EditionBounds of) => new(
        of.Since is null ? 0 : editions.IndexOf(of.Since),
        of.Until is null ? editions.All.Last : editions.IndexOf(of.Until));

    /// <summary>An entry of a map holds from its edition to the one before the next entry.</summary>
    private IEnumerable<LabelModel> BindMap(IReadOnlyList<LabelSyntax> labels, bool isAlias)
    {
        foreach (var (label, range) in Spread(labels))
            yield return new LabelModel(label.Text.Value, isAlias, new EditionBounds(editions.Since(range.First), editions.Until(range.Last))) { Unit = label.Unit?.Value };
    }

    private List<(LabelSyntax Label, EditionRange Range)> Spread(IReadOnlyList<LabelSyntax> labels)
    {
        var starts = new List<(LabelSyntax Label, int Start)>();
        foreach (var label in labels)
        {
            if (label.Edition is not { } edition)
                starts.Add((label, 0));
            else if (editions.IndexOf(edition.Value) is var position and >= 0)
                starts.Add((label, position));
        }

        var spread = new List<(LabelSyntax, EditionRange)>();
        foreach (var (label, start) in starts)
        {
            var end = editions.All.Last;
            foreach (var (other, next) in starts)
            {
                if (label.Edition is not null && other.Edition is not null && next > start)
                    end = Math.Min(end, next - 1);
            }

            spread.Add((label, new EditionRange(start, end)));
        }

        return spread;
    }

    /// <summary>Reports unknown editions in a map, and editions that the map leaves without a wording.</summary>
    private void ReportUncovered(IReadOnlyList<LabelSyntax> labels, EditionRange range, Located<string> name)
    {
        var reported = new HashSet<TextSpan>();
        var first = int.MaxValue;
        foreach (var label in labels)
        {
            if (label.Edition is not { } edition)
                return;
            if (reported.Add(edition.Span) && bounds.Find(edition) is { } position)
                first = Math.Min(first, position);
            else if (editions.IndexOf(edition.Value) < 0)
                return;
        }

        if (labels.Count > 0 && range.First < first && !range.IsEmpty && editions.Models.Count > 0)
            diagnostics.Report(Descriptors.NoLabelInEdition, labels[0].Edition!.Value.Span, name.Value, editions.Models[range.First].Id);
    }

    /// <summary>A variant that the label, or another variant, says already is of no use.</summary>
    private void ReportRepeated(WordingSyntax wording, EditionRange range)
    {
        foreach (var edition in EditionsOf(wording.Variants))
            bounds.Find(edition);
        var seen = Spread(wording.Labels);
        foreach (var (variant, of) in Spread(wording.Variants))
        {
            var folded = LabelFolding.Fold(variant.Text.Value);
            if (variant.Unit is null && variant.Text.Value.Length > 0
                && seen.Any(other => LabelFolding.Fold(other.Label.Text.Value) == folded && other.Range.Contains(of.Intersect(range))))
            {
                diagnostics.Report(new Diagnostic(Descriptors.AliasRepeatsLabel, diagnostics.File, variant.Text.Span, [variant.Text.Value])
                {
                    Fixes = Removal.OfItem(diagnostics.File, variant.Text.Span) is { } fix ? [fix] : [],
                });
            }

            seen.Add((variant, of));
        }
    }

    private static IEnumerable<Located<string>> EditionsOf(IReadOnlyList<LabelSyntax> labels)
        => labels.Where(static label => label.Edition is not null).Select(static label => label.Edition!.Value).Distinct();
}
