using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>Folders of this run. A test runner ends its process without a word to it, so each run removes what earlier ones have left.</summary>
internal static class TemporaryFolder
{
    private const string Start = "crossfoot-package-tests-";

    private static readonly string Root = Path.Combine(Path.GetTempPath(), Start + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    private static int _created;

    static TemporaryFolder()
    {
        var running = Process.GetProcesses().Select(static process => process.Id.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories(Start + "*").Where(folder => !running.Contains(folder.Name[Start.Length..])))
            folder.Delete(recursive: true);
    }

    public static DirectoryInfo Create(string name)
        => Directory.CreateDirectory(Path.Combine(Root, $"{name}-{Interlocked.Increment(ref _created)}"));
}
