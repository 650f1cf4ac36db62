using System.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Output;

/// <summary>How bad a finding is, in a word.</summary>
internal static class Grade
{
    public static Message Of(RuleOutcome finding) => finding.Status == RuleStatus.PassWithinTolerance ? CliMessages.Remark.With() : Of(finding.Severity);

    public static Message Of(Severity severity) => (severity switch
    {
        Severity.Error => CliMessages.Fails,
        Severity.Warning => CliMessages.Warns,
        Severity.Info => CliMessages.Remark,
        _ => throw new UnreachableException(),
    }).With();
}
