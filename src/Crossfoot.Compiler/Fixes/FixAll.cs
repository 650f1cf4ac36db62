using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Fixes;

/// <summary>Applies the first fix of every diagnostic of a file in one pass; of two that overlap the earlier diagnostic's wins.</summary>
internal static class FixAll
{
    /// <summary>The text of the file after the fixes, and the fixes that were applied.</summary>
    public static (string Text, IReadOnlyList<Fix> Applied) Apply(SourceFile file, IEnumerable<Diagnostic> diagnostics)
    {
        var applied = new List<Fix>();
        var edits = new List<TextEdit>();
        foreach (var diagnostic in diagnostics)
        {
            // A fix that reaches into another file is that file's to make.
            if (diagnostic.File.Path != file.Path || diagnostic.Fixes.Count == 0 || diagnostic.Fixes[0].Edits.Any(edit => edit.File.Path != file.Path))
                continue;
            var fix = diagnostic.Fixes[0];
            if (fix.Edits.Any(edit => edits.Exists(other => Overlap(edit.Span, other.Span))))
                continue;
            edits.AddRange(fix.Edits);
            applied.Add(fix);
        }

        // From the end, so that positions stay right; two insertions at one place keep their order.
        var text = new StringBuilder(file.Text);
        foreach (var edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.Length).Reverse())
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        return (text.ToString(), applied);
    }

    /// <summary>Whether two edits change the same characters, or put something in at the same place. What is put in at an edge of another edit stands beside it.</summary>
    private static bool Overlap(TextSpan one, TextSpan other)
        => (one.Start < other.End && other.Start < one.End) || (one.Length == 0 && other.Length == 0 && one.Start == other.Start);
}
