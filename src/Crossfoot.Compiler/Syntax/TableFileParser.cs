using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>A file of tables that belong to a report in another file.</summary>
/// <param name="File">The file.</param>
/// <param name="Report">The id of the report; null where it is missing, which was reported.</param>
/// <param name="Tables">The tables.</param>
internal sealed record TableFileSyntax(SourceFile File, Located<string>? Report, IReadOnlyList<TableSyntax> Tables);

/// <summary>Reads a file of tables.</summary>
internal sealed class TableFileParser(ValueReader values)
{
    /// <summary>Reads a file's map.</summary>
    public TableFileSyntax Parse(SourceFile file, YamlMapping mapping)
    {
        var owner = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : new TextSpan(mapping.Span.Start, 0);
        var fields = new Fields(values, mapping, KeyPlace.TableFile, owner);
        return new TableFileSyntax(file, fields.Name(Keys.Report), new TableParser(values).Tables(fields[Keys.Tables]));
    }
}
