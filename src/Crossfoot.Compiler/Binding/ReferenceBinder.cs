using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds references to cells, and works out what kind of cells stand there.</summary>
internal sealed class ReferenceBinder(BoundReport report, RuleContext context, DiagnosticBag diagnostics)
{
    private readonly ReferenceResolver _resolver = new(report, context, diagnostics);

    /// <summary>Whether any cell bound so far has declared decimals, so that rounding is to be allowed for.</summary>
    public bool HasDecimals { get; private set; }

    /// <summary>The row or column whose formula is being bound, which no set in it may hold; null for any other expression.</summary>
    public BoundItem? Defined { get; set; }

    /// <summary>The cells; a set of cells in several units is an operand for each. Null where they cannot be named, which is reported.</summary>
    /// <param name="syntax">The reference.</param>
    /// <param name="period">Which report.</param>
    /// <param name="use">How many cells can stand here, and of what kinds.</param>
    /// <param name="resolved">What it leads to.</param>
    public IReadOnlyList<Operand>? Bind(ReferenceSyntax syntax, PeriodOffset period, CellUse use, out ResolvedReference? resolved)
    {
        resolved = _resolver.Resolve(syntax);
        if (resolved is null || !CanStandHere(resolved, use))
            return null;
        if (period.IsCurrent && resolved.Table == context.Table && (!ExistInAllEditions(resolved) || HoldsDefined(resolved)))
            return null;
        return Bind(resolved, period, use);
    }

    /// <summary>Cells of the rule's own table, named by leaves of one axis and at the current one of the other.</summary>
    public IReadOnlyList<Operand>? Bind(IReadOnlyList<BoundItem> leaves, bool areRows, bool isSet, TextSpan span)
        => Bind(_resolver.OwnCells(leaves, areRows, isSet, span), PeriodOffset.None, isSet ? CellUse.Many : CellUse.One);

    private IReadOnlyList<Operand>? Bind(ResolvedReference reference, PeriodOffset period, CellUse use)
    {
        if (use == CellUse.States)
            return [new Operand(ModelOf(reference, period), OperandTypes.Number, reference.Span)];
        var parts = PartsOf(reference);
        var operands = new List<Operand>();
        foreach (var part in parts)
        {
            if (TypesOf(part, isWhole: parts.Count == 1) is not { } types)
                return null;
            operands.Add(new Operand(ModelOf(part, period), types, reference.Span));
        }

        return operands;
    }

    private CellsModel ModelOf(ResolvedReference reference, PeriodOffset period) => new(
        reference.Table == context.Table ? null : reference.Table.Id,
        reference.Rows is null ? SelectionModel.Current : SelectionBinder.ToModel(reference.Rows, reference.IsRowSet || reference.IsOverInstances),
        reference.Columns is null ? SelectionModel.Current : SelectionBinder.ToModel(reference.Columns, reference.IsColumnSet || (reference.IsOverInstances && reference.Rows is null)),
        period.Back)
    {
        Period = period.At,
        Instance = reference.Instance,
    };

    private bool CanStandHere(ResolvedReference reference, CellUse use)
    {
        if (use != CellUse.One || !reference.IsSet)
            return true;
        if (reference.IsOverInstances)
            diagnostics.Report(Descriptors.TableStandsOften, reference.Span, reference.Table.Id);
        else
            diagnostics.Report(Descriptors.SetOutsideAggregate, reference.Span);
        return false;
    }

    /// <summary>A formula whose set is one item too long would add the total to itself.</summary>
    private bool HoldsDefined(ResolvedReference reference)
    {
        var leaves = reference switch
        {
            { IsRowSet: true, Columns: null } => reference.Rows,
            { IsColumnSet: true, Rows: null } => reference.Columns,
            _ => null,
        };
        if (Defined is not { } item || leaves?.Contains(item) is not true)
            return false;
        diagnostics.Report(Descriptors.RangeHoldsTotal, (reference.RowSyntax ?? reference.ColumnSyntax)!.Span, item.Path);
        return true;
    }

    /// <summary>A single row or column must exist in every edition that the rule covers; a set takes those that exist.</summary>
    private bool ExistInAllEditions(ResolvedReference reference)
        => ExistInAllEditions(reference.RowSyntax, reference.Rows) & ExistInAllEditions(reference.ColumnSyntax, reference.Columns);

    private bool ExistInAllEditions(AxisSyntax? syntax, IReadOnlyList<BoundItem>? leaves)
    {
        if (syntax is null || leaves is null || context.Editions.IsEmpty)
            return true;
        var exists = syntax.IsSet
            ? leaves.Any(leaf => leaf.Editions.Overlaps(context.Editions))
            : leaves.All(leaf => leaf.Editions.Contains(context.Editions));
        if (!exists)
        {
            var existing = leaves[0].Editions;
            diagnostics.Report(new Diagnostic(Descriptors.OutsideEditions, diagnostics.File, syntax.Span,
                [leaves[0].Path, report.Editions.Print(existing), report.Editions.Print(context.Editions)])
            {
                Fixes = EditionBoundsFix.For(diagnostics.File, context.Rule, context.Editions, existing, report.Editions),
            });
        }

        return exists;
    }

    /// <summary>A set whose rows or columns are in several units, cut where the unit changes, so that each part can be brought to one.</summary>
    private IReadOnlyList<ResolvedReference> PartsOf(ResolvedReference reference)
    {
        if (!reference.IsSet || UnitsOf(reference).Count < 2)
            return [reference];
        if (reference.Rows is { Count: > 1 } rows)
        {
            var byRow = rows.GroupBy(row => string.Join("\n", UnitsOf(reference with { Rows = [row] }))).ToList();
            if (byRow.Count > 1)
                return byRow.SelectMany(same => PartsOf(reference with { Rows = same.ToList() })).ToList();
        }

        if (reference.Columns is { Count: > 1 } columns)
        {
            var byColumn = columns.GroupBy(column => string.Join("\n", UnitsOf(reference with { Columns = [column] }))).ToList();
            if (byColumn.Count > 1)
                return byColumn.SelectMany(same => PartsOf(reference with { Columns = same.ToList() })).ToList();
        }

        return [reference];
    }

    /// <summary>The units in the first instance of the rule that has several, or else in the last.</summary>
    private List<string?> UnitsOf(ResolvedReference reference)
    {
        List<string?> units = [];
        foreach (var instance in reference.Rows is null || reference.Columns is null ? context.Instances : [null])
        {
            units = reference.CellsAt(instance).Select(cell => OperandType.Of(reference.Table.FormatAt(cell.Row, cell.Column)).Unit).Distinct().ToList();
            if (units.Count > 1)
                break;
        }

        return units;
    }

    private List<OperandType>? TypesOf(ResolvedReference reference, bool isWhole)
    {
        var types = new List<OperandType>();
        var sparse = reference with { Rows = OfEachKind(reference.Rows), Columns = OfEachKind(reference.Columns) };
        foreach (var instance in reference.Rows is null || reference.Columns is null ? context.Instances : [null])
        {
            OperandType? type = null;
            foreach (var (row, column) in sparse.CellsAt(instance))
            {
                var format = reference.Table.FormatAt(row, column);
                HasDecimals |= format.Decimals is > 0;
                var cell = OperandType.Of(format);
                if (type is { } known && Differ(known, cell, reference, isWhole))
                    return null;
                type = cell;
            }

            types.Add(type ?? new OperandType(OperandKind.Number));
        }

        return types;
    }

    /// <summary>One leaf of each kind is enough to know what stands in a set.</summary>
    private static IReadOnlyList<BoundItem>? OfEachKind(IReadOnlyList<BoundItem>? leaves)
        => leaves is { Count: > 1 } ? leaves.GroupBy(static leaf => leaf.Attributes.Key).Select(static same => same.First()).ToList() : leaves;

    /// <summary>The cells of a set must be of one kind, and of units that are the same in every instance.</summary>
    private bool Differ(OperandType known, OperandType cell, ResolvedReference reference, bool isWhole)
    {
        if (known.Kind != cell.Kind)
        {
            diagnostics.Report(Descriptors.SetOfKinds, reference.Span);
            return true;
        }

        if (known.Unit == cell.Unit || !isWhole)
            return known.Unit != cell.Unit;
        diagnostics.Report(Descriptors.UnitsChange, reference.Span, UnitBinder.Print(known.Unit), UnitBinder.Print(cell.Unit));
        return true;
    }
}

/// <summary>Which report a reference looks at: this one, one some periods back, or that of a named period.</summary>
internal readonly record struct PeriodOffset(int Back, string? At)
{
    public static PeriodOffset None => default;

    public bool IsCurrent => Back == 0 && At is null;
}

/// <summary>What an operand does with cells.</summary>
internal enum CellUse
{
    /// <summary>It reads one.</summary>
    One,

    /// <summary>It reads any number of one kind.</summary>
    Many,

    /// <summary>It looks at the states of any number of any kind.</summary>
    States,
}
