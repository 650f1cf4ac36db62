using System;
using System.IO;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>A copy of the checkout in which everything was packed as for a release, the command included.</summary>
internal sealed class ReleaseBuild
{
    private static readonly Lazy<ReleaseBuild> OfAll = new(static () => new ReleaseBuild());

    /// <summary>Copies and packs.</summary>
    /// <param name="runtimes">For what the command is packed; null for all that this machine can.</param>
    public ReleaseBuild(string? runtimes = null)
    {
        Folder = Path.Combine(TemporaryFolder.Create("release").FullName, "copy");
        Packages = Path.Combine(Folder, "packages");
        Checkout.CopyTo(Folder);
        foreach (var project in (string[])["Crossfoot", "Crossfoot.Documents", "Crossfoot.Definitions", "Crossfoot.Cli"])
        {
            Command.Run(Folder, "dotnet",
            [
                "pack", $"src/{project}", "-c", "Release", "-o", Packages, "-nologo", "-v:q", "-p:ContinuousIntegrationBuild=true",
                .. runtimes is null ? Array.Empty<string>() : [$"-p:ToolPackageRuntimeIdentifiers={runtimes}"],
            ]).WithoutComplaints();
        }
    }

    /// <summary>The copy that tests share.</summary>
    public static ReleaseBuild Shared => OfAll.Value;

    public string Folder { get; }

    /// <summary>The folder with the packages.</summary>
    public string Packages { get; }

    public string PackageFile(string package) => Path.Combine(Packages, $"{package}.{Checkout.Version}.nupkg");
}
