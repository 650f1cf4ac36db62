using System;
using System.IO;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>NuGet caches of the tests: they know nothing of Crossfoot before, so that each takes what was packed just now.</summary>
internal static class PackageCache
{
    private static readonly Lazy<string> OfAll = new(CreateLinked);

    /// <summary>The cache of all tests that do not say otherwise. What else the machine has is there too.</summary>
    public static string Shared => OfAll.Value;

    /// <summary>A cache for one test.</summary>
    public static string CreateLinked()
    {
        var cache = TemporaryFolder.Create("cache");
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var package in Directory.EnumerateDirectories(machine))
        {
            if (!Path.GetFileName(package).StartsWith("crossfoot", StringComparison.Ordinal))
                Directory.CreateSymbolicLink(Path.Combine(cache.FullName, Path.GetFileName(package)), package);
        }

        return cache.FullName;
    }
}
