namespace Crossfoot.Definitions.Tests;

/// <summary>A report in which every equality holds, and the report of the period before it.</summary>
internal sealed record FilledReport(ReportData Report, ReportData Prior)
{
    public Verdict Validate() => Report.Validate(Prior);
}
