using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>A report, parsed and bound.</summary>
internal sealed record BoundFile(ParseResult Parsed, BindResult Bound)
{
    /// <summary>The files with more of its tables.</summary>
    public IReadOnlyList<ParseResult> TableFiles { get; init; } = [];
}

/// <summary>Finds what only shows between files: reports of one id, and types of one name.</summary>
internal static class ReportClashes
{
    /// <summary>Leaves out each report that repeats an earlier one, and reports it at both.</summary>
    public static CompileResult Resolve(IReadOnlyList<BoundFile> files, CancellationToken cancellationToken)
    {
        var reports = new List<ReportModel>();
        var diagnostics = new List<Diagnostic>();
        var names = new Names(diagnostics);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            diagnostics.AddRange(file.Bound.Diagnostics);
            if (file.Bound.Model is { } model && names.TryTake(model, file))
                reports.Add(model);
        }

        return new CompileResult(reports, diagnostics);
    }

    private sealed class Names(List<Diagnostic> diagnostics)
    {
        // Files are named after ids, and file systems may not tell case apart.
        private readonly Dictionary<string, (SourceFile File, TextSpan Span)> _ids = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, (SourceFile File, TextSpan Span)> _types = new(StringComparer.Ordinal);
        private readonly Dictionary<string, (SourceFile File, TextSpan Span)> _namespaces = new(StringComparer.Ordinal);

        public bool TryTake(ReportModel model, BoundFile file)
        {
            var syntax = file.Parsed.Report!;
            var place = (syntax.File, syntax.Id?.Span ?? new TextSpan(syntax.Span.Start, 0));
            if (_ids.TryGetValue(model.Id, out var other))
            {
                Report(Descriptors.DuplicateReport, model.Id, other, place);
                return false;
            }

            var types = TypesOf(model, file, place).ToList();
            var inNamespace = (syntax.File, syntax.Namespace?.Span ?? place.Item2);
            if (!AreNew(types) | !IsNoType(model, inNamespace))
                return false;
            _ids.Add(model.Id, place);
            foreach (var (name, at) in types)
                _types[name] = at;
            foreach (var name in GeneratedTypes.NamespacesOf(model))
                _namespaces[name] = inNamespace;
            return true;
        }

        private bool AreNew(List<(string Name, (SourceFile, TextSpan) Place)> types)
        {
            var areNew = true;
            var reported = new HashSet<(SourceFile, TextSpan)>();
            foreach (var (name, at) in types)
            {
                var isType = _types.TryGetValue(name, out var first);
                if (!isType && !_namespaces.TryGetValue(name, out first))
                    continue;
                areNew = false;

                // The types of a table have one stem, and one of them is enough.
                if (reported.Add(at))
                    Report(isType ? Descriptors.DuplicateType : Descriptors.NamespaceIsType, name, first, at, isType ? null : name);
            }

            return areNew;
        }

        private bool IsNoType(ReportModel model, (SourceFile, TextSpan) place)
        {
            foreach (var name in GeneratedTypes.NamespacesOf(model))
            {
                if (!_types.TryGetValue(name, out var type))
                    continue;
                Report(Descriptors.NamespaceIsType, model.Namespace, type, place, name);
                return false;
            }

            return true;
        }

        private static IEnumerable<(string Name, (SourceFile, TextSpan) Place)> TypesOf(ReportModel model, BoundFile file, (SourceFile, TextSpan) place)
        {
            yield return (model.Namespace + "." + model.ClassName, place);
            foreach (var table in model.Tables)
            {
                var written = file.Parsed.Report!.Tables.Concat(file.TableFiles.SelectMany(static tables => tables.TableFile?.Tables ?? []))
                    .First(written => written.Id.Value == table.Id);
                foreach (var name in GeneratedTypes.Of(table))
                    yield return (model.Namespace + "." + name, (written.File, written.Id.Span));
            }
        }

        /// <summary>Reports a name at both places; beside it stands the type that has it, or else both files.</summary>
        private void Report(Descriptor descriptor, string name, (SourceFile File, TextSpan Span) one, (SourceFile File, TextSpan Span) other, string? type = null)
        {
            Report(one, other);
            Report(other, one);

            void Report((SourceFile File, TextSpan Span) at, (SourceFile File, TextSpan Span) second)
            {
                var (own, others) = SourceFile.Apart(at.File, second.File);
                diagnostics.Add(new Diagnostic(descriptor, at.File, at.Span, type is null ? [name, own, others] : [name, type])
                {
                    Related = [new RelatedPlace(second.File, second.Span, "the other one", "另一处")],
                });
            }
        }
    }
}
