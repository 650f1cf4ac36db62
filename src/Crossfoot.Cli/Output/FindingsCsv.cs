using System.IO;
using System.Linq;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>A row of CSV for each document, clean or not or unreadable, each finding, each problem of reading and each rule that was not evaluated.</summary>
internal sealed class FindingsCsv(TextWriter writer, Language language) : IValidationOutput
{
    private readonly CsvText _csv = new(
        writer, "file", "kind", "id", "severity", "status", "report", "edition", "table", "instance", "row", "column", "left", "right", "difference", "at", "message", "reason", "cells");

    public void Write(DocumentResult result)
    {
        if (result is UnreadDocument unread)
            _csv.Write(unread.File, "error", null, "error", null, null, null, null, null, null, null, null, null, null, null, unread.Reason.In(language), null, null);
        else if (result is ValidatedDocument document)
            WriteDocument(document);
    }

    public void Finish(ValidationSummary summary)
    {
    }

    private void WriteDocument(ValidatedDocument document)
    {
        var (report, edition) = (document.Reading.Report.Schema.Id, document.Reading.Edition);
        _csv.Write(
            document.File, "document", null, null, document.IsClean ? "clean" : "notClean", report, edition, null, null,
            null, null, null, null, null, null, CleanText.Of(document.Flaws).In(language), string.Join("; ", document.Flaws.Select(static flaw => Name.Of(flaw.Kind))), null);
        foreach (var finding in document.Verdict.Findings)
        {
            var (row, column) = Split(finding.Scope);
            _csv.Write(
                document.File, "finding", finding.Rule.Id, Name.Of(finding.Severity), Name.Of(finding.Status), report, edition, finding.Table?.Id, finding.Instance,
                row, column, finding.Left, finding.Right, finding.Difference, FindingPlace.Words(FindingPlace.Of(finding)), finding.Message.In(language), null, string.Join("; ", finding.Operands.Select(operand => CellKey.Of(operand, finding))));
        }

        foreach (var problem in document.Reading.Problems)
        {
            _csv.Write(
                document.File, "problem", problem.Id, Name.Of(problem.Severity), null, report, edition, problem.Table, null,
                problem.Row, problem.Column, null, null, null, FindingPlace.Words(problem.Place), problem.Message.In(language), null, null);
        }

        foreach (var outcome in document.Verdict.NotEvaluated)
        {
            var (row, column) = Split(outcome.Scope);
            _csv.Write(
                document.File, "notEvaluated", outcome.Rule.Id, Name.Of(outcome.Severity), Name.Of(outcome.Status), report, edition, outcome.Table?.Id, outcome.Instance,
                row, column, null, null, null, FindingPlace.Words(FindingPlace.First(outcome.Obstacles)), outcome.Message.In(language), Name.Of(outcome.Reason),
                string.Join("; ", CellKey.OfObstacles(outcome)));
        }
    }

    /// <summary>The row and the column of a scope: <c>row</c>, <c>@column</c> or <c>row@column</c>.</summary>
    private static (string? Row, string? Column) Split(string? scope)
    {
        var at = scope?.IndexOf('@') ?? -1;
        return at < 0 ? (scope, null) : (scope![..at], scope[(at + 1)..]);
    }
}
