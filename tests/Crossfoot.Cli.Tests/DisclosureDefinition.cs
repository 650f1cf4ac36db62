using System.IO;

namespace Crossfoot.Cli.Tests;

/// <summary>The shipped definition of the disclosure report, whole or with a mistake.</summary>
internal static class DisclosureDefinition
{
    public const string FileName = "disclosure.report.yaml";

    public static string Text { get; } = File.ReadAllText(Path.Combine(CommandRun.Definitions, FileName));

    /// <summary>The definition with something in it replaced.</summary>
    public static string With(string text, string replacement)
    {
        Assert.Contains(text, Text);
        return Text.Replace(text, replacement);
    }

    /// <summary>A folder with the definition, in which a row's name lacks a letter.</summary>
    public static ScratchFolder Broken()
    {
        var folder = new ScratchFolder();
        folder.Write(FileName, With("check: new + carriedOver =", "check: new + cariedOver ="));
        return folder;
    }
}
