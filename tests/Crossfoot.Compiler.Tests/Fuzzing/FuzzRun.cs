using System;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;
using Crossfoot.Testing;

namespace Crossfoot.Compiler.Tests.Fuzzing;

/// <summary>Compiles many texts: none may throw, point outside of itself or go on for ever.</summary>
internal sealed class FuzzRun
{
    private const int Seed = 20191124;
    private const int TextsOfOneSeed = 500;

    private int _count;
    private int _reports;

    /// <summary>How many texts were compiled.</summary>
    public int Count => _count;

    /// <summary>How many of them gave a report, with mistakes or without.</summary>
    public int Reports => _reports;

    /// <summary>Compiles texts made from random numbers, the same in each run; some are compiled further.</summary>
    public static FuzzRun Over(int count, Func<Random, string> make, Action<int, CompileResult>? further = null)
    {
        var run = new FuzzRun();
        NeverEnding.Fails((count + TextsOfOneSeed - 1) / TextsOfOneSeed, (part, turnTo) =>
        {
            var random = new Random(Seed + part);
            for (var i = part * TextsOfOneSeed; i < Math.Min(count, (part + 1) * TextsOfOneSeed); i++)
            {
                var text = make(random);
                turnTo(text);
                var result = run.Check(text, alsoEmits: further is not null || i % 10 == 0);
                Continue(text, i, result, further);
            }
        });
        return run;
    }

    /// <summary>Compiles a text and holds what is said of it against it.</summary>
    public static void Check(string text) => new FuzzRun().Check(text, alsoEmits: true);

    private CompileResult Check(string text, bool alsoEmits)
    {
        try
        {
            var file = new SourceFile("fuzz.report.yaml", text);
            var result = ReportCompiler.Compile([file], CancellationToken.None);
            Interlocked.Increment(ref _count);
            Interlocked.Add(ref _reports, result.Reports.Count);
            foreach (var diagnostic in result.Diagnostics)
            {
                AssertInside(text, diagnostic.Span);
                Assert.NotEmpty(diagnostic.Message(chinese: true));
                Assert.All(diagnostic.Related, related => AssertInside(text, related.Span));
                Assert.All(diagnostic.Fixes.SelectMany(static fix => fix.Edits), edit => AssertInside(text, edit.Span));
            }

            Assert.True(result.Reports.Count > 0 || result.Diagnostics.Count > 0, "Nothing was read and nothing reported.");
            FixAll.Apply(file, result.Diagnostics);
            if (alsoEmits)
                Assert.All(SourceUnit.Of(result.Reports), static unit => Assert.NotEmpty(CodeEmitter.Emit(unit)));
            return result;
        }
        catch (Exception error)
        {
            Assert.Fail($"{error}\n\nThe text was:\n{NeverEnding.Show(text)}");
            throw;
        }
    }

    private static void Continue(string text, int index, CompileResult result, Action<int, CompileResult>? further)
    {
        try
        {
            further?.Invoke(index, result);
        }
        catch (Exception error)
        {
            Assert.Fail($"{error.Message}\n\nThe text was:\n{NeverEnding.Show(text)}");
        }
    }

    private static void AssertInside(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
    }
}
