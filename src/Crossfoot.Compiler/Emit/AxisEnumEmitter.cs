using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the enums of a table's rows and columns; a member's value is the position of its row or column.</summary>
internal static class AxisEnumEmitter
{
    public static void Emit(SourceWriter writer, TableModel table, string visibility)
    {
        Emit(writer, table, "rows", $"{visibility} enum {table.RowEnumName}", table.Rows);
        Emit(writer, table, "columns", $"{visibility} enum {table.ColumnEnumName}", table.Columns);
    }

    private static void Emit(SourceWriter writer, TableModel table, string what, string declaration, EquatableArray<ItemModel> items)
    {
        writer.Line();
        writer.Line($"/// <summary>The {what} of {CSharpText.Doc(table.Id)}.</summary>");
        writer.Line(CodeEmitter.Generated);
        using (writer.Braces(declaration))
        {
            var index = 0;
            foreach (var item in items)
            {
                foreach (var leaf in item.Leaves())
                {
                    if (index > 0)
                        writer.Line();
                    writer.Line(DocComment.Of(leaf, table));
                    writer.Line($"{CSharpText.Name(leaf.TypeOrMemberName)} = {CSharpText.Literal(index++)},");
                }
            }
        }
    }
}
