using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Crossfoot.CodeFixes;

/// <summary>Applies the first fix of every diagnostic of some kinds in one pass, as <c>crossfoot fix</c> does. A fix that touches another's place waits for the next.</summary>
internal sealed class DefinitionFixAll : FixAllProvider
{
    public static DefinitionFixAll Instance { get; } = new();

    /// <summary>Not the single document: Roslyn names none here that is not C#.</summary>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var ids = fixAllContext.DiagnosticIds;
        IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        var chosen = projects.Select(static project => project.Id).ToList();
        var title = string.Join(", ", ids.OrderBy(static id => id, System.StringComparer.Ordinal));
        var action = CodeAction.Create(title, token => FixAsync(fixAllContext.Solution, chosen, ids, token), title);
        return Task.FromResult<CodeAction?>(action);
    }

    private static async Task<Solution> FixAsync(Solution solution, IReadOnlyList<ProjectId> projects, ICollection<string> ids, CancellationToken cancellation)
    {
        foreach (var id in projects)
        {
            var project = solution.GetProject(id)!;
            var edits = new List<TextEdit>();
            var index = new DefinitionIndex(project.AnalyzerOptions.AdditionalFiles);
            foreach (var document in project.AdditionalDocuments)
            {
                var (found, _) = index.Of(DefinitionEdits.PathOf(document), cancellation);
                var chosen = found.Where(one => ids.Contains(one.Descriptor.Id)).ToList();
                if (chosen.Count > 0)
                    edits.AddRange(FixAll.Apply(chosen[0].File, chosen).Applied.SelectMany(static fix => fix.Edits));
            }

            solution = await DefinitionEdits.ApplyAsync(project, edits, cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
