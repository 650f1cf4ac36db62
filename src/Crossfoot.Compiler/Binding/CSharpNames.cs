using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Chooses the C# names of a table's types, groups and members.</summary>
internal sealed class CSharpNames(DiagnosticBag diagnostics)
{
    /// <summary>The name of an id: its first letter in upper case; CJK is unchanged.</summary>
    public static string Pascal(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id.Substring(1);

    /// <summary>The name after <c>csharp:</c>, or that of the id.</summary>
    public string NameOf(Located<string> id, Located<string>? csharp)
    {
        if (csharp is not { } chosen)
            return Pascal(id.Value);
        if (IdRules.IsValid(chosen.Value) && !Keywords.Contains(chosen.Value))
            return chosen.Value;
        diagnostics.Report(Descriptors.InvalidCSharpName, chosen.Span, chosen.Value);
        return Pascal(id.Value);
    }

    /// <summary>Whether a text is a namespace in which generated types hide none that they use.</summary>
    public static bool IsNamespace(string text)
    {
        var parts = text.Split('.');
        return parts[0] is not ("System" or "Crossfoot") && parts.All(static part => IdRules.IsValid(part) && !Keywords.Contains(part));
    }

    /// <summary>Names the properties, enum members and group views of a table.</summary>
    public void Name(BoundTable table)
    {
        foreach (var item in table.Items)
            item.PropertyName = item.Syntax is { } syntax ? NameOf(syntax.Id, syntax.CSharp) : Pascal(item.Id);
        foreach (var leaf in table.Items.Where(static item => !item.IsGroup))
            leaf.TypeOrMemberName = string.Join("_", NamesOf(leaf));
        NameGroups(table);
        var open = table.Rows.Items.Where(static item => item.Open is not null).ToList();
        foreach (var (item, name) in Distinct(open, CSharpTypes.MemberView))
            item.Open = item.Open! with { RowViewName = name };
    }

    /// <summary>Names the enums of columns that hold words, once it is known which do. One whose name is taken is reported, and its cells are offered without a type.</summary>
    public void NameEnums(BoundTable table)
    {
        var others = table.Items.Where(static item => item.IsGroup).Select(static group => (Item: group, Name: group.TypeOrMemberName))
            .Concat(table.Rows.Items.Where(static item => item.Open is not null).Select(static item => (Item: item, Name: item.Open!.RowViewName)))
            .Concat(table.Rows.Roots.Concat(table.Columns.Roots).Select(static item => (Item: item, Name: item.PropertyName)))
            .ToList();
        foreach (var (column, name) in Distinct(table.Columns.Leaves.Where(static leaf => leaf.ValueKind == CellValueKind.Enum).ToList(), CSharpTypes.WordEnum))
        {
            var other = others.Find(known => known.Name == name && known.Item.Syntax is not null).Item;
            if (other is null || column.Syntax is null)
            {
                column.EnumTypeName = name;
                continue;
            }

            new NameClashes(diagnostics).ReportBoth(other.Syntax!.Id, column.Syntax.Id, name);
            column.ValueKind = CellValueKind.Cell;
        }
    }

    /// <summary>Items with the name of a type; those of one name have it from their whole path.</summary>
    private static IEnumerable<(BoundItem Item, string Name)> Distinct(IReadOnlyList<BoundItem> items, System.Func<string, string> nameOf)
    {
        foreach (var same in items.GroupBy(static item => item.PropertyName))
        {
            var isAlone = !same.Skip(1).Any();
            foreach (var item in same)
                yield return (item, nameOf(isAlone ? item.PropertyName : string.Concat(NamesOf(item))));
        }
    }

    /// <summary>A group view is called after its group; groups of one name are called after their whole path, and a column's after its axis as well where that is not enough.</summary>
    private static void NameGroups(BoundTable table)
    {
        var groups = table.Items.Where(static item => item.IsGroup).ToList();
        foreach (var group in groups)
            group.TypeOrMemberName = group.PropertyName + "Group";
        foreach (var same in groups.GroupBy(static group => group.TypeOrMemberName).Where(static same => same.Skip(1).Any()).ToList())
        {
            foreach (var group in same)
                group.TypeOrMemberName = string.Concat(NamesOf(group)) + "Group";
        }

        var columns = new HashSet<BoundItem>(table.Columns.Items);
        foreach (var same in groups.GroupBy(static group => group.TypeOrMemberName).Where(static same => same.Skip(1).Any()).ToList())
        {
            foreach (var group in same.Where(columns.Contains))
                group.TypeOrMemberName = string.Concat(NamesOf(group)) + "ColumnGroup";
        }
    }

    private static IEnumerable<string> NamesOf(BoundItem item) => item.SelfAndAncestors().Reverse().Select(static part => part.PropertyName);

    /// <summary>The words that C# does not take as names. Those of ids cannot be among them, since they begin with a capital.</summary>
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];
}
