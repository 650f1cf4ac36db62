using System;
using System.IO;

namespace Crossfoot.Cli.Output;

/// <summary>Why something cannot be written, by what the system says.</summary>
internal static class WriteFailure
{
    /// <summary>ENOSPC; EDQUOT on Linux and elsewhere; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.</summary>
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>What to say of a file, which is the argument.</summary>
    public static MessageTemplate Of(Exception exception) => exception switch
    {
        DirectoryNotFoundException => CliMessages.NoFolderToWrite,
        IOException when IsFull(exception) => CliMessages.DiskFull,
        _ => CliMessages.Unwritable,
    };

    /// <summary>What to say of standard output.</summary>
    public static Message OfOutput(IOException exception) => (IsFull(exception) ? CliMessages.OutputFull : CliMessages.OutputUnwritable).With();

    private static bool IsFull(Exception exception) => Array.IndexOf(Full, exception.HResult) >= 0;
}
