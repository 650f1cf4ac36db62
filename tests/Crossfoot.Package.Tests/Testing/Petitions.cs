namespace Crossfoot.Package.Tests.Testing;

/// <summary>The README's definition and the program that uses it.</summary>
internal static class Petitions
{
    public static string Definition { get; } = Prose.Block(Checkout.Read("README.md"), "yaml");

    public static string Program { get; } = Prose.Block(Checkout.Read("README.md"), "csharp");

    public static string Output { get; } = Prose.Block(Checkout.Read("README.md"), "text");
}
