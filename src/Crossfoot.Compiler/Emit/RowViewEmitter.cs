using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the class of one row's cells.</summary>
internal static class RowViewEmitter
{
    public static void Emit(SourceWriter writer, TableModel table, string visibility)
    {
        var columns = 0;
        foreach (var column in table.Columns)
            columns += column.Leaves().Count();
        writer.Line();
        writer.Lines($$"""
            /// <summary>The cells of a row of {{CSharpText.Doc(table.Id)}}.</summary>
            {{CodeEmitter.Generated}}
            [global::System.Diagnostics.DebuggerDisplay("{Data.KeyAt(Cell),nq}")]
            """);
        using (writer.Braces($"{visibility} sealed partial class {table.RowViewName}"))
        {
            EmitFields(writer, table.RowViewName, "row * " + CSharpText.Literal(columns));
            if (table.Rows.SelectMany(static row => row.Leaves()).Any(static row => row.Open is not null))
                EmitMember(writer, CSharpText.Literal(columns));
            var index = 0;
            EmitColumns(writer, table, table.Columns, ref index);
        }
    }

    /// <summary>Prints what a view of a row holds: the table, and the position of the row's first cell. No item can have these names.</summary>
    public static void EmitFields(SourceWriter writer, string typeName, string firstCell)
    {
        var parameter = firstCell == "cell" ? "cell" : "row";
        writer.Lines($$"""
            private readonly {{TypeNames.TableData}} Data;
            private readonly int Cell;

            internal {{typeName}}({{TypeNames.TableData}} data, int {{parameter}})
            {
                Data = data;
                Cell = {{firstCell}};
            }
            """);
    }

    /// <summary>Prints what tells a member of open rows apart. No column of such a table can have these names.</summary>
    private static void EmitMember(SourceWriter writer, string columns)
    {
        writer.Line();
        writer.Lines($$"""
            /// <summary>The key of a member of open rows; null in a row of the form.</summary>
            public string? Key => Data.MemberAt(Cell / {{columns}})?.Key;

            /// <summary>The printed name of a member of open rows; null where there is none.</summary>
            public string? Name => Data.MemberAt(Cell / {{columns}})?.Name;
            """);
    }

    /// <summary>Prints a property for each column or group of columns; <paramref name="index"/> counts leaves.</summary>
    public static void EmitColumns(SourceWriter writer, TableModel table, EquatableArray<ItemModel> items, ref int index)
    {
        foreach (var item in items)
        {
            writer.Line();
            writer.Line(DocComment.Of(item, table));
            if (item.IsGroup)
            {
                writer.Line($"public {table.ClassName}.{item.TypeOrMemberName} {CSharpText.Name(item.PropertyName)} => new(Data, Cell);");
                index += item.Leaves().Count();
            }
            else
            {
                EmitColumn(writer, table, item, "Cell + " + CSharpText.Literal(index++));
            }
        }
    }

    private static void EmitColumn(SourceWriter writer, TableModel table, ItemModel column, string cell)
    {
        var words = table.ClassName + "." + column.EnumTypeName;
        var (type, get, set) = column.ValueKind switch
        {
            CellValueKind.Integer => ("long?", $"Data.GetInt64({cell})", $"Data.SetInt64({cell}, value)"),
            CellValueKind.Decimal => ("decimal?", $"Data.GetDecimal({cell})", $"Data.SetDecimal({cell}, value)"),
            CellValueKind.Text => ("string?", $"Data.GetText({cell})", $"Data.SetText({cell}, value)"),
            CellValueKind.Date => ("global::System.DateOnly?", $"Data.GetDate({cell})", $"Data.SetDate({cell}, value)"),
            CellValueKind.YesNo => ("bool?", $"Data.GetYesNo({cell})", $"Data.SetYesNo({cell}, value)"),
            CellValueKind.Enum => (words + "?", $"({words}?)Data.GetWord({cell})", $"Data.SetWord({cell}, (int?)value)"),
            CellValueKind.Cell => (TypeNames.Cell, $"Data[{cell}]", $"Data[{cell}] = value"),
            _ => throw new UnreachableException(),
        };
        writer.Line($"public {type} {CSharpText.Name(column.PropertyName)} {{ get => {get}; set => {set}; }}");
    }
}
