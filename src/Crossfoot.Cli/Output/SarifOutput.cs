using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Sarif;
using Crossfoot.Cli.Validation;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Output;

/// <summary>Findings, problems of reading and rules that were not evaluated as SARIF, and of each document whether it is clean. Only a text has lines; in other documents the place is said in words.</summary>
internal sealed class SarifOutput(TextWriter writer, Language language) : IValidationOutput
{
    private readonly Dictionary<string, SarifRule> _rules = [];
    private readonly List<SarifResult> _results = [];
    private readonly List<SarifResult> _notEvaluated = [];
    private readonly List<SarifNotice> _documents = [];

    public void Write(DocumentResult result)
    {
        if (result is not ValidatedDocument document)
            return;
        var flaws = document.Flaws;
        _documents.Add(new SarifNotice(document.File, document.IsClean ? SarifLevel.Note : SarifLevel.Warning, CleanText.Of(flaws))
        {
            WriteProperties = json => CleanJson.Write(json, flaws, language),
        });
        foreach (var finding in document.Verdict.Findings)
        {
            AddRule(finding);
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

        foreach (var outcome in document.Verdict.NotEvaluated)
        {
            AddRule(outcome);
            _notEvaluated.Add(NotEvaluated(document, outcome));
        }
    }

    public void Finish(ValidationSummary summary)
    {
        var log = new SarifLog([.. _rules.Values], [.. _results, .. _notEvaluated])
        {
            Notices = [.. summary.Unread.Select(static unread => new SarifNotice(unread.File, SarifLevel.Error, unread.Reason)), .. _documents],
        };
        SarifWriter.Write(log, writer, language);
    }

    private static SarifResult Result(ValidatedDocument document, RuleOutcome finding)
    {
        var level = finding.Status == RuleStatus.Fail ? Level(finding.Severity) : SarifLevel.None;
        return new SarifResult(finding.Rule.Id, level, finding.Message, Place(document.File, FindingPlace.Of(finding)))
        {
            Identity = $"{finding.Instance}\n{finding.Scope}",
            Related = Related(document, finding.Operands),
        };
    }

    private static SarifResult NotEvaluated(ValidatedDocument document, RuleOutcome outcome)
    {
        var words = CliMessages.NotEvaluated.With(CellKey.ScopeOf(outcome), outcome.Message, string.Join(", ", CellKey.OfObstacles(outcome)));
        return new SarifResult(outcome.Rule.Id, SarifLevel.None, words, Place(document.File, FindingPlace.First(outcome.Obstacles)))
        {
            Identity = $"{outcome.Instance}\n{outcome.Scope}",
            Related = Related(document, outcome.Obstacles),
        };
    }

    private void AddRule(RuleOutcome outcome)
        => _rules.TryAdd(outcome.Rule.Id, new SarifRule(outcome.Rule.Id, Level(outcome.Severity), outcome.Rule.Message ?? outcome.Rule.Id));

    private static List<(SarifPlace Place, ILocalized Message)> Related(ValidatedDocument document, IEnumerable<Operand> cells)
    {
        var related =
            from cell in cells
            where cell is { Place: not null, Period: null }
            let file = cell.PeriodsBack == 0 ? document.File : document.Earlier.Reports.ElementAtOrDefault(cell.PeriodsBack - 1)?.File
            where file is not null
            select (Place(file, cell.Place), (ILocalized)CliMessages.Named.With(cell.Label, cell.Content));
        return [.. related];
    }

    private static SarifPlace Place(string file, Place? place) => place is TextPlace text
        ? new SarifPlace(file, new SarifRegion(text.Line, text.Column, null, null))
        : new SarifPlace(file, null) { Logical = place?.ToString() };

    private static SarifLevel Level(Severity severity) => severity switch
    {
        Severity.Error => SarifLevel.Error,
        Severity.Warning => SarifLevel.Warning,
        Severity.Info => SarifLevel.Note,
        _ => throw new UnreachableException(),
    };
}
