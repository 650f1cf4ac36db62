using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Finds what references lead to: which table, which rows, which columns.</summary>
internal sealed class ReferenceResolver(BoundReport report, RuleContext context, DiagnosticBag diagnostics)
{
    private readonly SelectionBinder _selections = new(new PathBinder(diagnostics), diagnostics);

    /// <summary>What a reference leads to; null where it leads nowhere, which is reported.</summary>
    public ResolvedReference? Resolve(ReferenceSyntax syntax)
    {
        if (TableOf(syntax) is not { IsBroken: false } table || !IsInstanceRight(syntax, table) || AxesOf(syntax, table) is not { } axes)
            return null;
        var rows = axes.Row is null ? null : _selections.Operand(axes.Row, table.Rows, table);
        var columns = axes.Column is null ? null : _selections.Operand(axes.Column, table.Columns, table);
        if ((axes.Row is not null && rows is null) || (axes.Column is not null && columns is null))
            return null;
        rows ??= Implied(context.Scope == ScopeKindModel.EachRow, table.Rows);
        columns ??= Implied(context.Scope == ScopeKindModel.EachColumn, table.Columns);
        var resolved = new ResolvedReference(table, rows, columns, syntax.Span)
        {
            RowSyntax = axes.Row,
            ColumnSyntax = axes.Column,
            Instance = syntax.Instance?.Value,
            IsOverInstances = table.IsRepeated && table != context.Table && syntax.Instance is null,
            IsRowSet = axes.Row is { IsSet: true },
            IsColumnSet = axes.Column is { IsSet: true },
        };
        return table == context.Table || HasCounterparts(resolved) ? resolved : null;
    }

    /// <summary>Cells of the rule's own table, named by leaves of one axis and at the current one of the other.</summary>
    public ResolvedReference OwnCells(IReadOnlyList<BoundItem> leaves, bool areRows, bool isSet, TextSpan span)
        => new(context.Table!, areRows ? leaves : null, areRows ? null : leaves, span) { IsRowSet = areRows && isSet, IsColumnSet = !areRows && isSet };

    /// <summary>The only leaf of an axis stands for it where nothing is written; the axis the rule moves along is never implied.</summary>
    private static IReadOnlyList<BoundItem>? Implied(bool isCurrent, BoundAxis axis) => isCurrent ? null : axis.Leaves;

    private static bool HasOneLeaf(BoundAxis axis) => axis.Leaves.Count == 1 && !axis.Leaves[0].IsOpen;

    private BoundTable? TableOf(ReferenceSyntax syntax)
    {
        if (syntax.Table is not { } name)
            return context.Table ?? OnlyTableWith(syntax.Axis);
        var found = name.IsQuoted
            ? report.Tables.FirstOrDefault(table => table.Headings.Any(heading => heading.Text == name.Text))
            : report.Find(name.Text);
        if (found is not null || report.IsDamaged)
            return found;
        UnknownNames.ReportTable(new Located<string>(name.Text, name.Span), report.Tables, diagnostics);
        return null;
    }

    private bool IsInstanceRight(ReferenceSyntax syntax, BoundTable table)
    {
        if (syntax.Instance is not { } key || table.IsRepeated)
            return true;
        diagnostics.Report(Descriptors.TableStandsOnce, key.Span, table.Id);
        return false;
    }

    /// <summary>In a rule of the report, a bare row may name the only such row.</summary>
    private BoundTable? OnlyTableWith(AxisSyntax axis)
    {
        var tables = report.Tables.Where(table => PathBinder.TryFind(axis.From, table.Rows) is not null).ToList();
        if (tables.Count == 1)
            return tables[0];
        if (tables.Count > 1)
            diagnostics.Report(Descriptors.TableNeeded, axis.Span, string.Join(", ", tables.Select(static table => table.Id)));
        else if (!report.IsDamaged && !report.Tables.Any(static table => table.Rows.IsBroken))
            diagnostics.Report(Descriptors.RowInNoTable, axis.Span);
        return null;
    }

    /// <summary>Which of the written axes is the row and which the column; a null one is the current one, or the only one.</summary>
    private (AxisSyntax? Row, AxisSyntax? Column)? AxesOf(ReferenceSyntax syntax, BoundTable table)
    {
        if (syntax.Crossed is not null)
            return (syntax.Axis, syntax.Crossed);
        if (context.Scope == ScopeKindModel.EachColumn || (context.Scope == ScopeKindModel.Once && HasOneLeaf(table.Columns)))
            return (syntax.Axis, null);
        if (context.Scope == ScopeKindModel.EachRow || HasOneLeaf(table.Rows))
            return (null, syntax.Axis);
        if (!table.Rows.IsBroken && !table.Columns.IsBroken)
            diagnostics.Report(Descriptors.AxisNeeded, syntax.Span, table.Id);
        return null;
    }

    /// <summary>In another table, the row or column the rule is at is the one with the same path there.</summary>
    private bool HasCounterparts(ResolvedReference reference)
    {
        if (reference.Rows is not null && reference.Columns is not null)
            return true;
        if (context.Instances.FirstOrDefault(instance => reference.CounterpartOf(instance!) is null) is not { } missing)
            return true;
        if (!reference.Table.Axis(isRows: reference.Rows is null).IsBroken)
            diagnostics.Report(Descriptors.OtherAxisNeeded, reference.Span, reference.Table.Id, missing.Path);
        return false;
    }
}
