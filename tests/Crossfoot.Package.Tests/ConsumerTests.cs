using System;
using System.IO;
using System.Linq;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>Does the package work in the kinds of project that there are?</summary>
public sealed class ConsumerTests
{
    [LongFact]
    public void A_library_holds_definitions_for_a_program_that_has_its_own()
    {
        using var folder = new UserFolder();
        folder.Write("Lib/Lib.csproj", Project.Of("", ["Crossfoot"]));
        folder.Write("Lib/petitions.report.yaml", Petitions.Definition);
        folder.Write("App/App.csproj", Project.Of("<OutputType>Exe</OutputType>", ["Crossfoot"], """
            <ProjectReference Include="../Lib/Lib.csproj" />
            <CrossfootDefinition Include="../forms/*.report.yaml;own.report.yaml" />
            """));
        folder.Write("App/own.report.yaml", As("own", "Own"));
        folder.Write("App/obj/old.report.yaml", As("old", "Old"));
        folder.Write("App/bin/old.report.yaml", As("old", "Old"));
        folder.Write("forms/shared.report.yaml", As("shared", "Shared"));
        folder.Write("App/Program.cs", "System.Console.WriteLine($\"{Petitions.PetitionsReport.Schema.Id} {Own.OwnReport.Schema.Id} {Shared.SharedReport.Schema.Id}\");");
        folder.Build("App/App.csproj").WithoutComplaints();
        Assert.Equal("petitions own shared", folder.Dotnet("exec", folder.PathOf("App/bin/Debug/net10.0/App.dll")).Success().Output.Trim());

        // No definition twice, though one matches the default pattern and is named, and the package comes by two ways.
        var items = folder.Dotnet("msbuild", "App/App.csproj", "-getItem:AdditionalFiles").Success().Output;
        Assert.Equal(2, items.Split("\"Identity\"").Length - 1);
        Assert.DoesNotContain("old.report.yaml", items, StringComparison.Ordinal);
    }

    [LongFact]
    public void A_program_that_only_uses_a_library_needs_no_package_of_its_own()
    {
        using var folder = new UserFolder();
        folder.Write("Lib/Lib.csproj", Project.Of("", ["Crossfoot"]));
        folder.Write("Lib/petitions.report.yaml", Petitions.Definition);
        folder.Write("App/App.csproj", Project.Of("<OutputType>Exe</OutputType>", [], """<ProjectReference Include="../Lib/Lib.csproj" />"""));
        folder.Write("App/Program.cs", Petitions.Program);
        folder.Build("App/App.csproj").WithoutComplaints();
        Assert.Equal(Petitions.Output, folder.Dotnet("exec", folder.PathOf("App/bin/Debug/net10.0/App.dll")).Success().Output);
    }

    [LongFact]
    public void Definitions_that_are_copied_to_the_output_are_compiled_and_copied()
    {
        using var folder = new UserFolder();
        folder.Write("App.csproj", Project.Of("<OutputType>Exe</OutputType>", ["Crossfoot", "Crossfoot.Definitions"], """<None Update="*.report.yaml" CopyToOutputDirectory="PreserveNewest" />"""));
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", """
            using Crossfoot.Definitions;
            var set = DefinitionFolder.Load(DefinitionFolder.Files(System.AppContext.BaseDirectory));
            System.Console.WriteLine(set.Schemas[0].Title == Petitions.PetitionsReport.Schema.Title && !set.HasErrors);
            """);
        folder.Build().WithoutComplaints();
        Assert.Equal("True", folder.Dotnet("exec", folder.PathOf("bin/Debug/net10.0/App.dll")).Success().Output.Trim());
    }

    [LongFact]
    public void Another_generator_and_the_program_may_have_a_YamlDotNet_of_their_own()
    {
        using var folder = new UserFolder(cache: PackageCache.CreateLinked());

        // The other package has a DLL of that name with nothing of what ours needs, and the program takes the real one.
        var other = Path.Combine(folder.Environment["NUGET_PACKAGES"], "yamldotnet");
        var yaml = Directory.EnumerateDirectories(other).Select(Path.GetFileName).First()!;
        folder.Write("Other/Other.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <AssemblyName>YamlDotNet</AssemblyName>
                <PackageId>OtherGenerator</PackageId>
                <Version>99.0.0</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <NoWarn>NU5128;NU5017</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <None Include="$(OutputPath)$(AssemblyName).dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Other/Nothing.cs", "namespace YamlDotNet { public static class Nothing { } }");
        folder.Dotnet("pack", "Other/Other.csproj", "-o", folder.PathOf("feed"), "-v:q").Success();
        folder.Write("App/App.csproj", Project.Of(
            "<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>../feed</RestoreAdditionalProjectSources>",
            ["Crossfoot", "Crossfoot.Definitions"],
            $"""<PackageReference Include="OtherGenerator" Version="99.0.0" /><PackageReference Include="YamlDotNet" Version="{yaml}" />"""));
        folder.Write("App/petitions.report.yaml", Petitions.Definition);
        folder.Write("App/Program.cs", Petitions.Program + """
            var text = new YamlDotNet.Serialization.SerializerBuilder().Build().Serialize(new { a = 1 });
            System.Console.Write(Crossfoot.Definitions.DefinitionFolder.Compile([new("x.report.yaml", text)]).Problems.Count > 0 ? text : "");
            """);
        folder.Build("App/App.csproj").WithoutComplaints();
        Assert.Equal(Petitions.Output + "a: 1\n", folder.Dotnet("exec", folder.PathOf("App/bin/Debug/net10.0/App.dll")).Success().Output.ReplaceLineEndings("\n"));
    }

    [LongFact]
    public void Versions_of_packages_may_be_managed_in_one_place()
    {
        using var folder = new UserFolder();
        folder.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="Crossfoot" Version="{Checkout.Version}" /></ItemGroup>
            </Project>
            """);
        folder.Write("App.csproj", Project.Of("<OutputType>Exe</OutputType>", [], """<PackageReference Include="Crossfoot" />"""));
        AssertPrintsFinding(folder);
    }

    [LongFact]
    public void Generated_code_is_clean_under_every_analyzer_of_the_SDK()
    {
        using var folder = new UserFolder();
        folder.Write("App.csproj", Project.Of(
            "<OutputType>Exe</OutputType><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CA1303;CA1852</NoWarn>",
            ["Crossfoot"]));
        AssertPrintsFinding(folder);
    }

    [LongTheory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public void A_published_program_needs_no_more_than_itself(string kind)
    {
        using var folder = new UserFolder(takesMore: true);
        folder.Write("App.csproj", Project.Of($"<OutputType>Exe</OutputType><{kind}>true</{kind}>", ["Crossfoot", "Crossfoot.Documents"]));
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", Petitions.Program + """
            System.Console.WriteLine(PetitionsReport.Read(Crossfoot.Documents.DocumentReader.Read("a.md", "# 二、办理情况\n\n||来信|来访|合计|\n|-|-|-|-|\n|本年收到|1|2|3|\n")).Report.Handled.Received.Visits);
            """);
        folder.Dotnet("publish", "-c", "Release", "--use-current-runtime", "-o", "out", "-nologo", "-v:q").WithoutComplaints();
        Assert.Equal(Petitions.Output + "2\n", Command.Run(folder.Path, folder.PathOf("out/App"), []).Success().Output.ReplaceLineEndings("\n"));
    }

    private static void AssertPrintsFinding(UserFolder folder)
    {
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", Petitions.Program);
        folder.Build("App.csproj").WithoutComplaints();
        Assert.Equal(Petitions.Output, folder.Dotnet("exec", folder.PathOf("bin/Debug/net10.0/App.dll")).Success().Output);
    }

    private static string As(string id, string name) => Petitions.Definition
        .Replace("report: petitions", $"report: {id}", StringComparison.Ordinal)
        .Replace("namespace: Petitions", $"namespace: {name}", StringComparison.Ordinal);
}
