using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Suppression;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler;

/// <summary>Compiles a set of definition files into models.</summary>
public static class ReportCompiler
{
    /// <summary>Compiles files that belong together.</summary>
    /// <param name="files">The files, in the order in which their reports are wanted.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The reports that could be named, without what is broken in them, and everything that is wrong.</returns>
    public static CompileResult Compile(IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        var parsed = new List<ParseResult>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parsed.Add(DefinitionParser.Parse(file, cancellationToken));
        }

        var (reports, alone) = ReportParts.Of(parsed);
        var bound = reports.Select(parts => new BoundFile(parts.Report, ReportBinder.Bind(parts.Report, parts.TableFiles, cancellationToken)) { TableFiles = parts.TableFiles });
        var result = ReportClashes.Resolve([.. bound], cancellationToken);
        return result with { Diagnostics = Suppressions.Apply(parsed, [.. result.Diagnostics, .. alone]) };
    }
}
