using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Validation;

/// <summary>
/// Finds the earlier reports among the documents of the run: those of the same body in the periods before, by their titles. Two
/// candidates for one period are none.
/// </summary>
internal sealed class PriorsByTitle(IEnumerable<ReportFile> documents) : IEarlierChoice
{
    private readonly ILookup<(ReportSchema Schema, string Body, string Period), ReportFile> _documents = documents
        .Where(static document => document.Title is not null)
        .ToLookup(static document => (document.Reading.Report.Schema, document.Title!.Body, document.Title.Period));

    /// <summary>Whether any rule of these forms looks back, so that priors are worth looking for.</summary>
    public static bool AreNeeded(IEnumerable<ReportSchema> schemas) => schemas.Any(static schema => schema is { PeriodsBack: > 0, Period: not null });

    public EarlierReports For(ReportFile report)
    {
        if (report.Title is not { } title)
            return EarlierReports.None;
        var schema = report.Reading.Report.Schema;
        var (reports, remarks) = (new List<ReportFile?>(), new List<Message>());
        for (var periods = 1; periods <= schema.PeriodsBack; periods++)
        {
            var period = title.PeriodBack(periods);
            var candidates = _documents[(schema, title.Body, period)].ToList();
            reports.Add(candidates.Count == 1 ? candidates[0] : null);
            if (candidates.Count > 1)
                remarks.Add(CliMessages.PriorUncertain.With(candidates.Count, title.Body, period, string.Join(", ", candidates.Select(static candidate => candidate.File))));
        }

        return new EarlierReports(reports, remarks);
    }
}
