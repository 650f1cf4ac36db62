using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Crossfoot.Package.Tests;

/// <summary>A project of a user's in a folder of its own, built by the real SDK.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="@Crossfoot.dll;@Crossfoot.Documents.dll;@Markdig.dll" />
            <Analyzer Include="@Crossfoot.Generators.dll;@Crossfoot.CodeFixes.dll;@Crossfoot.Compiler.dll;@Crossfoot.YamlDotNet.dll" />
            <AdditionalFiles Include="**/*.report.yaml" />
          </ItemGroup>
          <Import Project="@build/Crossfoot.targets" />
        </Project>
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crossfoot-consumer-");

    public ConsumerProject(string program)
    {
        Write("Consumer.csproj", Project.Replace("@", AppContext.BaseDirectory, StringComparison.Ordinal));
        Write("Program.cs", program);

        // The build must not pick up settings of whatever folder the tests run in.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public static string Disclosure { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "definitions", "disclosure.report.yaml"));

    public static string Report { get; } = Path.Combine(AppContext.BaseDirectory, "reports", "weidong-gxj-2024.txt");

    public void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Builds, and gives back the lines with warnings and errors, each once.</summary>
    public (int Status, IReadOnlyList<string> Complaints) Build(params string[] arguments)
    {
        var (status, output) = Dotnet(["build", "-nologo", "-v:q", "-clp:NoSummary", .. arguments]);
        return (status, [.. output.Split('\n').Where(static line => line.Contains("error ", StringComparison.Ordinal) || line.Contains("warning ", StringComparison.Ordinal)).Distinct()]);
    }

    public (int Status, string Output) Run(params string[] arguments) => Dotnet(["exec", Path.Combine(_folder.FullName, "bin/Debug/net10.0/Consumer.dll"), .. arguments]);

    public void Dispose() => _folder.Delete(recursive: true);

    private (int Status, string Output) Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A test runner's own MSBuild settings, and servers that would outlive the test, do not belong in a user's build.
        foreach (var name in (string[])["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"])
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
