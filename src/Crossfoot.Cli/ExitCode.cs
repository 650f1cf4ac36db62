namespace Crossfoot.Cli;

/// <summary>The exit statuses, which scripts rely on.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and nothing fails.</summary>
    public const int Clean = 0;

    /// <summary>Something in the documents is wrong, or could not be read for certain.</summary>
    public const int Findings = 1;

    /// <summary>The command itself could not run.</summary>
    public const int CannotRun = 2;
}
