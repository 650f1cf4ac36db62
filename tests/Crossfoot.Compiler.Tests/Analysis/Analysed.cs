using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>Compiles definitions for tests of what their rules come to.</summary>
internal static class Analysed
{
    /// <summary>Everything that is reported for a file.</summary>
    public static IReadOnlyList<Diagnostic> File(SourceFile file) => ReportCompiler.Compile([file], CancellationToken.None).Diagnostics;

    /// <summary>Holds that exactly what is marked is reported.</summary>
    public static IReadOnlyList<Diagnostic> Marked(string marked)
    {
        var source = MarkedSource.Read(marked);
        var diagnostics = File(source.File);
        source.AssertReports(diagnostics);
        return diagnostics;
    }

    /// <summary>Holds that exactly what is marked is reported, and that the first fix of each mends it; the answer is the text after the fixes.</summary>
    public static string Fixed(string marked)
    {
        var text = MarkedSource.Read(marked).File.Text;
        foreach (var diagnostic in Marked(marked).OrderByDescending(static diagnostic => diagnostic.Span.Start))
            text = Fixing.Apply(text, diagnostic.Fixes[0]);
        Assert.Empty(File(new SourceFile("test.report.yaml", text)).Select(static diagnostic => diagnostic.Descriptor.Id + " " + diagnostic.Message(chinese: false)));
        return text;
    }
}
