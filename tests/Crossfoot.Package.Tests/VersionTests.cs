using System;
using System.IO;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>
/// What does a program say whose models, or whose other packages, were made with another version than its runtime? Here the runtime is a
/// later one that lost a member which generated code calls, so that without a check a missing method would be all that is said.
/// </summary>
public sealed class VersionTests
{
    private static readonly Lazy<string> LaterRuntime = new(Build);

    [LongFact]
    public void Models_that_a_runtime_cannot_take_say_so()
    {
        using var folder = new UserFolder();
        folder.Write("App.csproj", Project.Console("Crossfoot"));
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", Petitions.Program);
        folder.Build().WithoutComplaints();
        File.Copy(LaterRuntime.Value, folder.PathOf("bin/Debug/net10.0/Crossfoot.dll"), overwrite: true);
        var result = folder.Dotnet("exec", folder.PathOf("bin/Debug/net10.0/App.dll"));
        Assert.NotEqual(0, result.Status);
        Assert.Contains(
            $"Crossfoot.VersionMismatchException: Petitions.PetitionsReport was made with Crossfoot {Checkout.Version}, but this program runs with Crossfoot 99.1.0, which needs 99.0.0 or later",
            result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("MissingMethodException", result.Errors, StringComparison.Ordinal);
    }

    [LongTheory]
    [InlineData("Crossfoot.Definitions", """Crossfoot.Definitions.DefinitionFolder.Compile([new("x.report.yaml", "report: x")]);""")]
    [InlineData("Crossfoot.Documents", """Crossfoot.Documents.DocumentReader.Read("a.txt", "a");""")]
    public void Packages_that_a_runtime_cannot_take_say_so(string package, string statement)
    {
        using var folder = new UserFolder();
        folder.Write("App.csproj", Project.Console("Crossfoot", package));
        folder.Write("Program.cs", statement);
        folder.Build().WithoutComplaints();
        File.Copy(LaterRuntime.Value, folder.PathOf("bin/Debug/net10.0/Crossfoot.dll"), overwrite: true);
        var result = folder.Dotnet("exec", folder.PathOf("bin/Debug/net10.0/App.dll"));
        Assert.Contains($"{package} was made with Crossfoot {Checkout.Version}, but this program runs with Crossfoot 99.1.0", result.Errors, StringComparison.Ordinal);
    }

    private static string Build()
    {
        var folder = Path.Combine(TemporaryFolder.Create("later").FullName, "copy");
        Checkout.CopyTo(folder);
        var file = Path.Combine(folder, "src/Crossfoot/Json/ReportTypeInfoResolver.cs");
        var text = File.ReadAllText(file);
        Assert.Contains("ReportTypeInfoResolver", text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace("ReportTypeInfoResolver", "AnotherResolver", StringComparison.Ordinal));
        Command.Run(folder, "dotnet",
            ["build", "src/Crossfoot", "-c", "Release", "-nologo", "-v:q", "-p:Version=99.1.0", "-p:OldestCompatibleVersion=99.0.0", "-p:RunAnalyzersDuringBuild=false"]).Success();
        return Path.Combine(folder, "src/Crossfoot/bin/Release/net10.0/Crossfoot.dll");
    }
}
