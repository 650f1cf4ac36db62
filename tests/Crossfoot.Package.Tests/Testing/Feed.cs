using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>
/// The packages of this checkout in a folder, packed once for all tests. They are made of what is built, and nothing is written beside
/// it: other projects may be building there.
/// </summary>
internal static class Feed
{
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The folder.</summary>
    public static string Folder => Packed.Value;

    /// <summary>The names of the files in a package, without what every package has for its format.</summary>
    public static IReadOnlyList<string> FilesOf(string package) => FilesIn(FileOf(package));

    /// <summary>The same for a package anywhere.</summary>
    public static IReadOnlyList<string> FilesIn(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return [.. zip.Entries.Select(static entry => entry.FullName)
            .Where(static name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>A text file in a package.</summary>
    public static string Read(string package, string name)
    {
        using var zip = ZipFile.OpenRead(FileOf(package));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Takes a file out of a package.</summary>
    public static void Extract(string package, string name, string target)
    {
        using var zip = ZipFile.OpenRead(FileOf(package));
        zip.GetEntry(name)!.ExtractToFile(target);
    }

    private static string FileOf(string package) => Path.Combine(Folder, $"{package}.{Checkout.Version}.nupkg");

    private static string Pack()
    {
        var folder = TemporaryFolder.Create("feed").FullName;
        foreach (var project in (string[])["Crossfoot", "Crossfoot.Documents", "Crossfoot.Definitions"])
        {
            Command.Run(folder, "dotnet",
            [
                "pack", Checkout.Path($"src/{project}"), "--no-build", "--no-restore", "-c", Checkout.Configuration, "-o", folder, "-nologo", "-v:q",
                $"-p:NuspecOutputPath={folder}", "-p:DisableRarCache=true", "-p:EnablePackageValidation=false",
            ]).WithoutComplaints();
        }

        return folder;
    }
}
