using System;
using System.Collections.Generic;
using System.IO;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>An empty folder of a user's, with the packages of this checkout in a feed.</summary>
internal sealed class UserFolder : IDisposable
{
    private readonly DirectoryInfo _folder = TemporaryFolder.Create("user");

    /// <param name="feed">The folder with the packages; null for those of all tests.</param>
    /// <param name="cache">The NuGet cache; null for that of all tests.</param>
    /// <param name="takesMore">Whether it needs more than this machine has: the packages of a published program.</param>
    public UserFolder(string? feed = null, string? cache = null, bool takesMore = false)
    {
        Environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = cache ?? PackageCache.Shared };
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {(takesMore ? "" : "<clear />")}
                <add key="crossfoot" value="{feed ?? Feed.Folder}" />
              </packageSources>
            </configuration>
            """);

        // The builds must not pick up settings of whatever folder the tests run in.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Path => _folder.FullName;

    public IReadOnlyDictionary<string, string> Environment { get; }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    public CommandResult Dotnet(params string[] arguments) => Command.Run(Path, "dotnet", arguments, Environment);

    /// <summary>Builds a project or what is in the folder.</summary>
    public CommandResult Build(params string[] arguments) => Dotnet(["build", "-nologo", "-v:q", "-clp:NoSummary", .. arguments]);

    public void Dispose() => _folder.Delete(recursive: true);
}
