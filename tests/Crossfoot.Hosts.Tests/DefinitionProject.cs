using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.CodeFixes;
using Crossfoot.Compiler.Text;
using Crossfoot.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Crossfoot.Hosts.Tests;

/// <summary>A project in an editor, with definitions among its additional documents.</summary>
internal sealed class DefinitionProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Project _project;

    /// <summary>A project with these definitions, saved with a byte order mark.</summary>
    public DefinitionProject(params SourceFile[] files)
    {
        _project = _workspace.AddProject("Consumer", LanguageNames.CSharp);
        foreach (var file in files)
        {
            using var saved = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file.Text)]);
            _project = _project.AddAdditionalDocument(file.Name, SourceText.From(saved, Encoding.UTF8), filePath: file.Path).Project;
        }
    }

    /// <summary>What the analyzer reports now.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = await _project.GetCompilationAsync();
        return await compilation!.WithAnalyzers([new DefinitionAnalyzer()], _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The code actions that are offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var document = _project.AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
        var actions = new List<CodeAction>();
        await new DefinitionCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>Fixes everything in one pass.</summary>
    public async Task FixAllAsync()
    {
        var provider = new DefinitionCodeFix();
        var context = new FixAllContext(_project, provider, FixAllScope.Project, "", provider.FixableDiagnosticIds, new NoDiagnostics(), CancellationToken.None);
        var action = await provider.GetFixAllProvider().GetFixAsync(context);
        _project = (await ChangedAsync(action!)).GetProject(_project.Id)!;
    }

    /// <summary>A file as it is now, in bytes.</summary>
    public Task<byte[]> BytesAsync(string path) => BytesAsync(_project, path);

    /// <summary>A file after a code action, in bytes; the project stays as it was.</summary>
    public async Task<byte[]> BytesAfterAsync(CodeAction action, string path) => await BytesAsync((await ChangedAsync(action)).GetProject(_project.Id)!, path);

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private static async Task<Solution> ChangedAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<byte[]> BytesAsync(Project project, string path)
    {
        var text = await project.AdditionalDocuments.Single(document => document.FilePath == path).GetTextAsync();
        using var saved = new MemoryStream();
        using (var writer = new StreamWriter(saved, text.Encoding!))
            text.Write(writer);
        return saved.ToArray();
    }

    /// <summary>The fixes are worked out from the text; nobody is to ask.</summary>
    private sealed class NoDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
