using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>Reports cells that a sum counts twice, alone or within a total, cells that it adds and takes away again, and those on both sides.</summary>
internal sealed class DoubleCounting(FormulaIndex formulas, DiagnosticBag diagnostics)
{
    /// <summary>A larger set is left alone, so that a rule over a whole table costs no more than one over a row.</summary>
    private const int MostCells = 4096;

    /// <summary>Looks at a comparison; false where something was reported.</summary>
    public bool Check(Equation equation)
    {
        var isRight = CheckBothSides(equation);
        foreach (var side in equation.Sides.Where(static side => side.Alone is null && side.Terms.Count > 0))
            isRight &= CheckCancelling(side) && CheckSide(side);
        return isRight;
    }

    private bool CheckBothSides(Equation equation)
    {
        var isRight = true;
        var left = Singles(equation.Left).ToDictionary(static one => one.Key, static one => one.Term);
        foreach (var (key, term) in Singles(equation.Right).Where(one => left.ContainsKey(one.Key)))
        {
            diagnostics.Report(Descriptors.SameOnBothSides, term.Span, NameOf(key));
            isRight = false;
        }

        return isRight;
    }

    /// <summary>A set less one of its members is no slip: it leaves it out.</summary>
    private bool CheckCancelling(SumSide side)
    {
        var isRight = true;
        var known = new Dictionary<CellKey, SumTerm>();
        foreach (var term in side.Terms.Where(static term => term.IsSingle))
        {
            var key = KeysOf(term).First();
            if (known.TryGetValue(key, out var other) && other.IsSubtracted != term.IsSubtracted)
            {
                diagnostics.Report(Descriptors.TermCancels, term.Span, NameOf(key));
                isRight = false;
            }

            known[key] = term;
        }

        return isRight;
    }

    /// <summary>Each cell of one sign once, those within totals and sums among them.</summary>
    private bool CheckSide(SumSide side)
    {
        if (side.Terms.Sum(static term => (long)(term.Cells.Rows?.Count ?? 1) * (term.Cells.Columns?.Count ?? 1)) > MostCells)
            return true;
        bool? alongRows = IsOne(side, rows: false) ? true : IsOne(side, rows: true) ? false : null;
        var counted = new Dictionary<(bool, CellKey), Count>();
        var reported = new HashSet<SumTerm>();
        foreach (var term in side.Terms)
        {
            foreach (var count in CountsOf(term, alongRows))
            {
                if (!counted.TryGetValue((term.IsSubtracted, count.Cell), out var other))
                    counted.Add((term.IsSubtracted, count.Cell), count);
                else if ((other.Term != term || other.Written != count.Written) && reported.Add(Slip(other, count)))
                    Report(side, other, count);
            }
        }

        return reported.Count == 0;
    }

    /// <summary>Whether all terms stand in the same row, or column.</summary>
    private static bool IsOne(SumSide side, bool rows)
    {
        var first = side.Terms[0].Along(rows);
        return first is null or { Count: 1 } && side.Terms.All(term => first is null ? term.Along(rows) is null : term.Along(rows) is [var only] && only == first[0]);
    }

    private IEnumerable<Count> CountsOf(SumTerm term, bool? alongRows)
    {
        var items = alongRows is { } rows ? term.Along(rows)?.GroupBy(static leaf => leaf.Path).ToDictionary(static same => same.Key, static same => same.First()) : null;
        foreach (var key in KeysOf(term))
        {
            BoundItem? item = null;
            items?.TryGetValue((alongRows == true ? key.Row : key.Column)!, out item);
            var parts = item is null ? null : PartsOf(item, term);
            if (parts is null)
            {
                yield return new Count(term, key, key, null);
                continue;
            }

            foreach (var part in parts.Value.Parts)
                yield return new Count(term, alongRows == true ? key with { Row = part.Path } : key with { Column = part.Path }, key, parts.Value.IsTotal);
        }
    }

    /// <summary>What an item is the plain sum of, where that is so in the cells of a term.</summary>
    private (IReadOnlyList<BoundItem> Parts, bool IsTotal)? PartsOf(BoundItem item, SumTerm term)
    {
        if (formulas.DefinitionOf(item) is not { Rule: { Model.When: null } rule } equation || rule.Context.Table != term.Cells.Table)
            return null;
        if (term.Along(!rule.IsRow) is [var crossing] && !rule.Context.Instances.Contains(crossing))
            return null;
        if (rule.Parts is { } parts)
            return (parts, true);
        var terms = equation.Right.Terms;
        if (equation.Right.HasMore || terms.Count == 0 || terms.Any(one => one.IsSubtracted || one.Period.Length > 0 || one.Cells.Table != term.Cells.Table || one.Along(!rule.IsRow) is not null))
            return null;
        var leaves = terms.SelectMany(one => one.Along(rule.IsRow) ?? []).ToList();
        return leaves.Count > 1 ? (leaves, false) : null;
    }

    /// <summary>Which of two terms that count a cell is the slip: of a total and its part the total, of a set and a cell in it the cell.</summary>
    private static SumTerm Slip(Count first, Count second)
    {
        if (first.IsTotal is not null || second.IsTotal is not null)
            return second.IsTotal is not null ? second.Term : first.Term;
        return second.Term.IsSingle || !first.Term.IsSingle ? second.Term : first.Term;
    }

    private void Report(SumSide side, Count first, Count second)
    {
        if (first.IsTotal is null && second.IsTotal is null)
        {
            var extra = Slip(first, second);
            Report(Descriptors.CountedTwice, extra, [NameOf(second.Cell)], extra);
            return;
        }

        var (total, part) = second.IsTotal is not null ? (second, first) : (first, second);
        var all = side.Terms.Where(term => term != total.Term && term.IsSubtracted == total.Term.IsSubtracted).SelectMany(KeysOf).ToList();
        var isWhole = PartsOf(total.Written, total.Term).All(all.Contains);
        Report(
            total.IsTotal == true ? Descriptors.TotalBesideParts : Descriptors.FormulaBesideTerms,
            total.Term,
            [NameOf(total.Written), NameOf(part.Written)],
            isWhole ? total.Term : part.Term);
    }

    private IEnumerable<CellKey> PartsOf(CellKey written, SumTerm total)
    {
        var isRow = total.Cells.Rows?.FirstOrDefault(row => row.Path == written.Row) is { } row && formulas.DefinitionOf(row) is { Rule.IsRow: true };
        return CountsOf(total, isRow).Where(count => count.Written == written).Select(static count => count.Cell);
    }

    private void Report(Descriptor descriptor, SumTerm at, string[] arguments, SumTerm removed)
    {
        diagnostics.Report(new Diagnostic(descriptor, diagnostics.File, at.Span, arguments)
        {
            Fixes = removed.Removal is { } removal
                ? [new Fix($"Remove '{TextOf(removed.Span)}'", $"删除“{TextOf(removed.Span)}”", [new TextEdit(diagnostics.File, removal, "")])]
                : [],
        });
    }

    private string TextOf(TextSpan span) => diagnostics.File.Text.Substring(span.Start, span.Length);

    private static IEnumerable<(CellKey Key, SumTerm Term)> Singles(SumSide side)
        => side.Terms.Where(static term => term.IsSingle).GroupBy(static term => KeysOf(term).First()).Select(static same => (same.Key, same.First()));

    private static IEnumerable<CellKey> KeysOf(SumTerm term)
        => from row in Paths(term.Cells.Rows)
           from column in Paths(term.Cells.Columns)
           select new CellKey(term.Cells.Table.Id, term.Cells.Instance, term.Period, row, column);

    private static IEnumerable<string?> Paths(IReadOnlyList<BoundItem>? leaves) => leaves is null ? [null] : leaves.Select<BoundItem, string?>(static leaf => leaf.Path);

    private static string NameOf(CellKey cell) => cell.Column is null || cell.Row is null ? cell.Row ?? cell.Column ?? "" : $"{cell.Row}@{cell.Column}";

    /// <summary>A cell; a null row or column is the one the rule is at.</summary>
    private sealed record CellKey(string Table, string? Instance, string Period, string? Row, string? Column);

    /// <summary>A cell as a term counts it.</summary>
    /// <param name="Term">The term.</param>
    /// <param name="Cell">The cell.</param>
    /// <param name="Written">The cell that the term names, of which <paramref name="Cell"/> is a part.</param>
    /// <param name="IsTotal">Whether <paramref name="Written"/> is a total, or else a formula; null for the cell itself.</param>
    private sealed record Count(SumTerm Term, CellKey Cell, CellKey Written, bool? IsTotal);
}
