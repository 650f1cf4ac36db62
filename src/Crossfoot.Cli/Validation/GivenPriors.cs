using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Validation;

/// <summary>The reports of <c>--prior</c>, the latest first. Whoever gives them knows better than a title, but hears where that differs.</summary>
internal sealed class GivenPriors : IEarlierChoice
{
    private readonly IReadOnlyList<ReportFile> _priors;

    public GivenPriors(IReadOnlyList<ReportFile> priors)
    {
        _priors = priors;

        // Without a period of its own a report counts by its position.
        foreach (var prior in priors.Where(static prior => prior.Title is not null))
            prior.Reading.Report.Period = null;
    }

    public EarlierReports For(ReportFile report)
    {
        var reports = _priors.Where(prior => prior.Reading.Report.Schema == report.Reading.Report.Schema).ToList();
        var remarks = reports.Select((prior, index) => Remark(report, prior, index + 1)).OfType<Message>();
        return new EarlierReports(reports, [.. remarks]);
    }

    private static Message? Remark(ReportFile report, ReportFile prior, int periods)
    {
        if (report.Title is not { } title || prior.Title is not { } earlier || (title.Body == earlier.Body && title.PeriodBack(periods) == earlier.Period))
            return null;
        return CliMessages.PriorDiffers.With(prior.File, earlier.Body, earlier.Period, title.Body, title.PeriodBack(periods));
    }
}
