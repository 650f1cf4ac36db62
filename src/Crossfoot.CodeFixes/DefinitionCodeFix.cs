using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Crossfoot.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Crossfoot.CodeFixes;

/// <summary>
/// Offers the compiler's fixes in an editor. They are worked out from the text as it is now, not carried by the diagnostic: a fix may
/// edit other definitions, and the compiled texts are shared with the analyzer.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(DefinitionCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml"])]
[Shared]
public sealed class DefinitionCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RoslynDiagnostics.Kinds.Select(static kind => kind.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DefinitionFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        var path = DefinitionEdits.PathOf(context.TextDocument);
        var (found, _) = new DefinitionIndex(project.AnalyzerOptions.AdditionalFiles).Of(path, context.CancellationToken);
        var all = found.ToList();
        foreach (var shown in context.Diagnostics)
        {
            var span = shown.Location.SourceSpan;
            var meant = all.Where(one => one.Descriptor.Id == shown.Id && one.Span.Start == span.Start && one.Span.Length == span.Length);
            foreach (var fix in meant.SelectMany(static one => one.Fixes))
            {
                // One key for each kind: a host fixes all that have it together.
                var action = CodeAction.Create(Title(fix), token => DefinitionEdits.ApplyAsync(project, fix.Edits, token), shown.Id);
                context.RegisterCodeFix(action, shown);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Code actions run in an editor alone, whose language is the person's.</summary>
    private static string Title(Compiler.Diagnostics.Fix fix)
        => CultureInfo.CurrentUICulture.Name.StartsWith("zh", System.StringComparison.OrdinalIgnoreCase) ? fix.Chinese : fix.English;
}
