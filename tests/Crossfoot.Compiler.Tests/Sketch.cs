using System;
using System.Collections.Generic;
using System.Linq;
using System.IO;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests;

/// <summary>The definitions that tests start from.</summary>
internal static class Sketch
{
    /// <summary>The annual report on the disclosure of government information.</summary>
    public static SourceFile Disclosure { get; } = Load("disclosure");

    /// <summary>All sketches.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [Disclosure, Load("final-accounts"), Load("vat-return")];

    private static SourceFile Load(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Sketches", name + ".report.yaml");
        return new SourceFile(name + ".report.yaml", File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
