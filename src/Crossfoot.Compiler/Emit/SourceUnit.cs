using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>A generated source file to be: what it is called and which file's part of a report it holds.</summary>
/// <param name="HintName">The name of the generated file, unique within a report.</param>
/// <param name="FileName">The definition file whose report or tables it holds.</param>
/// <param name="Report">The whole report, since its schema names all tables.</param>
internal sealed record SourceUnit(string HintName, string FileName, ReportModel Report)
{
    /// <summary>Whether the types are for their own project alone.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The C# word for who may use the types. What is nested in them is as visible as they are.</summary>
    public string Visibility => IsInternal ? "internal" : "public";

    /// <summary>Whether it holds the report class and the schema, or tables alone.</summary>
    public bool HoldsReport => FileName == Report.FileName;

    /// <summary>The tables it holds.</summary>
    public IEnumerable<TableModel> Tables => Report.Tables.Where(table => table.FileName == FileName);

    /// <summary>
    /// The units of several reports. A report that repeats a name of an earlier one is left out (it was reported): two outputs of
    /// one name would take away every generated type.
    /// </summary>
    public static IReadOnlyList<SourceUnit> Of(IEnumerable<ReportModel> reports, bool isInternal = false)
    {
        var types = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        var units = new List<SourceUnit>();
        foreach (var report in reports)
        {
            var names = GeneratedTypes.Of(report).ToList();
            if (names.Exists(name => types.Contains(name) || namespaces.Contains(name)) || GeneratedTypes.NamespacesOf(report).Any(types.Contains))
                continue;
            types.UnionWith(names);
            namespaces.UnionWith(GeneratedTypes.NamespacesOf(report));
            units.AddRange(Of(report).Select(unit => unit with { IsInternal = isInternal }));
        }

        return units;
    }

    /// <summary>One unit for the report's file and one for each file of tables, in order.</summary>
    public static IReadOnlyList<SourceUnit> Of(ReportModel report)
    {
        var name = report.Namespace + "." + report.ClassName;
        var units = new List<SourceUnit> { new(name + ".g.cs", report.FileName, report) };
        foreach (var tables in report.Tables.Where(table => table.FileName != report.FileName).GroupBy(static table => table.FileName))
            units.Add(new SourceUnit(name + "." + tables.First().ClassName + ".g.cs", tables.Key, report));
        return units;
    }
}
