using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Analysis;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Suppression;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler;

/// <summary>Compiles a set of definition files into models.</summary>
internal static class ReportCompiler
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
        var bound = reports.Select(parts => new BoundFile(parts.Report, Compile(parts.Report, parts.TableFiles, cancellationToken)) { TableFiles = parts.TableFiles });
        var result = ReportClashes.Resolve([.. bound], cancellationToken);
        return result with { Diagnostics = Suppressions.Apply(parsed, [.. result.Diagnostics, .. alone]) };
    }

    /// <summary>Compiles one report: binds it, and looks at what its rules and wordings say.</summary>
    /// <param name="parsed">The file of the report.</param>
    /// <param name="tableFiles">The files with more of its tables, in the order in which they follow.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The report without what is broken, and what is wrong with it, file by file. What only shows between reports is not among it.</returns>
    public static BindResult Compile(ParseResult parsed, IReadOnlyList<ParseResult> tableFiles, CancellationToken cancellationToken)
    {
        if (ReportBinder.Open(parsed, tableFiles, cancellationToken) is not { } bound)
            return ReportBinder.Bind(parsed, tableFiles, cancellationToken);
        ReportAnalysis.Run(bound, cancellationToken);
        return bound.ToResult();
    }
}
