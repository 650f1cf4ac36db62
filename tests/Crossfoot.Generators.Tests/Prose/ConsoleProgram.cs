using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Crossfoot.Generators.Tests.Prose;

/// <summary>Runs a program of top-level statements.</summary>
internal static class ConsoleProgram
{
    /// <summary>What the program prints.</summary>
    public static string Run(CSharpCompilation compilation)
    {
        var program = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        Assert.Empty(program.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.ToString()));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.Resolving += static (_, name) => name.Name == typeof(Cell).Assembly.GetName().Name ? typeof(Cell).Assembly : null;
        var main = context.LoadFromStream(image).EntryPoint!;
        var output = Captured(() => main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]));
        context.Unload();
        return output;
    }

    private static string Captured(Action print)
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            print();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
