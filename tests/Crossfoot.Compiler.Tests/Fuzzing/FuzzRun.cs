using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Fuzzing;

/// <summary>Compiles many texts: none may throw, point outside of itself or take long.</summary>
internal sealed class FuzzRun
{
    private const int Seed = 20191124;
    private const int TextsOfOneSeed = 500;
    private const int Milliseconds = 100;

    private readonly ConcurrentBag<string> _slow = [];
    private int _count;
    private int _reports;

    /// <summary>How many texts were compiled.</summary>
    public int Count => _count;

    /// <summary>How many of them gave a report, with mistakes or without.</summary>
    public int Reports => _reports;

    /// <summary>The longest time of one text, in milliseconds, by its fastest try.</summary>
    public double Slowest { get; private set; }

    /// <summary>Compiles texts made from random numbers, the same in each run.</summary>
    public static FuzzRun Over(int count, Func<Random, string> make)
    {
        var run = new FuzzRun();
        Parallel.For(0, (count + TextsOfOneSeed - 1) / TextsOfOneSeed, part =>
        {
            var random = new Random(Seed + part);
            for (var i = 0; i < TextsOfOneSeed; i++)
                run.Check(make(random), alsoEmits: i % 10 == 0);
        });
        run.MeasureSlow();
        return run;
    }

    /// <summary>
    /// The time that one text takes, in milliseconds: the least of several tries, by the clock or by the processor time of all that
    /// runs here, since other work can only add to either.
    /// </summary>
    public static double Measure(string text, double enough)
    {
        var least = double.MaxValue;
        for (var tries = 0; tries < 20 && least >= enough; tries++)
        {
            var processor = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            _ = Compile(text);
            var clock = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            least = Math.Min(least, Math.Min(clock, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds));
        }

        return least;
    }

    private static CompileResult Compile(string text) => ReportCompiler.Compile([new SourceFile("fuzz.report.yaml", text)], CancellationToken.None);

    private void Check(string text, bool alsoEmits)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var result = Compile(text);
            if (Stopwatch.GetElapsedTime(start).TotalMilliseconds >= Milliseconds / 2)
                _slow.Add(text);
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
            FixAll.Apply(new SourceFile("fuzz.report.yaml", text), result.Diagnostics);
            if (alsoEmits)
                Assert.All(SourceUnit.Of(result.Reports), static unit => Assert.NotEmpty(CodeEmitter.Emit(unit)));
        }
        catch (Exception error)
        {
            Assert.Fail($"{error}\n\nThe text was:\n{text[..Math.Min(text.Length, 3000)].Replace("\r", "␍", StringComparison.Ordinal).Replace("\n", "⏎\n", StringComparison.Ordinal)}");
        }
    }

    private void MeasureSlow()
    {
        foreach (var text in _slow)
        {
            var time = Measure(text, enough: Milliseconds / 2);
            Slowest = Math.Max(Slowest, time);
            Assert.True(time < Milliseconds, $"It took {time:0} ms to compile\n{text[..Math.Min(text.Length, 3000)]}");
        }
    }

    private static void AssertInside(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
    }
}
