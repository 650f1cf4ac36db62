using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Generators;

/// <summary>A report and the files with more of its tables. Two groups of the same texts are equal.</summary>
internal sealed record DefinitionGroup(DefinitionFile Report, EquatableArray<DefinitionFile> Tables)
{
    /// <summary>Puts the files that belong together side by side, and reports those that belong nowhere.</summary>
    public static (IReadOnlyList<DefinitionGroup> Groups, IReadOnlyList<Diagnostic> Diagnostics) Of(
        IEnumerable<DefinitionFile> files, CancellationToken cancellation)
    {
        var byPath = new Dictionary<string, DefinitionFile>();
        var parsed = new List<Compiler.Syntax.ParseResult>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (byPath.ContainsKey(file.Path) || file.Parse(cancellation).Result is not { } result)
                continue;
            byPath.Add(file.Path, file);
            parsed.Add(result);
        }

        var (reports, diagnostics) = ReportParts.Of(parsed);
        var groups = reports.Select(parts => new DefinitionGroup(
            byPath[parts.Report.File.Path],
            parts.TableFiles.Select(table => byPath[table.File.Path]).ToEquatableArray()));
        return ([.. groups], diagnostics);
    }

    /// <summary>Binds the report.</summary>
    public CompiledFile Bind(CancellationToken cancellation) => Report.Bind(Tables, cancellation);
}
