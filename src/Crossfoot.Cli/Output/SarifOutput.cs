using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Sarif;
using Crossfoot.Cli.Validation;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Output;

/// <summary>Findings and problems of reading as SARIF. Only a text has lines; in other documents the place is said in words.</summary>
internal sealed class SarifOutput(TextWriter writer, Language language) : IValidationOutput
{
    private readonly Dictionary<string, SarifRule> _rules = [];
    private readonly List<SarifResult> _results = [];

    public void Write(DocumentResult result)
    {
        if (result is not ValidatedDocument document)
            return;
        foreach (var finding in document.Verdict.Findings)
        {
            _rules.TryAdd(finding.Rule.Id, new SarifRule(finding.Rule.Id, Level(finding.Severity), finding.Rule.Message ?? finding.Rule.Id));
            _results.Add(Result(document, finding));
        }

        foreach (var problem in document.Reading.Problems)
        {
            _rules.TryAdd(problem.Id, new SarifRule(problem.Id, Level(problem.Severity), CliMessages.Problem.English));
            _results.Add(new SarifResult(problem.Id, Level(problem.Severity), problem.Message, Place(document.File, problem.Place))
            {
                Identity = $"{problem.Table}\n{problem.Row}\n{problem.Column}\n{problem.Message}",
            });
        }
    }

    public void Finish(ValidationSummary summary)
    {
        var log = new SarifLog([.. _rules.Values], _results)
        {
            Notices = [.. summary.Unread.Select(static unread => new SarifNotice(unread.File, unread.Reason))],
        };
        SarifWriter.Write(log, writer, language);
    }

    private static SarifResult Result(ValidatedDocument document, RuleOutcome finding)
    {
        var level = finding.Status == RuleStatus.Fail ? Level(finding.Severity) : SarifLevel.None;
        var related =
            from operand in finding.Operands
            where operand.Place is not null
            let file = operand.PeriodsBack == 0 ? document.File : document.Earlier.Reports.ElementAtOrDefault(operand.PeriodsBack - 1)?.File
            where file is not null
            select (Place(file, operand.Place), (ILocalized)CliMessages.Named.With(operand.Label, operand.Content));
        return new SarifResult(finding.Rule.Id, level, finding.Message, Place(document.File, FindingPlace.Of(finding)))
        {
            Identity = $"{finding.Instance}\n{finding.Scope}",
            Related = [.. related],
        };
    }

    private static SarifPlace Place(string file, Place? place) => place is TextPlace text
        ? new SarifPlace(file, new SarifRegion(text.Line, text.Column, null, null))
        : new SarifPlace(file, null) { Logical = place?.ToString() };

    private static SarifLevel Level(Severity severity) => severity switch
    {
        Severity.Error => SarifLevel.Error,
        Severity.Warning => SarifLevel.Warning,
        _ => SarifLevel.Note,
    };
}
