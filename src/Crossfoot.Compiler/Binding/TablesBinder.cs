using System.Collections.Generic;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>Builds the tables of a report: their editions, their rows and columns, and where they are printed.</summary>
internal sealed class TablesBinder(BoundsBinder bounds, EditionList editions, Damage damage, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly AxisBinder _axes = new(bounds, diagnostics, cancellation);

    /// <summary>The tables; one that repeats the id of an earlier one, which only another file can, is left out.</summary>
    public List<BoundTable> Bind(ReportSyntax report)
    {
        var tables = new List<BoundTable>();
        for (var i = 0; i < report.Tables.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var syntax = report.Tables[i];
            diagnostics.MoveTo(syntax.File);
            if (tables.Find(known => known.Id == syntax.Id.Value) is { } other)
            {
                ReportTwice(other.Syntax, syntax);
                ReportTwice(syntax, other.Syntax);
                continue;
            }

            tables.Add(Bind(syntax, damage.IsIn(report, i)));
        }

        foreach (var table in tables)
            BindBeside(table, tables);
        diagnostics.MoveTo(report.File);
        return tables;
    }

    private BoundTable Bind(TableSyntax syntax, bool isDamaged)
    {
        var own = bounds.Bind(syntax.Since, syntax.Until, editions.All, out var range);
        var rows = _axes.Bind(syntax.Rows, isRows: true, range, isDamaged);
        var columns = _axes.Bind(syntax.Columns, isRows: false, range, isDamaged);
        return new BoundTable(syntax, rows, columns)
        {
            Bounds = own,
            Editions = range,
            IsBroken = !IdRules.Check(syntax.Id, diagnostics),
        };
    }

    private void BindBeside(BoundTable table, List<BoundTable> tables)
    {
        if (table.Syntax.Beside is not { } beside)
            return;
        diagnostics.MoveTo(table.File);
        if (beside.Value == table.Id)
            diagnostics.Report(Descriptors.BesideItself, beside.Span, table.Id);
        else if (tables.Exists(known => known.Id == beside.Value))
            table.Beside = beside.Value;
        else if (!damage.IsAnywhere)
            UnknownNames.ReportTable(beside, tables, diagnostics);
    }

    private void ReportTwice(TableSyntax at, TableSyntax other)
        => diagnostics.Report(new Diagnostic(Descriptors.DuplicateTable, at.File, at.Id.Span, [at.Id.Value, other.File.Name])
        {
            Related = [new RelatedPlace(other.File, other.Id.Span, "the other one", "另一处")],
        });
}
