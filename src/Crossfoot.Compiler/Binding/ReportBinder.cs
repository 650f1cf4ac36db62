using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds a definition: names, editions, wordings, formats and rules. What is broken is reported and left out; the rest is bound.</summary>
internal static class ReportBinder
{
    /// <summary>Binds one file alone.</summary>
    public static BindResult Bind(ParseResult parsed, CancellationToken cancellationToken) => Bind(parsed, [], cancellationToken);

    /// <summary>Binds a report and the files with more of its tables, which stand behind its own in the order given.</summary>
    /// <param name="parsed">The report.</param>
    /// <param name="tableFiles">The files of tables.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The report and what is wrong with it, file by file.</returns>
    public static BindResult Bind(ParseResult parsed, IReadOnlyList<ParseResult> tableFiles, CancellationToken cancellationToken)
        => Open(parsed, tableFiles, cancellationToken)?.ToResult()
            ?? new BindResult(null, [.. tableFiles.Prepend(parsed).SelectMany(static file => file.Diagnostics)]);

    /// <summary>Binds a report for stages that go on with it; null where its file holds none.</summary>
    internal static BoundFiles? Open(ParseResult parsed, IReadOnlyList<ParseResult> tableFiles, CancellationToken cancellationToken)
    {
        IReadOnlyList<ParseResult> files = [parsed, .. tableFiles];
        if (parsed.Report is not { } own)
            return null;
        var syntax = own with { Tables = [.. own.Tables, .. tableFiles.SelectMany(static file => file.TableFile?.Tables ?? [])] };
        var diagnostics = new DiagnosticBag(parsed.File);
        var report = Bind(syntax, diagnostics, new Damage(files), out var model, cancellationToken);
        return new BoundFiles(files, report, model, diagnostics);
    }

    private static BoundReport Bind(ReportSyntax syntax, DiagnosticBag diagnostics, Damage damage, out ReportModel? model, CancellationToken cancellation)
    {
        var editions = new EditionList(syntax.Editions, syntax.File);
        var bounds = new BoundsBinder(editions, diagnostics, damage);
        var tables = new TablesBinder(bounds, editions, damage, diagnostics, cancellation).Bind(syntax);
        var report = new BoundReport(syntax, editions, tables)
        {
            IsDamaged = damage.IsAnywhere,
            Parameters = ParameterBinder.Bind(syntax.Parameters, diagnostics),
            Units = new UnitTable(syntax.Units),
        };
        report.Units.Check(diagnostics);
        var names = new ReportNames(report, diagnostics);
        BindWordings(report, bounds, diagnostics, cancellation);
        BindNames(report, names, diagnostics);
        BindFormats(report, diagnostics, cancellation);
        BindRules(report, bounds, diagnostics, cancellation);
        model = names.Id is null ? null : ModelBuilder.Build(report, names.Id, names.Namespace, names.ClassName);
        return report;
    }

    private static void BindRules(BoundReport report, BoundsBinder bounds, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var predecessors = new PredecessorBinder(diagnostics);
        var rules = new RuleBinder(report, bounds, diagnostics, cancellation);
        foreach (var table in report.Tables)
        {
            diagnostics.MoveTo(table.File);
            predecessors.Bind(table, table.Rows);
            predecessors.Bind(table, table.Columns);
            rules.Bind(table);
        }

        diagnostics.MoveTo(report.Syntax.File);
        rules.BindReportRules();
    }

    private static void BindWordings(BoundReport report, BoundsBinder bounds, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var wordings = new WordingBinder(report.Editions, bounds, diagnostics);
        var clashes = new WordingClashes(wordings, diagnostics);
        var openRows = new OpenRowsBinder(wordings, diagnostics);
        foreach (var table in report.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.MoveTo(table.File);
            table.Headings = wordings.Bind(table.Syntax.Heading, table.Editions, table.Syntax.Id);
            foreach (var item in table.Items)
            {
                if (item.Syntax is { Open: null } syntax)
                    item.Labels = wordings.Bind(syntax.Label, item.Editions, syntax.Id);
            }

            openRows.Bind(table);
            clashes.Check(table.Rows);
            clashes.Check(table.Columns);
        }
    }

    private static void BindNames(BoundReport report, ReportNames names, DiagnosticBag diagnostics)
    {
        var chosen = new CSharpNames(diagnostics);
        var clashes = new NameClashes(diagnostics);
        foreach (var table in report.Tables)
        {
            diagnostics.MoveTo(table.File);
            table.PropertyName = chosen.NameOf(table.Syntax.Id, table.Syntax.CSharp);
            chosen.Name(table);
            clashes.Check(table);
        }

        diagnostics.MoveTo(report.Syntax.File);

        // What clashes is left out, so only now is it known which leaves there are.
        clashes.Check(report, names.ClassName);
        foreach (var table in report.Tables)
        {
            table.Rows.NumberLeaves();
            table.Columns.NumberLeaves();
        }
    }

    private static void BindFormats(BoundReport report, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        diagnostics.MoveTo(report.Syntax.File);
        var ofReport = new FormatBinder(diagnostics, cancellation).Read(report.Syntax.Cells, report.Syntax.Blanks, CellAttributes.None);
        var names = new CSharpNames(diagnostics);
        var closed = new ClosedBinder(diagnostics, cancellation);
        foreach (var table in report.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.MoveTo(table.File);
            var formats = new FormatBinder(diagnostics, cancellation);
            formats.Bind(table, ofReport.With(formats.Read(table.Syntax.Cells, table.Syntax.Blanks, ofReport)));
            names.NameEnums(table);
            closed.Bind(table);
        }
    }
}
