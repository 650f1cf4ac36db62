using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>Does the same source give the same assemblies, in whatever folder?</summary>
public sealed class ReproducibleTests
{
    [LongFact]
    public void Packed_twice_in_two_folders_the_assemblies_are_the_same()
    {
        var first = ReleaseBuild.Shared;
        var second = new ReleaseBuild("any");
        foreach (var package in (string[])["Crossfoot", "Crossfoot.Documents", "Crossfoot.Definitions", "Crossfoot.Tool.any"])
        {
            var expected = Assemblies(first.PackageFile(package));
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Assemblies(second.PackageFile(package)));
        }
    }

    private static string[] Assemblies(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).OrderBy(static entry => entry.FullName, StringComparer.Ordinal).Select(Describe)];
    }

    private static string Describe(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return $"{entry.FullName} {Convert.ToHexString(SHA256.HashData(content))}";
    }
}
