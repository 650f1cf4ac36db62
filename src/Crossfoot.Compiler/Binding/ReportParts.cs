using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>A report and the files with more of its tables, in the order in which their tables follow.</summary>
internal sealed record ReportParts(ParseResult Report, IReadOnlyList<ParseResult> TableFiles)
{
    /// <summary>Puts files that belong together side by side. A file of tables whose report is not among them stays alone, and is reported.</summary>
    public static (IReadOnlyList<ReportParts> Reports, IReadOnlyList<Diagnostic> Diagnostics) Of(IReadOnlyList<ParseResult> files)
    {
        var reports = files.Where(static file => file.TableFile is null).ToList();
        var owners = new Dictionary<string, ParseResult>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            // Two reports of one id are reported elsewhere; the tables go to the first.
            if (report.Report?.Id is { } id && !owners.ContainsKey(id.Value))
                owners.Add(id.Value, report);
        }

        var diagnostics = new List<Diagnostic>();
        var tables = reports.ToDictionary(static report => report, static _ => new List<ParseResult>(), new ByReference());
        var sorted = files.Where(static file => file.TableFile is not null)
            .OrderBy(static file => file.File.Name, StringComparer.Ordinal).ThenBy(static file => file.File.Path, StringComparer.Ordinal);
        foreach (var file in sorted)
        {
            if (file.TableFile!.Report is { } owner && owners.TryGetValue(owner.Value, out var report))
            {
                tables[report].Add(file);
                continue;
            }

            diagnostics.AddRange(file.Diagnostics);
            if (file.TableFile.Report is { } unknown && reports.TrueForAll(static report => report.Report?.Id is not null))
            {
                var bag = new DiagnosticBag(file.File);
                UnknownNames.Report(Descriptors.UnknownOwner, unknown, owners.Keys, bag);
                diagnostics.AddRange(bag.Diagnostics);
            }
        }

        return ([.. reports.Select(report => new ReportParts(report, tables[report]))], diagnostics);
    }

    /// <summary>Two files may hold the same text.</summary>
    private sealed class ByReference : IEqualityComparer<ParseResult>
    {
        public bool Equals(ParseResult? one, ParseResult? other) => ReferenceEquals(one, other);

        public int GetHashCode(ParseResult file) => file.File.Path.GetHashCode();
    }
}
