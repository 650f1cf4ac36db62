using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Suppression;

/// <summary>Takes away what comments in the definitions silence, and reports comments that silence nothing.</summary>
internal static class Suppressions
{
    /// <summary>Applies the comments of files that are compiled together.</summary>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">Everything that is wrong with them.</param>
    /// <returns>What is not silenced, in the same order, then what is wrong with the comments.</returns>
    public static IReadOnlyList<Diagnostic> Apply(IReadOnlyList<ParseResult> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (files.All(static file => file.Comments.Count == 0))
            return diagnostics;
        var found = new List<Diagnostic>();
        var directives = new List<Directive>();
        foreach (var file in files)
        {
            var bag = new DiagnosticBag(file.File);
            var parser = new DirectiveParser(file.File, bag);
            directives.AddRange(file.Comments.Select(parser.Parse).OfType<Directive>());

            // As many as are listed of other problems; the rest show when these are mended.
            found.AddRange(bag.Diagnostics.Take(DefinitionParser.MostDiagnostics));
        }

        var use = new DirectiveUse(directives);
        var left = diagnostics.Where(diagnostic => !use.Silences(diagnostic)).ToList();
        foreach (var ofFile in directives.GroupBy(static directive => directive.File.Path, StringComparer.Ordinal))
            found.AddRange(ofFile.SelectMany(directive => DirectiveReport.Of(directive, use, left)).Take(DefinitionParser.MostDiagnostics));
        return [.. left, .. found];
    }
}
