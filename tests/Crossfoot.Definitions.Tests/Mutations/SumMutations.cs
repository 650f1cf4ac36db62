using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>
/// A sum forgets one of the items beside it, or adds one twice. For that each <c>total: true</c> is first written out as the sum that
/// it stands for. With two summands nothing is left of the sum once one is gone: that makes another rule, which is legal.
/// </summary>
internal static class SumMutations
{
    public static IEnumerable<MutationKind> Kinds =>
    [
        new("drop a child from a sum", false, static definition => Sums(definition).SelectMany(static sum => sum.Dropped())),
        new("double a child in a sum", false, static definition => Sums(definition).SelectMany(static sum => sum.Doubled())),
    ];

    private static IEnumerable<WrittenSum> Sums(ShippedDefinition definition)
    {
        foreach (var (map, entry) in definition.Entries())
        {
            if (entry is not { Key.Value: "total", Value: PlainText { Value: "true" } } || map["rows"] is not null || map["columns"] is not null || map["each"] is not null)
                continue;
            var summands = Summands(definition, entry.Key.Span.Start);
            var sum = "equals: " + string.Join(" + ", summands);
            var text = definition.Text.Remove(entry.Span.Start, entry.Span.Length).Insert(entry.Span.Start, sum);

            // A sum over items of several editions, or with closed cells, cannot be written out.
            if (ReportCompiler.Compile([new SourceFile(definition.Path, text)], default).Diagnostics.Count == 0)
                yield return new WrittenSum(definition.Rewritten(text), new TextSpan(entry.Span.Start + "equals: ".Length, sum.Length - "equals: ".Length), summands);
        }
    }

    /// <summary>The leaves beside the total and under the groups beside it, other totals left out.</summary>
    private static List<string> Summands(ShippedDefinition definition, int position)
    {
        var table = definition.Plain.Tables.First(table => table.Span.Start <= position && position < table.Span.End);
        var (axis, total) = new[] { table.Rows, table.Columns }
            .SelectMany(static axis => axis.Items.Select(item => (axis, item)))
            .Last(one => one.item.Span.Start <= position && position < one.item.Span.End);
        return [.. axis.Leaves.Where(leaf => !leaf.IsTotal && !leaf.IsOpen && (total.Parent.Length == 0 || leaf.IsUnder(total.Parent))).Select(static leaf => leaf.Path)];
    }

    /// <summary>A sum that is written out in full.</summary>
    private sealed record WrittenSum(ShippedDefinition Definition, TextSpan Span, List<string> Summands)
    {
        public IEnumerable<Mutant> Dropped() => Summands.Select((_, dropped) => With(Summands.Where((_, index) => index != dropped)) with { IsIllegalByMaking = Summands.Count > 2 });

        public IEnumerable<Mutant> Doubled() => Summands.Select((_, doubled) => With(Summands.SelectMany((summand, index) => index == doubled ? new[] { summand, summand } : [summand])) with { IsIllegalByMaking = true });

        private Mutant With(IEnumerable<string> summands) => Mutant.Replacing(Definition, Span, string.Join(" + ", summands), Span);
    }
}
