using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Suppression;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Microsoft.CodeAnalysis;
using Diagnostic = Crossfoot.Compiler.Diagnostics.Diagnostic;

namespace Crossfoot.Generators;

/// <summary>All definitions of a compilation and what is wrong with them, worked out when the first file is asked for.</summary>
internal sealed class DefinitionIndex(ImmutableArray<AdditionalText> files)
{
    private readonly object _gate = new();
    private readonly List<(string Path, Exception Failure)> _failures = [];
    private Dictionary<string, DefinitionFile> _files = [];
    private ILookup<string, Diagnostic>? _diagnostics;

    /// <summary>What is wrong with a file, and the failures of the compiler on it.</summary>
    public (IEnumerable<Diagnostic> Diagnostics, IEnumerable<Exception> Failures) Of(string path, CancellationToken cancellation)
    {
        lock (_gate)
            _diagnostics ??= Compile(cancellation).ToLookup(static diagnostic => diagnostic.File.Path, StringComparer.Ordinal);
        return (_diagnostics[path], _failures.Where(one => one.Path == path).Select(static one => one.Failure));
    }

    /// <summary>A place in one of the files.</summary>
    public Location Locate(string path, Compiler.Text.TextSpan span)
        => RoslynDiagnostics.Locate(path, _files[path].Text, new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length));

    private IReadOnlyList<Diagnostic> Compile(CancellationToken cancellation)
    {
        _failures.Clear();
        var definitions = files
            .Where(static file => DefinitionName.IsDefinition(file.Path.AsSpan()))
            .Select(file => DefinitionFile.Of(file, cancellation))
            .GroupBy(static file => file.Path).Select(static same => same.First()).ToList();
        _files = definitions.ToDictionary(static file => file.Path);

        var parsed = new List<ParseResult>();
        foreach (var file in definitions)
        {
            var (result, failure) = file.Parse(cancellation);
            if (result is not null)
                parsed.Add(result);
            else
                _failures.Add((file.Path, failure!));
        }

        var (groups, alone) = DefinitionGroup.Of(definitions, cancellation);
        var bound = new List<BoundFile>();
        foreach (var group in groups)
        {
            cancellation.ThrowIfCancellationRequested();
            var compiled = group.Bind(cancellation);
            if (compiled.Bound is { } whole)
                bound.Add(whole);
            else
                _failures.Add((group.Report.Path, compiled.Failure!));
        }

        return Suppressions.Apply(parsed, [.. ReportClashes.Resolve(bound, cancellation).Diagnostics, .. alone]);
    }
}
