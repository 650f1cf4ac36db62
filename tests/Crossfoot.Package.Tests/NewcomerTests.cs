using System;
using System.IO;
using System.Linq;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>Does the README lead a newcomer to the first finding?</summary>
public sealed class NewcomerTests
{
    private static readonly string Readme = Checkout.Read("README.md");

    [Fact]
    public void The_commands_of_the_readme_lead_from_an_empty_folder_to_the_first_finding()
    {
        var commands = Prose.Block(Readme, "sh", "## In a project").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(commands.Length, 1, 5);

        // Packing, the first of them, was done for all tests; the newcomer's own run in a clean clone does that as well.
        Assert.StartsWith("dotnet pack src/Crossfoot --output packages", commands[0], StringComparison.Ordinal);
        using var folder = new UserFolder(cache: TemporaryFolder.Create("empty-cache").FullName);
        Directory.CreateDirectory(folder.PathOf("checkout"));
        Directory.CreateSymbolicLink(folder.PathOf("checkout/packages"), Feed.Folder);
        folder.Write("petitions.report.yaml", Prose.Block(Readme, "yaml"));
        folder.Write("Program.cs", Prose.Block(Readme, "csharp"));
        var written = "cp ../petitions.report.yaml ../Program.cs .";
        var script = commands[1..^1].Append(written).Append(commands[^1]);
        var result = Command.Run(folder.PathOf("checkout"), "bash", ["-ec", string.Join('\n', script)], folder.Environment).Success();
        Assert.EndsWith(Prose.Block(Readme, "text"), result.Output, StringComparison.Ordinal);
    }
}
