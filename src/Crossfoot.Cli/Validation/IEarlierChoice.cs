namespace Crossfoot.Cli.Validation;

/// <summary>A way to choose the reports that rules which look back see.</summary>
internal interface IEarlierChoice
{
    /// <summary>The reports of the periods before this one.</summary>
    EarlierReports For(ReportFile report);
}
