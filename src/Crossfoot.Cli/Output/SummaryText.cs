using System.IO;
using System.Linq;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>The end of a run in a few lines: documents, tables, and which rules fail.</summary>
internal static class SummaryText
{
    public static void Write(ValidationSummary summary, TextWriter writer, Language language)
    {
        writer.WriteLine(CliMessages.Summary.With(summary.Documents, summary.Clean, summary.Documents - summary.Clean).In(language));
        if (summary.Unread.Count > 0)
            writer.WriteLine(CliMessages.SummaryUnread.With(summary.Unread.Count).In(language));
        writer.WriteLine(CliMessages.SummaryTables.With(
            summary.Tables(ReadingStatus.Read), summary.Tables(ReadingStatus.Partial), summary.Tables(ReadingStatus.Missing)).In(language));
        foreach (var (rule, severity, count) in summary.Failures)
            writer.WriteLine($"  {count} × {rule} ({Grade.Of(severity).In(language)})");
    }
}
