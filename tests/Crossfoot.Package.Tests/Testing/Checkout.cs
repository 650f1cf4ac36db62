using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    private static readonly string[] Left = ["bin", "obj", ".git", "node_modules", "artifacts", "TestResults"];

    public static string Folder { get; } = Told("Repository");

    public static string Configuration { get; } = Told("Configuration");

    public static string Version { get; } = Told("Version");

    public static string Path(string name) => System.IO.Path.Combine(Folder, name);

    public static string Read(string name) => File.ReadAllText(Path(name)).ReplaceLineEndings("\n");

    /// <summary>Copies what is needed to build the product, without anything built.</summary>
    public static void CopyTo(string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(Folder))
            File.Copy(file, System.IO.Path.Combine(target, System.IO.Path.GetFileName(file)));
        foreach (var folder in (string[])["src", "definitions", "samples"])
            Copy(Path(folder), System.IO.Path.Combine(target, folder));
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, System.IO.Path.Combine(target, System.IO.Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(source).Where(static folder => !Left.Contains(System.IO.Path.GetFileName(folder))))
            Copy(folder, System.IO.Path.Combine(target, System.IO.Path.GetFileName(folder)));
    }

    private static string Told(string key)
        => typeof(Checkout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
