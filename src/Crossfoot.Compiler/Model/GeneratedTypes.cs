using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Compiler.Model;

/// <summary>The whole names of what is generated for a report. A type of one report and a namespace of another cannot share a name.</summary>
internal static class GeneratedTypes
{
    /// <summary>The type of the report and those of its tables.</summary>
    public static IEnumerable<string> Of(ReportModel report)
        => report.Tables.SelectMany(static table => Of(table)).Prepend(report.ClassName).Select(name => report.Namespace + "." + name);

    /// <summary>The types of a table, by their simple names.</summary>
    public static IReadOnlyList<string> Of(TableModel table) => [table.ClassName, table.RowViewName, table.RowEnumName, table.ColumnEnumName];

    /// <summary>The namespace of a report and those around it.</summary>
    public static IEnumerable<string> NamespacesOf(ReportModel report)
    {
        for (var name = report.Namespace; ; name = name.Substring(0, name.LastIndexOf('.')))
        {
            yield return name;
            if (name.IndexOf('.') < 0)
                yield break;
        }
    }
}
