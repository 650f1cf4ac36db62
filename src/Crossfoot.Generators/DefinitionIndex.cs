using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>All definitions of a compilation and what is wrong with them, worked out when the first file is asked for.</summary>
internal sealed class DefinitionIndex(ImmutableArray<AdditionalText> files)
{
    private readonly object _gate = new();
    private Dictionary<string, DefinitionFile> _files = [];
    private ILookup<string, Diagnostic>? _diagnostics;

    /// <summary>What is wrong with a file.</summary>
    public IEnumerable<Diagnostic> DiagnosticsOf(AdditionalText file, CancellationToken cancellation)
    {
        lock (_gate)
            _diagnostics ??= Compile(cancellation);
        return _diagnostics[file.Path];
    }

    /// <summary>A place in one of the files.</summary>
    public Location Locate(string path, Compiler.Text.TextSpan span)
        => RoslynDiagnostics.Locate(path, _files[path].Text, new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length));

    private ILookup<string, Diagnostic> Compile(CancellationToken cancellation)
    {
        var definitions = files
            .Where(static file => DefinitionFile.IsDefinition(file.Path))
            .Select(file => DefinitionFile.Of(file, cancellation))
            .GroupBy(static file => file.Path).Select(static same => same.First()).ToList();
        _files = definitions.ToDictionary(static file => file.Path);

        var found = new List<(string Path, Diagnostic Diagnostic)>();
        foreach (var file in definitions)
        {
            if (file.Parse(cancellation).Failure is { } failure)
                found.Add((file.Path, InternalFailure.At(Locate(file.Path, default), file.Path, failure)));
        }

        var (groups, diagnostics) = DefinitionGroup.Of(definitions, cancellation);
        var bound = new List<BoundFile>();
        foreach (var group in groups)
        {
            cancellation.ThrowIfCancellationRequested();
            var compiled = group.Bind(cancellation);
            if (compiled.Bound is { } whole)
                bound.Add(whole);
            else
                found.Add((group.Report.Path, InternalFailure.At(Locate(group.Report.Path, default), group.Report.Path, compiled.Failure!)));
        }

        foreach (var diagnostic in ReportClashes.Resolve(bound, cancellation).Diagnostics.Concat(diagnostics))
            found.Add((diagnostic.File.Path, RoslynDiagnostics.Convert(diagnostic, this)));
        return found.ToLookup(static pair => pair.Path, static pair => pair.Diagnostic, StringComparer.Ordinal);
    }
}
