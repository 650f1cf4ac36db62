using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the enums of columns that hold words; a member's value is the position of its word.</summary>
internal static class WordEnumEmitter
{
    /// <summary>Prints those of some columns; <paramref name="inherited"/> is the format of columns without one of their own.</summary>
    public static void Emit(SourceWriter writer, TableModel table, EquatableArray<ItemModel> columns, CellFormatModel inherited)
    {
        foreach (var column in columns)
        {
            var format = column.Cells ?? inherited;
            if (column.IsGroup)
                Emit(writer, table, column.Items, format);
            else if (column.ValueKind == CellValueKind.Enum)
                Emit(writer, table, column, format);
        }
    }

    private static void Emit(SourceWriter writer, TableModel table, ItemModel column, CellFormatModel format)
    {
        writer.Line();
        writer.Line(DocComment.Of(column, table));
        using (writer.Braces($"public enum {column.EnumTypeName}"))
        {
            for (var i = 0; i < format.Words.Count; i++)
            {
                writer.Line($"/// <summary>{CSharpText.Doc(format.Words[i].Label)}</summary>");
                writer.Line($"{CSharpText.Name(CSharpNames.Pascal(format.Words[i].Id))} = {CSharpText.Literal(i)},");
            }
        }
    }
}
