using System;
using System.IO;
using System.Text.RegularExpressions;
using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests.Prose;

/// <summary>The README's definition, the C# that uses it and what that prints belong together.</summary>
[Collection(ConsoleOutput)]
public sealed partial class ReadmeTests
{
    private const string ConsoleOutput = "console output";

    private static readonly string Readme = File.ReadAllText(Path.Combine(Snapshot.Directory("ProjectDirectory"), "..", "..", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_program_of_the_readme_prints_what_the_readme_says()
    {
        var definition = new Definition("petitions.report.yaml", Block("yaml"));
        var program = GeneratorRun.Of(definition).Compile(Block("csharp"));
        Assert.Equal(Block("text"), ConsoleProgram.Run(program));
    }

    /// <summary>The first block of a language.</summary>
    private static string Block(string language)
    {
        foreach (Match match in Fence().Matches(Readme))
        {
            if (match.Groups["language"].Value == language)
                return match.Groups["text"].Value;
        }

        throw new InvalidOperationException($"The README has no block of {language}.");
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    /// <summary>The test takes the output of the whole process, so nothing may run beside it.</summary>
    [CollectionDefinition(ConsoleOutput, DisableParallelization = true)]
    public sealed class ConsoleCollection;
}
