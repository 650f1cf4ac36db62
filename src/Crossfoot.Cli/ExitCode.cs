namespace Crossfoot.Cli;

/// <summary>The exit statuses, which scripts rely on.</summary>
internal static class ExitCode
{
    /// <summary>Every document is clean.</summary>
    public const int Clean = 0;

    /// <summary>A document is not clean.</summary>
    public const int Findings = 1;

    /// <summary>The command itself could not run, or its results reached nobody.</summary>
    public const int CannotRun = 2;
}
