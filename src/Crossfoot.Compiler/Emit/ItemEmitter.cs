using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the rows and columns of a schema, with their wordings and formats.</summary>
internal static class ItemEmitter
{
    /// <summary>Prints an item, and for a group those under it.</summary>
    public static void Emit(SourceWriter writer, ItemModel item)
    {
        var arguments = string.Join(", ", Arguments(item));
        if (!item.IsGroup)
        {
            writer.Line($"Item({arguments}),");
            return;
        }

        using (writer.Brackets($"Item({arguments}, items:", "),"))
        {
            foreach (var child in item.Items)
                Emit(writer, child);
        }
    }

    public static string Print(LabelModel label)
    {
        List<string> arguments = [CSharpText.Literal(label.Text)];
        Add(arguments, "since", label.Editions.Since);
        Add(arguments, "until", label.Editions.Until);
        if (label.IsAlias)
            arguments.Add("alias: true");
        Add(arguments, "unit", label.Unit);
        return $"Label({string.Join(", ", arguments)})";
    }

    public static string Print(EditionBounds bounds)
        => $"new {TypeNames.EditionSpan}({CSharpText.LiteralOrNull(bounds.Since)}, {CSharpText.LiteralOrNull(bounds.Until)})";

    public static string Print(CellFormatModel format)
    {
        List<string> parts = [];
        if (format.Unit is { } unit)
            parts.Add($"Unit = {CSharpText.Literal(unit)}");
        if (format.Decimals is { } decimals)
            parts.Add($"Decimals = {CSharpText.Literal(decimals)}");
        if (format.Blanks.Count > 0)
            parts.Add($"Blanks = {SchemaEmitter.List(format.Blanks.Select(static blank => $"new({CSharpText.Literal(blank.Text)}, {TypeNames.BlankMeaning}.{blank.Meaning})"))}");
        if (format.Words.Count > 0)
            parts.Add($"Words = {SchemaEmitter.List(format.Words.Select(static word => $"new({CSharpText.Literal(word.Id)}, {CSharpText.Literal(word.Label)})"))}");
        if (format.Pattern is { } pattern)
            parts.Add($"Pattern = {CSharpText.Literal(pattern)}");
        var type = $"new({TypeNames.CellType}.{format.Type})";
        return parts.Count == 0 ? type : $"{type} {{ {string.Join(", ", parts)} }}";
    }

    private static List<string> Arguments(ItemModel item)
    {
        List<string> arguments = [CSharpText.Literal(item.Id)];
        AddWordings(arguments, item.Labels);
        Add(arguments, "since", item.Editions.Since);
        Add(arguments, "until", item.Editions.Until);
        if (item.IsTotal)
            arguments.Add("total: true");
        Add(arguments, "line", item.Line);
        if (item.Cells is { } format)
            arguments.Add($"cells: {Print(format)}");
        if (item.Was.Count > 0)
            arguments.Add($"was: {SchemaEmitter.List(item.Was.Select(CSharpText.Literal))}");
        if (item.Closed is { } closed)
            arguments.Add($"closed: {ExpressionEmitter.Print(closed)}");
        if (item.Open is { } open)
            arguments.Add($"open: {Print(open)}");
        return arguments;
    }

    private static string Print(OpenRowsModel open)
    {
        List<string> parts = [];
        if (open.KeyLabels.Count > 0)
            parts.Add($"KeyLabels = {SchemaEmitter.List(open.KeyLabels.Select(Print))}");
        if (open.NameLabels.Count > 0)
            parts.Add($"NameLabels = {SchemaEmitter.List(open.NameLabels.Select(Print))}");
        if (open.Parts.Count > 0)
            parts.Add($"Parts = {SchemaEmitter.List(open.Parts.Select(CSharpText.Literal))}");
        if (open.Pattern is { } pattern)
            parts.Add($"Pattern = {CSharpText.Literal(pattern)}");
        if (open.Levels.Count > 0)
            parts.Add($"Levels = {SchemaEmitter.List(open.Levels.Select(CSharpText.Literal))}");
        var each = $"new({TypeNames.MemberKey}.{open.Each})";
        return parts.Count == 0 ? each : $"{each} {{ {string.Join(", ", parts)} }}";
    }

    /// <summary>One wording with variants, all of every edition, is printed short; anything else as a list of labels.</summary>
    private static void AddWordings(List<string> arguments, EquatableArray<LabelModel> labels)
    {
        if (labels.Count == 0)
        {
            arguments.Add("label: null");
        }
        else if (!labels[0].IsAlias && labels.Skip(1).All(static label => label.IsAlias) && labels.All(static label => label is { Unit: null } && label.Editions == default))
        {
            arguments.Add(CSharpText.Literal(labels[0].Text));
            if (labels.Count > 1)
                arguments.Add($"also: {SchemaEmitter.List(labels.Skip(1).Select(static label => CSharpText.Literal(label.Text)))}");
        }
        else
        {
            arguments.Add(SchemaEmitter.List(labels.Select(Print)));
        }
    }

    private static void Add(List<string> arguments, string name, string? value)
    {
        if (value is not null)
            arguments.Add($"{name}: {CSharpText.Literal(value)}");
    }
}
