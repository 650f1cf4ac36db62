using System.Diagnostics;
using Crossfoot.Files;

namespace Crossfoot.Cli;

/// <summary>Why a definition or a file with figures cannot be loaded, in words.</summary>
internal static class FileFaultText
{
    /// <summary>One line that names the file.</summary>
    public static Message Of(FileFault fault, string path, long most) => fault switch
    {
        FileFault.Missing or FileFault.Inaccessible => CliMessages.Unreadable.With(path),
        FileFault.Empty => CliMessages.NotOrdinary.With(path),
        FileFault.TooLarge => CliMessages.TooLarge.With(path, most),
        FileFault.Changed => CliMessages.Changed.With(path),
        _ => throw new UnreachableException(),
    };
}
