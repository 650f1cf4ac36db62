using System;
using System.IO;
using System.Text;

namespace Crossfoot.Cli.Output;

/// <summary>Writes a file beside its place and moves it there, so that nobody ever reads half of it.</summary>
internal static class AtomicFile
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly Encoding Plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; it is as it was.</exception>
    public static void Write(string path, Encoding encoding, Action<TextWriter> write)
    {
        var full = Path.GetFullPath(path);
        if (IsDevice(full))
        {
            using var device = new StreamWriter(new FileStream(full, FileMode.Open, FileAccess.Write), encoding);
            write(device);
            return;
        }

        if (File.Exists(full))
            full = File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        if (Directory.Exists(full))
            throw new UnauthorizedAccessException();
        Draft.RemoveLeftOf(full);
        using var draft = new Draft(full);
        using (var writer = new StreamWriter(draft.Content, encoding, leaveOpen: true))
            write(writer);
        draft.Publish();
    }

    /// <summary>Whether this is <c>/dev/null</c>, a pipe or the like, in the place of which nothing must be moved.</summary>
    private static bool IsDevice(string path) => OperatingSystem.IsWindows()
        ? path.StartsWith(@"\\.\", StringComparison.Ordinal)
        : File.Exists(path) && !(FileStatus.IsOrdinary(path) ?? !path.StartsWith("/dev/", StringComparison.Ordinal));
}
