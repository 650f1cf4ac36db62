using System;
using System.Collections.Concurrent;
using System.IO;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>Folders that live as long as the tests run.</summary>
internal static class TemporaryFolder
{
    private static readonly ConcurrentBag<DirectoryInfo> Created = [];

    static TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
    {
        foreach (var folder in Created)
        {
            if (folder.Exists)
                folder.Delete(recursive: true);
        }
    };

    public static DirectoryInfo Create(string name)
    {
        var folder = Directory.CreateTempSubdirectory($"crossfoot-{name}-");
        Created.Add(folder);
        return folder;
    }
}
