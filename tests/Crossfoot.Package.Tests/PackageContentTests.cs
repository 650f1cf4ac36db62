using System;
using System.Linq;
using System.Xml.Linq;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>What is in the packages? To the file: what is missing shows when it is too late, and what is too much is loaded beside what the user has.</summary>
public sealed class PackageContentTests
{
    private static readonly string[] Everywhere = ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png"];

    [Fact]
    public void Crossfoot_has_the_runtime_and_the_generator_with_its_private_assemblies() => AssertFiles(
        "Crossfoot",
        "analyzers/dotnet/cs/Crossfoot.CodeFixes.dll",
        "analyzers/dotnet/cs/Crossfoot.Compiler.dll",
        "analyzers/dotnet/cs/Crossfoot.Generators.dll",
        "analyzers/dotnet/cs/Crossfoot.YamlDotNet.dll",
        "build/Crossfoot.props",
        "build/Crossfoot.targets",
        "buildTransitive/Crossfoot.props",
        "buildTransitive/Crossfoot.targets",
        "lib/net10.0/Crossfoot.dll",
        "lib/net10.0/Crossfoot.xml");

    [Fact]
    public void Documents_has_the_readers() => AssertFiles(
        "Crossfoot.Documents",
        "lib/net10.0/Crossfoot.Documents.dll",
        "lib/net10.0/Crossfoot.Documents.xml");

    [Fact]
    public void Definitions_has_the_compiler_inside_and_shows_itself_alone() => AssertFiles(
        "Crossfoot.Definitions",
        "lib/net10.0/Crossfoot.Compiler.dll",
        "lib/net10.0/Crossfoot.Definitions.dll",
        "lib/net10.0/Crossfoot.Definitions.xml",
        "lib/net10.0/Crossfoot.YamlDotNet.dll",
        "ref/net10.0/Crossfoot.Definitions.dll",
        "ref/net10.0/Crossfoot.Definitions.xml");

    [Theory]
    [InlineData("Crossfoot")]
    [InlineData("Crossfoot.Documents", "Crossfoot", "AngleSharp", "Markdig", "PdfPig")]
    [InlineData("Crossfoot.Definitions", "Crossfoot")]
    public void Packages_depend_on_what_they_do_not_bring(string package, params string[] dependencies)
    {
        var manifest = Manifest(package);
        Assert.Equal(dependencies.Order(), Values(manifest, "dependency", "id").Order());
        Assert.All(Values(manifest, "dependency", "version").Zip(Values(manifest, "dependency", "id")), static one =>
            Assert.True(!one.Second.StartsWith("Crossfoot", StringComparison.Ordinal) || one.First == Checkout.Version));
    }

    [Theory]
    [InlineData("Crossfoot")]
    [InlineData("Crossfoot.Documents")]
    [InlineData("Crossfoot.Definitions")]
    public void Packages_say_what_they_are(string package)
    {
        var manifest = Manifest(package);
        foreach (var name in (string[])["version", "authors", "license", "icon", "readme", "description", "copyright", "tags"])
            Assert.False(string.IsNullOrWhiteSpace(manifest.Descendants().Single(element => element.Name.LocalName == name).Value), name);
        Assert.Equal(Checkout.Read("src/PACKAGES.md"), Feed.Read(package, "README.md").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Nothing_else_is_a_package()
    {
        foreach (var project in System.IO.Directory.EnumerateFiles(Checkout.Folder, "*.csproj", System.IO.SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetFileNameWithoutExtension(project);
            var isPackable = System.IO.File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal);
            Assert.Equal(name is "Crossfoot" or "Crossfoot.Cli" or "Crossfoot.Definitions" or "Crossfoot.Documents", isPackable);
        }
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("csharp")]
    [InlineData("text")]
    public void The_page_of_the_packages_shows_what_the_readme_does(string language)
        => Assert.Equal(Prose.Block(Checkout.Read("README.md"), language), Prose.Block(Checkout.Read("src/PACKAGES.md"), language));

    private static void AssertFiles(string package, params string[] files)
        => Assert.Equal(files.Concat(Everywhere).Append(package + ".nuspec").Order(StringComparer.Ordinal), Feed.FilesOf(package));

    private static XDocument Manifest(string package) => XDocument.Parse(Feed.Read(package, package + ".nuspec"));

    private static string[] Values(XDocument manifest, string element, string attribute)
        => [.. manifest.Descendants().Where(one => one.Name.LocalName == element).Select(one => one.Attribute(attribute)!.Value)];
}
