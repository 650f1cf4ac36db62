using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Crossfoot.CodeFixes;

/// <summary>The compiler's edits in the documents of a project.</summary>
internal static class DefinitionEdits
{
    /// <summary>The path by which the compiler knows a document.</summary>
    public static string PathOf(TextDocument document) => document.FilePath ?? document.Name;

    /// <summary>The solution after the edits. Encoding and line ends stay.</summary>
    public static async Task<Solution> ApplyAsync(Project project, IEnumerable<TextEdit> edits, CancellationToken cancellation)
    {
        var solution = project.Solution;
        var byPath = edits.ToLookup(static edit => edit.File.Path, StringComparer.Ordinal);
        foreach (var document in project.AdditionalDocuments)
        {
            var changes = byPath[PathOf(document)]
                .OrderBy(static edit => edit.Span.Start)
                .Select(static edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText))
                .ToList();
            if (changes.Count == 0)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
        }

        return solution;
    }
}
