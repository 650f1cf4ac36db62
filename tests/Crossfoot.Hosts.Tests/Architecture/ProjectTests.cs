using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Crossfoot.Hosts.Tests.Architecture;

/// <summary>Which assemblies does each of ours stand on? What .NET itself brings is not counted.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Crossfoot"] = [],
        ["Crossfoot.Compiler"] = ["Crossfoot.YamlDotNet"],
        ["Crossfoot.Generators"] = ["Crossfoot.Compiler", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"],
        ["Crossfoot.CodeFixes"] = ["Crossfoot.Compiler", "Crossfoot.Generators", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.Workspaces", "System.Composition.AttributedModel"],
        ["Crossfoot.Documents"] = ["AngleSharp", "Crossfoot", "Markdig", "UglyToad.PdfPig", "UglyToad.PdfPig.Core", "UglyToad.PdfPig.Tokens"],
        ["Crossfoot.Definitions"] = ["Crossfoot", "Crossfoot.Compiler"],
        ["Crossfoot.Cli"] =
        [
            "Crossfoot", "Crossfoot.Compiler", "Crossfoot.Definitions", "Crossfoot.Documents",
            "Microsoft.CodeAnalysis", "Microsoft.Extensions.FileSystemGlobbing", "Spectre.Console", "System.CommandLine",
        ],
    };

    public static TheoryData<string> Assemblies => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_names_only_what_it_may_see(string name)
        => Assert.Equal([], References(name).Where(static reference => !IsOfDotNet(reference)).Except(Allowed[name]).Select(reference => $"{name} names {reference}"));

    [Fact]
    public void Every_assembly_of_ours_is_held()
        => Assert.Equal([], Directory.EnumerateFiles(System.AppContext.BaseDirectory, "Crossfoot*.dll").Select(Path.GetFileNameWithoutExtension)
            .Where(static name => !name!.EndsWith(".Tests", System.StringComparison.Ordinal) && name != "Crossfoot.YamlDotNet").Except(Allowed.Keys));

    private static List<string> References(string name)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(System.AppContext.BaseDirectory, name + ".dll")));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static bool IsOfDotNet(string name) => File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
