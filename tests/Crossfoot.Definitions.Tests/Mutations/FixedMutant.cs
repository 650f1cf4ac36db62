using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>What fixes make of a mutant.</summary>
internal sealed class FixedMutant(Mutant mutant)
{
    /// <summary>So many diagnostics of one mutant are fixed one by one.</summary>
    private const int MostFixed = 4;

    private readonly SourceFile _file = new(mutant.Definition.Path, mutant.Text);

    /// <summary>What is wrong after a fix that should not be: the diagnostic is still there, or another one is new.</summary>
    public IEnumerable<string> Faults()
    {
        var before = Compile(_file);
        foreach (var diagnostic in before.Where(static diagnostic => diagnostic.Fixes.Count > 0).Take(MostFixed))
        {
            // A diagnostic at the very place that the fix edits keeps its name though its token changes.
            var fix = diagnostic.Fixes[0];
            var shift = fix.Edits.Sum(static edit => edit.NewText.Length - edit.Span.Length);
            var edited = TextSpan.FromBounds(fix.Edits.Min(static edit => edit.Span.Start), fix.Edits.Max(static edit => edit.Span.End));
            var left = Named(before, edited);
            left[Name(diagnostic, edited)]--;
            var now = Named(Compile(_file with { Text = FixAll.Apply(_file, [diagnostic]).Text }), TextSpan.FromBounds(edited.Start, edited.End + shift));
            foreach (var (name, count) in now.Where(one => one.Value > left.GetValueOrDefault(one.Key)))
                yield return $"{diagnostic.Descriptor.Id} '{fix.English}' leaves or brings {name} ({count})";
        }
    }

    /// <summary>Diagnostics that were offered a fix and are there, fix and all, after all were fixed in one pass.</summary>
    public IEnumerable<string> LeftByFixAll()
    {
        var before = Compile(_file);
        var offered = before.Where(static diagnostic => diagnostic.Fixes.Count > 0).Select(Name).ToHashSet();
        var after = Compile(_file with { Text = FixAll.Apply(_file, before).Text });
        return after.Where(diagnostic => diagnostic.Fixes.Count > 0 && offered.Contains(Name(diagnostic))).Select(Name);
    }

    /// <summary>Whether all fixes do the same to the text with a byte order mark and other line ends, and take no comment away.</summary>
    public bool IsKeptInWindowsForm()
    {
        var windows = _file with { Text = Windows(_file.Text) };
        var here = FixAll.Apply(_file, Compile(_file)).Text;
        var there = FixAll.Apply(windows, Compile(windows)).Text;
        return there == Windows(here) && Comments(_file.Text).All(comment => here.Contains(comment, StringComparison.Ordinal));
    }

    private static string Windows(string text) => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static IEnumerable<string> Comments(string text) => text.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("# ", StringComparison.Ordinal));

    private static IReadOnlyList<Diagnostic> Compile(SourceFile file) => ReportCompiler.Compile([file], default).Diagnostics;

    private static Dictionary<string, int> Named(IEnumerable<Diagnostic> diagnostics, TextSpan edited)
        => diagnostics.GroupBy(diagnostic => Name(diagnostic, edited)).ToDictionary(static same => same.Key, static same => same.Count());

    private static string Name(Diagnostic diagnostic, TextSpan edited)
        => diagnostic.Span.Start >= edited.Start && diagnostic.Span.End <= edited.End ? diagnostic.Descriptor.Id + " at the edit" : Name(diagnostic);

    private static string Name(Diagnostic diagnostic) => diagnostic.Descriptor.Id + " at '" + diagnostic.File.Text.Substring(diagnostic.Span.Start, diagnostic.Span.Length) + "'";
}
