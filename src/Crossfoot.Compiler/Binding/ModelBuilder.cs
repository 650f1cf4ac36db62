using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Writes down what was bound, without positions and without what is broken.</summary>
internal static class ModelBuilder
{
    /// <summary>The model of a report.</summary>
    public static ReportModel Build(BoundReport report, string id, string @namespace, string className) => new(id, report.Syntax.Title?.Value ?? id, report.Syntax.File.Name)
    {
        Namespace = @namespace,
        ClassName = className,
        Period = report.Syntax.Period?.Value,
        Editions = report.Editions.Models,
        Captions = Texts(report.Syntax.Captions),
        Units = report.Syntax.Units.Select(static unit => new UnitModel(unit.Name.Value, unit.Factor, unit.Base.Value)).ToEquatableArray(),
        Parameters = report.Parameters.ToEquatableArray(),
        Tables = report.Tables.Where(static table => !table.IsBroken).Select(Build).ToEquatableArray(),
        Rules = report.Rules.ToEquatableArray(),
    };

    private static TableModel Build(BoundTable table) => new(table.Id, table.File.Name)
    {
        PropertyName = table.PropertyName,
        ClassName = CSharpTypes.Table(table),
        RowViewName = CSharpTypes.RowView(table),
        RowEnumName = CSharpTypes.RowEnum(table),
        ColumnEnumName = CSharpTypes.ColumnEnum(table),
        Headings = table.Headings,
        Editions = table.Bounds,
        Cells = table.Formats.Around.ToFormat(),
        Repeat = table.Syntax.Repeat?.Value,
        IsOptional = table.Syntax.IsOptional,
        Beside = table.Beside,
        Lanes = table.Syntax.Lanes,
        EmptySentences = Texts(table.Syntax.EmptySentences),
        Captions = Texts(table.Syntax.Captions),
        Columns = Items(table.Columns.Roots),
        Rows = Items(table.Rows.Roots),
        Rules = table.Rules.ToEquatableArray(),
    };

    /// <summary>A group that lost all its members is left out with them, else it would be taken for a leaf.</summary>
    private static EquatableArray<ItemModel> Items(IReadOnlyList<BoundItem> items)
        => items.Where(static item => !item.IsBroken && item.LeafCount > 0).Select(Build).ToEquatableArray();

    private static ItemModel Build(BoundItem item) => new(item.Id, item.Path)
    {
        PropertyName = item.PropertyName,
        TypeOrMemberName = item.TypeOrMemberName,
        Labels = item.Labels,
        Editions = item.Bounds,
        IsTotal = item.IsTotal,
        Line = item.Syntax?.Line?.Value,
        Cells = item.Cells,
        ValueKind = item.ValueKind,
        Closed = item.Closed is { } closed ? SelectionBinder.ToModel(closed, isSet: closed.Count > 0) : null,
        Open = item.Open,
        EnumTypeName = item.EnumTypeName,
        Was = item.Was,
        Items = Items(item.Children),
    };

    private static EquatableArray<string> Texts(IReadOnlyList<Located<string>> texts) => texts.Select(static text => text.Value).ToEquatableArray();
}
