using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Validation;

/// <summary>What a run found, counted.</summary>
internal sealed class ValidationSummary
{
    private readonly Dictionary<ReadingStatus, int> _tables = [];
    private readonly Dictionary<(string Rule, Severity Severity), int> _failures = [];

    /// <summary>How many documents were read.</summary>
    public int Documents { get; private set; }

    /// <summary>How many of them are clean.</summary>
    public int Clean { get; private set; }

    /// <summary>The documents that cannot be read.</summary>
    public List<UnreadDocument> Unread { get; } = [];

    public void Add(DocumentResult result)
    {
        if (result is UnreadDocument unread)
            Unread.Add(unread);
        else if (result is ValidatedDocument document)
            Add(document);
    }

    /// <summary>How many tables were read in a way.</summary>
    public int Tables(ReadingStatus status) => _tables.GetValueOrDefault(status);

    /// <summary>How often each rule fails, the most frequent first.</summary>
    public IEnumerable<(string Rule, Severity Severity, int Count)> Failures => _failures
        .Select(static pair => (pair.Key.Rule, pair.Key.Severity, pair.Value))
        .OrderByDescending(static failure => failure.Value)
        .ThenBy(static failure => failure.Rule, System.StringComparer.Ordinal);

    private void Add(ValidatedDocument document)
    {
        Documents++;
        if (document.IsClean)
            Clean++;
        foreach (var table in document.Reading.Tables)
            _tables[table.Status] = Tables(table.Status) + 1;
        foreach (var finding in document.Verdict.Findings.Where(static finding => finding.Status == RuleStatus.Fail))
        {
            var key = (finding.Rule.Id, finding.Severity);
            _failures[key] = _failures.GetValueOrDefault(key) + 1;
        }
    }
}
