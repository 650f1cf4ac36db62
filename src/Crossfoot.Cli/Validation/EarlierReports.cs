using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Validation;

/// <summary>The reports that rules which look back see.</summary>
/// <param name="Reports">The report of the period before, then the one before that; null where there is none.</param>
/// <param name="Remarks">What to tell about the choice.</param>
internal sealed record EarlierReports(IReadOnlyList<ReportFile?> Reports, IReadOnlyList<Message> Remarks)
{
    public static readonly EarlierReports None = new([], []);

    /// <summary>The figures.</summary>
    public IReadOnlyList<ReportData?> Data => [.. Reports.Select(static report => report?.Reading.Report)];

    /// <summary>The files that are there.</summary>
    public IEnumerable<ReportFile> Files => Reports.OfType<ReportFile>();
}
