using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>What the compiler makes of a mutant.</summary>
internal sealed class MutantOutcome
{
    private MutantOutcome(Mutant mutant) => Mutant = mutant;

    public Mutant Mutant { get; }

    public bool IsIllegal { get; private init; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    public bool IsDetected => Diagnostics.Count > 0;

    /// <summary>Whether a diagnostic stands at the mistake, on its line and in its columns.</summary>
    public bool IsOnToken { get; private init; }

    /// <summary>Whether a diagnostic that stands elsewhere names the mistake as a related place.</summary>
    public bool IsRelated { get; private init; }

    /// <summary>Whether the first fix of what is reported there gives the original back.</summary>
    public bool IsRestored { get; private init; }

    /// <summary>What was thrown.</summary>
    public Exception? Crash { get; private init; }

    /// <summary>Classes of tables whose own text is as it was and that are not generated.</summary>
    public IReadOnlyList<string> LostTypes { get; private init; } = [];

    public static MutantOutcome Of(Mutant mutant)
    {
        var (isIllegal, faults) = mutant.Judge();
        var file = new SourceFile(mutant.Definition.Path, mutant.Text);
        try
        {
            var result = ReportCompiler.Compile([file], default);
            IReadOnlyList<TextSpan> tokens = mutant.IsRemoval ? [.. mutant.Tokens, .. faults.Where(static fault => fault.What != PlainReading.NoYaml || fault.Span.Length == 0).Select(static fault => fault.Span)] : mutant.Tokens;
            var there = result.Diagnostics.Where(diagnostic => IsAt(mutant.Text, diagnostic.Span, tokens)).ToList();
            return new MutantOutcome(mutant)
            {
                IsIllegal = isIllegal,
                Diagnostics = result.Diagnostics,
                IsOnToken = there.Count > 0,
                IsRelated = there.Count == 0 && result.Diagnostics.Any(diagnostic => diagnostic.Related.Any(related => IsAt(mutant.Text, related.Span, tokens))),
                IsRestored = there.Concat(result.Diagnostics).FirstOrDefault(static diagnostic => diagnostic.Fixes.Count > 0) is { } first && FixAll.Apply(file, [first]).Text == mutant.Definition.Text,
                LostTypes = Lost(mutant, result),
            };
        }
        catch (Exception crash)
        {
            return new MutantOutcome(mutant) { IsIllegal = isIllegal, Crash = crash };
        }
    }

    /// <summary>Whether a span touches one of the tokens and begins on a line of it: an underlined page points at nothing.</summary>
    private static bool IsAt(string text, TextSpan span, IReadOnlyList<TextSpan> tokens)
        => tokens.Any(token => span.Start <= token.End && token.Start <= span.End && text.AsSpan(Math.Min(span.Start, token.Start), Math.Abs(span.Start - token.Start)).IndexOf('\n') < 0);

    private static List<string> Lost(Mutant mutant, CompileResult result)
    {
        var isCut = mutant.Touched.End == mutant.Definition.Text.Length && mutant.Text.Length == mutant.Touched.Start;
        var intact = mutant.Definition.Plain.Tables.Where(table => table.Span.End <= mutant.Touched.Start || (!isCut && table.Span.Start >= mutant.Touched.End)).Select(static table => table.Id).ToHashSet();
        var classes = mutant.Definition.Model.Tables.Where(table => intact.Contains(table.Id)).Select(static table => table.ClassName).ToList();
        var code = string.Concat(SourceUnit.Of(result.Reports).Select(static unit => CodeEmitter.Emit(unit)));
        return [.. classes.Where(name => !code.Contains($" partial class {name} ", StringComparison.Ordinal) && !code.Contains($" partial class {name}\n", StringComparison.Ordinal))];
    }
}
