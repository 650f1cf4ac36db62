using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Compiler.Text;
using Xunit.Abstractions;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>What holds of every fix, over mutants of each kind.</summary>
public sealed class FixTests(ITestOutputHelper output)
{
    private static readonly int Most = MutationKind.MostPlaces(15);

    /// <summary>
    /// Of a thousand fixes five may lay bare another mistake: where the wrong one of two lines was meant, the nearest name is a row
    /// that may not stand there, and what a sum leaves out is looked at only when the sum has no error.
    /// </summary>
    [Fact]
    public void A_fix_takes_its_diagnostic_away_and_brings_no_other() => AssertNone(static mutant => new FixedMutant(mutant).Faults(), allowed: 5);

    [Fact]
    public void One_pass_leaves_nothing_that_it_offered_to_fix() => AssertNone(static mutant => new FixedMutant(mutant).LeftByFixAll());

    [Fact]
    public void Fixes_keep_line_ends_byte_order_mark_and_comments()
        => AssertNone(static mutant => new FixedMutant(mutant).IsKeptInWindowsForm() ? [] : ["changed"], Most / 3);

    private void AssertNone(Func<Mutant, IEnumerable<string>> faults, int? most = null, int allowed = 0)
    {
        var tried = MutationKind.All
            .AsParallel().AsOrdered()
            .SelectMany(kind => ShippedDefinition.All.SelectMany(definition => kind.Of(definition, most ?? Most)).Select(mutant => (kind.Name, Text: Show(mutant), Faults: faults(mutant).ToList())))
            .ToList();
        var wrong = tried.Where(static one => one.Faults.Count > 0).Select(static one => $"{one.Name}: {one.Text}\n   {string.Join("\n   ", one.Faults)}").ToList();
        output.WriteLine($"{tried.Count} mutants, {wrong.Count} of them with a fault");
        if (Environment.GetEnvironmentVariable("CROSSFOOT_MISSES") is { Length: > 0 } path)
            File.WriteAllLines(path, wrong);
        Assert.True(wrong.Count * 1000 <= tried.Count * allowed, $"{wrong.Count} of {tried.Count}:\n{string.Join("\n", wrong.Take(20))}");
    }

    /// <summary>The line of the mistake.</summary>
    private static string Show(Mutant mutant)
    {
        var line = new LineMap(mutant.Text).At(mutant.Tokens[0].Start).Line;
        return $"[{mutant.Definition.Name}:{line + 1}] {mutant.Text.Split('\n')[line]}";
    }
}
