using System;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Analysis.Wording;

/// <summary>Reports editions that fall between two things of which one replaces the other, or that both of them cover.</summary>
internal sealed class EditionGaps(BoundReport report, DiagnosticBag diagnostics)
{
    public void Check(CancellationToken cancellation)
    {
        if (report.Editions.Models.Count == 0)
            return;
        foreach (var table in report.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.MoveTo(table.File);
            foreach (var axis in new[] { table.Rows, table.Columns })
            {
                foreach (var item in axis.Items.Where(static item => item is { IsBroken: false, Was.Count: > 0 }))
                    CheckPredecessors(item, axis);
            }
        }

        foreach (var variants in report.BoundRules.Where(static rule => rule.Item is null).GroupBy(static rule => rule.Model.Id).Where(static same => same.Count() > 1))
            CheckVariants(variants.Key, [.. variants.OrderBy(static rule => rule.Context.Editions.First)]);
    }

    private void CheckPredecessors(BoundItem item, BoundAxis axis)
    {
        foreach (var written in item.Syntax!.Was)
        {
            if (axis.Find(written.Value) is not { IsBroken: false } predecessor || predecessor.Editions.IsEmpty || item.Editions.IsEmpty)
                continue;
            var (before, after) = (predecessor.Editions, item.Editions);
            var (earlier, later) = before.First <= after.First ? (predecessor, item) : (item, predecessor);
            if (before.Overlaps(after))
                diagnostics.Report(Descriptors.PredecessorOverlaps, written.Span, item.Path, predecessor.Path, NameOf(Math.Max(before.First, after.First)));
            else if (later.Editions.First > earlier.Editions.Last + 1)
                diagnostics.Report(Descriptors.PredecessorGap, written.Span, earlier.Path, NameOf(earlier.Editions.Last), later.Path, NameOf(later.Editions.First), NameOf(earlier.Editions.Last + 1));
        }
    }

    private void CheckVariants(string id, BoundRule[] variants)
    {
        for (var i = 1; i < variants.Length; i++)
        {
            var end = variants.Take(i).Max(static rule => rule.Context.Editions.Last);
            if (variants[i].Context.Editions.First <= end + 1)
                continue;
            diagnostics.MoveTo(variants[i].File);
            diagnostics.Report(Descriptors.VariantsLeaveGap, variants[i].Syntax!.Since?.Span ?? variants[i].Place, id, NameOf(end + 1));
        }
    }

    private string NameOf(int edition) => report.Editions.Models[edition].Id;
}
