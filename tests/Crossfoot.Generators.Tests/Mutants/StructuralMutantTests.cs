using System;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Tests.Fuzzing;
using Crossfoot.Generators.Tests.Testing;
using Crossfoot.Testing;
using Xunit.Abstractions;

namespace Crossfoot.Generators.Tests.Mutants;

/// <summary>
/// Structural mutants through compiler, fixes and emitter: none throws or goes on for ever, and their C# compiles, that of sound ones and
/// what is left of broken ones. CROSSFOOT_LONG says how many.
/// </summary>
public sealed class StructuralMutantTests(ITestOutputHelper output)
{
    private const int OneSoundOf = 10;
    private const int OneBrokenOf = 50;

    private int _sound;
    private int _broken;
    private int _compiled;
    private int _compiledBroken;

    [Fact]
    public void Mutants_end_and_their_code_compiles()
    {
        var run = FuzzRun.Over(LongForm.Of(2_000, 20_000, 300_000), StructuralMutant.Make, (_, result) => Take(result));
        var counts = $"Structural mutants of {StructuralMutant.Sources} definitions: {run.Count}, none with an exception, none without an end; {_sound} are sound and {_broken} have an error but give a report. "
            + $"The C# of {_compiled} sound and {_compiledBroken} broken ones was compiled, all without a word.";
        output.WriteLine(counts);
        Console.WriteLine(counts);
        Assert.InRange(_compiled, 10, int.MaxValue);
        Assert.InRange(_compiledBroken, 10, int.MaxValue);
    }

    private void Take(CompileResult result)
    {
        if (result.Reports.Count == 0)
            return;
        var isSound = result.Diagnostics.All(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        if (isSound && Interlocked.Increment(ref _sound) % OneSoundOf == 0)
            Compile(result, ref _compiled);
        else if (!isSound && Interlocked.Increment(ref _broken) % OneBrokenOf == 0)
            Compile(result, ref _compiledBroken);
    }

    private static void Compile(CompileResult result, ref int count)
    {
        Interlocked.Increment(ref count);
        Consumer.ExpectClean(Consumer.Compilation("").AddSyntaxTrees(SourceUnit.Of(result.Reports).Select(static unit => Consumer.Parse(CodeEmitter.Emit(unit), unit.HintName))));
    }
}
