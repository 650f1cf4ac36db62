using System;
using System.IO;
using System.Linq;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>What is said where a part of the generator is missing? One error that names it, and no flood of types that are not there.</summary>
public sealed class MissingAssemblyTests
{
    [LongTheory]
    [InlineData("Crossfoot.Compiler")]
    [InlineData("Crossfoot.YamlDotNet")]
    [InlineData("Crossfoot.Generators")]
    public void A_package_that_lost_a_file_is_one_error(string assembly)
    {
        using var folder = new UserFolder(cache: PackageCache.CreateLinked());
        folder.Write("App.csproj", Project.Console("Crossfoot"));
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", Petitions.Program);
        folder.Dotnet("restore").Success();
        File.Delete(Path.Combine(folder.Environment["NUGET_PACKAGES"], "crossfoot", Checkout.Version, "analyzers/dotnet/cs", assembly + ".dll"));
        Assert.Contains($"error CF9002: Crossfoot cannot work without {assembly}.dll, which should stand beside ", Assert.Single(folder.Build("--no-restore").Complaints), StringComparison.Ordinal);
        Assert.Contains($"error CF9002: 缺少 {assembly}.dll", Assert.Single(folder.Build("--no-restore", "-p:PreferredUILang=zh-CN").Complaints), StringComparison.Ordinal);
    }

    [LongTheory]
    [InlineData("Crossfoot.Compiler")]
    [InlineData("Crossfoot.YamlDotNet")]
    public void The_generator_says_so_itself_where_nobody_looked_before(string assembly)
    {
        using var folder = new UserFolder();
        folder.Write("analyzers/note.txt", "");
        foreach (var file in new[] { "Crossfoot.Generators", "Crossfoot.Compiler", "Crossfoot.YamlDotNet" }.Where(name => name != assembly))
            Feed.Extract("Crossfoot", $"analyzers/dotnet/cs/{file}.dll", folder.PathOf($"analyzers/{file}.dll"));
        folder.Write("App.csproj", Project.Of("<OutputType>Exe</OutputType>", [], """
            <Analyzer Include="analyzers/*.dll" />
            <AdditionalFiles Include="*.report.yaml" />
            """));
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", "System.Console.WriteLine();");
        Assert.Contains($"error CF9002: Crossfoot cannot work without {assembly}.dll", Assert.Single(folder.Build().Complaints), StringComparison.Ordinal);
        Assert.Contains($"error CF9002: Crossfoot cannot work without {assembly}.dll", Assert.Single(folder.Build("-p:RunAnalyzers=false").Complaints), StringComparison.Ordinal);
    }
}
