using System.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Binding;

/// <summary>What the types of cells have in common and where they differ.</summary>
internal static class CellTypes
{
    public static bool IsNumeric(CellTypeModel type) => type is CellTypeModel.Count or CellTypeModel.Integer or CellTypeModel.Decimal or CellTypeModel.Percent;

    /// <summary>Whether a total may add such cells up.</summary>
    public static bool IsAdditive(CellTypeModel type) => type is CellTypeModel.Count or CellTypeModel.Integer or CellTypeModel.Decimal;

    public static bool HasDecimals(CellTypeModel type) => type is CellTypeModel.Decimal or CellTypeModel.Percent;

    public static bool HasUnit(CellTypeModel type) => IsAdditive(type);

    public static bool HasPattern(CellTypeModel type) => type is CellTypeModel.Text or CellTypeModel.Identifier;

    public static CellValueKind ValueKind(CellTypeModel type) => type switch
    {
        CellTypeModel.Count or CellTypeModel.Integer => CellValueKind.Integer,
        CellTypeModel.Decimal or CellTypeModel.Percent => CellValueKind.Decimal,
        CellTypeModel.Text or CellTypeModel.Identifier => CellValueKind.Text,
        CellTypeModel.Date => CellValueKind.Date,
        CellTypeModel.YesNo => CellValueKind.YesNo,
        CellTypeModel.Enum => CellValueKind.Enum,
        _ => throw new UnreachableException(),
    };
}
