using System;
using System.IO;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>Does a build see what happened to the definitions, and is nothing compiled where nothing happened? A library holds them, a program uses it.</summary>
public sealed class StaleDefinitionTests : IDisposable
{
    private const string Program = """
        var schema = Petitions.PetitionsReport.Schema;
        System.Console.WriteLine(schema.Title);
        """;

    private readonly UserFolder _folder = new();

    public StaleDefinitionTests()
    {
        _folder.Write("Lib/Lib.csproj", Project.Of("", ["Crossfoot"]));
        _folder.Write("Lib/petitions.report.yaml", Petitions.Definition);
        _folder.Write("App/App.csproj", Project.Of("<OutputType>Exe</OutputType>", [], """<ProjectReference Include="../Lib/Lib.csproj" />"""));
        _folder.Write("App/Program.cs", Program);
        Build().WithoutComplaints();
    }

    [LongFact]
    public void Nothing_is_compiled_where_nothing_happened()
    {
        var before = Compiled("Lib");
        Build().WithoutComplaints();
        Assert.Equal(before, Compiled("Lib"));
    }

    [LongFact]
    public void A_definition_that_is_added_gives_its_types_at_the_next_build()
    {
        _folder.Write("Lib/other.report.yaml", Other("other"));
        _folder.Write("App/Program.cs", Program + "System.Console.WriteLine(typeof(Other.OtherReport));\n");
        Build().WithoutComplaints();
    }

    [LongFact]
    public void A_definition_that_is_deleted_takes_its_types_along()
    {
        File.Delete(_folder.PathOf("Lib/petitions.report.yaml"));
        Assert.Contains(Build().Complaints, static line => line.Contains("CS0246", StringComparison.Ordinal) || line.Contains("CS0103", StringComparison.Ordinal));
    }

    [LongFact]
    public void A_definition_that_is_renamed_is_compiled_under_its_new_name()
    {
        File.Move(_folder.PathOf("Lib/petitions.report.yaml"), _folder.PathOf("Lib/letters.report.yaml"));
        var before = Compiled("Lib");
        Build().WithoutComplaints();
        Assert.NotEqual(before, Compiled("Lib"));
    }

    [LongFact]
    public void A_definition_that_is_replaced_by_an_older_file_is_compiled_again_and_reaches_the_users_of_the_library()
    {
        _folder.Write("Lib/petitions.report.yaml", Petitions.Definition.Replace("title: 信访工作年度报告", "title: 旧表", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_folder.PathOf("Lib/petitions.report.yaml"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build().WithoutComplaints();
        Assert.Equal("旧表", Run());
    }

    [LongFact]
    public void An_edit_of_a_definition_alone_reaches_the_users_of_the_library()
    {
        Assert.Equal("信访工作年度报告", Run());
        _folder.Write("Lib/petitions.report.yaml", Petitions.Definition.Replace("title: 信访工作年度报告", "title: 新表", StringComparison.Ordinal));
        Build().WithoutComplaints();
        Assert.Equal("新表", Run());
    }

    public void Dispose() => _folder.Dispose();

    private CommandResult Build() => _folder.Build("App/App.csproj");

    private string Run() => _folder.Dotnet("exec", _folder.PathOf("App/bin/Debug/net10.0/App.dll")).Success().Output.Trim();

    /// <summary>When the compiler wrote the assembly.</summary>
    private DateTime Compiled(string project) => File.GetLastWriteTimeUtc(_folder.PathOf($"{project}/obj/Debug/net10.0/{project}.dll"));

    private static string Other(string id) => Petitions.Definition
        .Replace("report: petitions", $"report: {id}", StringComparison.Ordinal)
        .Replace("namespace: Petitions", "namespace: Other", StringComparison.Ordinal);
}
