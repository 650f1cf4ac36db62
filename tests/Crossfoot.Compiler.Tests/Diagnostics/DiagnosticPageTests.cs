using System.Linq;
using System.Reflection;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Tests.Diagnostics;

public sealed class DiagnosticPageTests
{
    private const string Page = "https://example.org/a/b/blob/main/src/Crossfoot.Generators/docs/CF2001.md";

    [Theory]
    [InlineData("https://example.org/a/b", Page)]
    [InlineData("https://example.org/a/b/", Page)]
    [InlineData("https://example.org/a/b.git", Page)]
    [InlineData("", null)]
    public void The_address_of_a_page_follows_from_that_of_the_repository(string repository, string? address)
        => Assert.Equal(address, DiagnosticPage.Address(repository, "CF2001"));

    [Fact]
    public void The_repository_is_the_one_that_the_build_was_told()
    {
        var told = typeof(DiagnosticPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "ExpectedRepositoryUrl").Value ?? "";
        Assert.Equal(Product.RepositoryUrl, told);
        Assert.Equal(DiagnosticPage.Address(told, "CF2001"), DiagnosticPage.Address("CF2001"));
    }
}
