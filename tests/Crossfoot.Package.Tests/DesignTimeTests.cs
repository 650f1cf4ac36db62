using System.IO;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>
/// Are the types there in an IDE? It resolves references without building them, and asks the generator for its types in a build that
/// writes nothing. Here the C# compiler runs under the same conditions: a program that uses the types compiles, or they are not there.
/// </summary>
public sealed class DesignTimeTests
{
    public static TheoryData<string> Conditions => new(
        "-p:DesignTimeBuild=true",
        "-p:BuildingInsideVisualStudio=true",
        "--no-dependencies",
        "-p:DesignTimeBuild=true -p:BuildingInsideVisualStudio=true",
        "-t:Compile -p:DesignTimeBuild=true -p:BuildingInsideVisualStudio=true -p:BuildProjectReferences=false");

    [LongTheory]
    [MemberData(nameof(Conditions))]
    public void A_package_reference_gives_the_types(string conditions)
    {
        using var folder = new UserFolder();
        folder.Write("App.csproj", Project.Console("Crossfoot"));
        AssertCompiles(folder, conditions, first: "restore");
    }

    [LongTheory]
    [MemberData(nameof(Conditions))]
    public void A_project_reference_gives_the_types(string conditions)
    {
        using var folder = new UserFolder();
        var sources = Path.Combine(ReleaseBuild.Shared.Folder, "src");
        folder.Write("App.csproj", Project.Of("<OutputType>Exe</OutputType>", [], $"""
            <ProjectReference Include="{sources}/Crossfoot/Crossfoot.csproj" />
            <ProjectReference Include="{sources}/Crossfoot.Generators/Crossfoot.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <AdditionalFiles Include="*.report.yaml" />
            """));
        AssertCompiles(folder, conditions, first: "build");
    }

    private static void AssertCompiles(UserFolder folder, string conditions, string first)
    {
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", Petitions.Program);
        folder.Dotnet(first, "-nologo", "-v:q").Success();

        // The first build must not be what compiled the program.
        folder.Write("Program.cs", Petitions.Program + "System.Console.WriteLine(new PetitionsReport().Handled.Open.Visits);\n");
        folder.Build(["--no-restore", .. conditions.Split(' ')]).WithoutComplaints();
    }
}
