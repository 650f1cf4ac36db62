using System.Collections.Generic;

namespace Crossfoot.Compiler.Binding;

/// <summary>The names of a table's types.</summary>
internal static class CSharpTypes
{
    public static string Report(string name) => name + "Report";

    public static string Table(BoundTable table) => table.PropertyName + "Table";

    public static string RowView(BoundTable table) => table.PropertyName + "RowView";

    public static string RowEnum(BoundTable table) => table.PropertyName + "Row";

    public static string ColumnEnum(BoundTable table) => table.PropertyName + "Column";

    /// <summary>Nested in the table's class.</summary>
    public static string WordEnum(string name) => name + "Word";

    /// <summary>Nested in the table's class.</summary>
    public static string MemberView(string name) => name + "RowView";

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All(BoundTable table) => [Table(table), RowView(table), RowEnum(table), ColumnEnum(table)];
}
