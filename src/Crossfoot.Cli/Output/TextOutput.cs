using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Validation;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Output;

/// <summary>
/// The results for a person: what was read, each finding with its numbers, each problem with its line, what was not evaluated, counted
/// or one by one, and whether the document is clean.
/// </summary>
internal sealed class TextOutput(TextWriter writer, Language language, bool hasDetails) : IValidationOutput
{
    /// <summary>How many rules are named behind a reason; more would hide the reason.</summary>
    private const int MostNamedRules = 4;

    public void Write(DocumentResult result)
    {
        if (result is ValidatedDocument document)
            WriteDocument(document);
    }

    public void Finish(ValidationSummary summary)
    {
        if (summary.Documents + summary.Unread.Count > 1)
            SummaryText.Write(summary, writer, language);
    }

    private void WriteDocument(ValidatedDocument document)
    {
        var reading = document.Reading;
        writer.WriteLine(document.File);
        writer.WriteLine("  " + Edition(reading).In(language));
        foreach (var prior in document.Earlier.Files)
            writer.WriteLine("  " + CliMessages.Prior.With(prior.File, prior.Heading ?? "").In(language).TrimEnd());
        foreach (var remark in document.Earlier.Remarks)
            writer.WriteLine($"  {remark.In(language)}");
        foreach (var table in reading.Tables)
            WriteTable(table, reading.Report);
        foreach (var finding in document.Verdict.Findings)
            writer.WriteLine($"  {Grade.Of(finding).In(language)} {finding.Rule.Id}: {FindingText(document, finding)}");
        foreach (var problem in reading.Problems)
        {
            var grade = problem.Severity == Severity.Info ? CliMessages.Remark : CliMessages.Problem;
            writer.WriteLine($"  {grade.With().In(language)} {problem.Id}: {Place(problem.Place)}{problem.Message.In(language)}");
        }

        WriteCounts(document.Verdict);
        writer.WriteLine("  " + CleanText.Of(document.Flaws).In(language));
        writer.WriteLine();
    }

    private static Message Edition(Reading reading) => reading.Edition switch
    {
        "unknown" when reading.Tables.All(static table => table.Status == ReadingStatus.Missing) => CliMessages.UnknownEdition.With(reading.Report.Schema.Title),
        "unknown" => CliMessages.NoEdition.With(reading.Report.Schema.Title),
        "mixed" => CliMessages.MixedEdition.With(reading.Report.Schema.Title),
        "" => CliMessages.NoEditions.With(reading.Report.Schema.Title),
        _ => CliMessages.Edition.With(reading.Report.Schema.Title, reading.Edition),
    };

    private void WriteTable(TableReading reading, ReportData report)
    {
        var index = report.Schema.IndexOfTable(reading.Table);
        var tables = reading.Status == ReadingStatus.Missing ? [] : report.InstancesOf(index);
        var status = (reading.Status switch
        {
            ReadingStatus.Read => CliMessages.TableRead,
            ReadingStatus.Partial => CliMessages.TablePartial,
            ReadingStatus.Missing => CliMessages.TableMissing,
            _ => throw new UnreachableException(),
        }).With().In(language);
        var all = tables.Sum(table => report.OpenCells(table).Count());
        var read = tables.Sum(table => CellsRead.Of(report, table));
        var amount = tables.Count == 0 ? "" : ", " + CliMessages.CellsRead.With(read, all).In(language);
        writer.WriteLine($"    {reading.Table}: {status}{amount}  {Heading(report.Schema.Tables[index])}");
    }

    private string FindingText(ValidatedDocument document, RuleOutcome finding)
    {
        var parts = new List<string>();
        if (document.Report.Heading is { Length: > 0 } title)
            parts.Add(title);
        if (finding.Table is { } table)
            parts.Add(finding.Instance is { } instance ? $"{Heading(table)} [{instance}]" : Heading(table));
        if (finding.ScopeLabel is { } scope)
            parts.Add(scope);
        var text = $"{string.Join(", ", parts)}: {finding.Message.In(language)}";
        var place = finding.Operands.Select(static operand => operand.Place).FirstOrDefault(static place => place is not null);
        return place switch
        {
            null => text,
            TextPlace line => $"{text}, {CliMessages.Line.With(line.Line).In(language)}",
            TablePlace or ParagraphPlace or SheetPlace or PagePlace => $"{text}, {place}",
            _ => throw new UnreachableException(),
        };
    }

    private static string Heading(TableSchema table) => table.Headings.Count > 0 ? table.Headings[0].Text : table.Id;

    private string Place(Place? place) => place switch
    {
        null => "",
        TextPlace text => CliMessages.Line.With(text.Line).In(language) + ": ",
        TablePlace or ParagraphPlace or SheetPlace or PagePlace => place + ": ",
        _ => throw new UnreachableException(),
    };

    private void WriteCounts(Verdict verdict)
    {
        writer.WriteLine("  " + CliMessages.Counts.With(
            verdict.Count(RuleStatus.Pass),
            verdict.Count(RuleStatus.PassWithinTolerance),
            verdict.Count(RuleStatus.Fail),
            verdict.Count(RuleStatus.NotEvaluated)).In(language));
        var reasons = verdict.NotEvaluated
            .GroupBy(static outcome => outcome.Reason)
            .OrderByDescending(static reason => reason.Count());
        foreach (var reason in reasons)
        {
            var rules = reason.Select(static outcome => outcome.Rule.Id).Distinct().ToList();
            var named = rules.Count <= MostNamedRules ? string.Join(", ", rules) : string.Join(", ", rules.Take(MostNamedRules)) + ", …";
            writer.WriteLine("    " + CliMessages.Reason.With(reason.Count(), reason.First().Message, named).In(language));
            if (!hasDetails)
                continue;
            foreach (var outcome in reason)
                writer.WriteLine("      " + CliMessages.NotEvaluatedInstance.With(CellKey.ScopeOf(outcome), string.Join(", ", CellKey.OfObstacles(outcome))).In(language));
        }
    }
}
