using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads a definition file into known keys with values of the right kind. Names are looked up by the binder.</summary>
internal static class DefinitionParser
{
    /// <summary>How many problems of one file are listed.</summary>
    public const int MostDiagnostics = 100;

    /// <summary>Reads a file.</summary>
    public static ParseResult Parse(SourceFile file, CancellationToken cancellationToken)
    {
        var bag = new DiagnosticBag(file);
        var read = YamlReader.ReadAll(file, bag, cancellationToken);
        var root = read.Root;
        var mapping = root is null ? null : Mapping(file, root, bag);
        if (root is null && bag.Diagnostics.Count == 0)
            bag.Report(Descriptors.EmptyFile, new TextSpan(0, 0));
        var values = new ValueReader(file, bag, cancellationToken);
        var isTableFile = DefinitionName.IsTableFile(file.Path.AsSpan());
        var report = mapping is null || isTableFile ? null : new ReportParser(values).Parse(file, mapping);
        var tables = mapping is null || !isTableFile ? null : new TableFileParser(values).Parse(file, mapping);
        return new ParseResult(file, report, Limited(bag)) { TableFile = tables, Comments = read.Comments };
    }

    private static YamlMapping? Mapping(SourceFile file, YamlNode root, DiagnosticBag bag)
    {
        switch (root)
        {
            case YamlMapping mapping:
                return mapping;
            case YamlScalar scalar when FullWidthEntries.Split(scalar) is { } split:
                split.Report(bag);
                return new YamlMapping(scalar.Span, split.Entries) { IsDamaged = true };
            case YamlScalar scalar when bag.Diagnostics.Count > 0 && scalar.Value.Length == 0:
            case YamlMissing:
                return null;
            case YamlSequence or YamlScalar:
                var (found, foundChinese) = root is YamlSequence ? ("a list", "列表") : ("a text", "文字");
                bag.Report(Descriptors.NoDefinition, Places.Short(file.Text, root.Span), found, foundChinese);
                return null;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The problems in the order of the text; a file with very many is wrong as a whole, and a list of them helps nobody.</summary>
    private static List<Diagnostic> Limited(DiagnosticBag bag)
    {
        var sorted = bag.Diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToList();
        if (sorted.Count <= MostDiagnostics)
            return sorted;
        var next = sorted[MostDiagnostics];
        sorted.RemoveRange(MostDiagnostics, sorted.Count - MostDiagnostics);
        sorted.Add(new Diagnostic(Descriptors.TooManyProblems, bag.File, next.Span, [MostDiagnostics.ToString(CultureInfo.InvariantCulture)]));
        return sorted;
    }
}
