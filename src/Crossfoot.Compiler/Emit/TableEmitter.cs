using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the class of a table and the views of its groups, all of which are nested in it.</summary>
internal static class TableEmitter
{
    public static void Emit(SourceWriter writer, TableModel table, string visibility)
    {
        writer.Line();
        writer.Lines($$"""
            {{DocComment.Of(table)}}
            {{CodeEmitter.Generated}}
            [global::System.Diagnostics.DebuggerDisplay("{Data.Layout.Table.Id,nq}")]
            """);
        using (writer.Braces($"{visibility} sealed partial class {table.ClassName} : {TypeNames.ITable}"))
        {
            writer.Lines($$"""
                internal {{table.ClassName}}({{TypeNames.TableData}} data) => Data = data;

                /// <summary>The cells, without types.</summary>
                public {{TypeNames.TableData}} Data { get; }

                /// <summary>A row.</summary>
                [global::System.Runtime.CompilerServices.IndexerName("Cell")]
                public {{table.RowViewName}} this[{{table.RowEnumName}} row] => new(Data, (int)row);

                /// <summary>A cell.</summary>
                [global::System.Runtime.CompilerServices.IndexerName("Cell")]
                public {{TypeNames.Cell}} this[{{table.RowEnumName}} row, {{table.ColumnEnumName}} column]
                {
                    get => Data[(int)row, (int)column];
                    set => Data[(int)row, (int)column] = value;
                }
                """);
            var index = 0;
            EmitRows(writer, table, table.Rows, ref index);
            index = 0;
            EmitRowGroups(writer, table, table.Rows, ref index);
            index = 0;
            EmitColumnGroups(writer, table, table.Columns, ref index);
            WordEnumEmitter.Emit(writer, table, table.Columns, table.Cells);
        }
    }

    /// <summary>Prints a property for each row or group of rows; <paramref name="index"/> counts leaves.</summary>
    private static void EmitRows(SourceWriter writer, TableModel table, EquatableArray<ItemModel> items, ref int index)
    {
        foreach (var item in items)
        {
            writer.Line();
            writer.Line(DocComment.Of(item, table));
            if (item.IsGroup)
            {
                writer.Line($"public {item.TypeOrMemberName} {CSharpText.Name(item.PropertyName)} => new(Data);");
                index += item.Leaves().Count();
            }
            else if (item.Open is null)
            {
                writer.Line($"public {table.RowViewName} {CSharpText.Name(item.PropertyName)} => new(Data, {CSharpText.Literal(index++)});");
            }
            else
            {
                var type = $"{TypeNames.MemberRows}<{table.RowViewName}>";
                writer.Line($"public {type} {CSharpText.Name(item.PropertyName)} => new(Data, {CSharpText.Literal(index++)}, static (data, row) => new(data, row));");
            }
        }
    }

    /// <summary>Prints a view for each group of rows at any depth. It has no setters, so it can be a struct and costs nothing.</summary>
    private static void EmitRowGroups(SourceWriter writer, TableModel table, EquatableArray<ItemModel> items, ref int index)
    {
        foreach (var group in items)
        {
            if (!group.IsGroup)
            {
                index++;
                continue;
            }

            writer.Line();
            writer.Line(DocComment.Of(group, table));
            using (writer.Braces($"public readonly struct {group.TypeOrMemberName}"))
            {
                writer.Line($"private readonly {TypeNames.TableData} Data;");
                writer.Line();
                writer.Line($"internal {group.TypeOrMemberName}({TypeNames.TableData} data) => Data = data;");
                var first = index;
                EmitRows(writer, table, group.Items, ref first);
            }

            EmitRowGroups(writer, table, group.Items, ref index);
        }
    }

    /// <summary>Prints a view for each group of columns at any depth: a class, because a struct with setters does not compile where it is used (CS1612).</summary>
    private static void EmitColumnGroups(SourceWriter writer, TableModel table, EquatableArray<ItemModel> items, ref int index)
    {
        foreach (var group in items)
        {
            if (!group.IsGroup)
            {
                index++;
                continue;
            }

            writer.Line();
            writer.Line(DocComment.Of(group, table));
            using (writer.Braces($"public sealed class {group.TypeOrMemberName}"))
            {
                RowViewEmitter.EmitFields(writer, group.TypeOrMemberName, "cell");
                var first = index;
                RowViewEmitter.EmitColumns(writer, table, group.Items, ref first);
            }

            EmitColumnGroups(writer, table, group.Items, ref index);
        }
    }
}
