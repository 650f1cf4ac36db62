using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>A bound part of an expression: its model, and what it is in each instance of the rule.</summary>
/// <param name="Model">The model.</param>
/// <param name="Types">One type for each instance, or one for all.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Operand(ExpressionModel Model, IReadOnlyList<OperandType> Types, TextSpan Span)
{
    public bool IsCondition => Types.Any(static type => type.Kind == OperandKind.Condition);

    /// <summary>What it is in an instance; a rule without any asks for nothing.</summary>
    public OperandType TypeAt(int instance) => Types.Count switch
    {
        0 => default,
        1 => Types[0],
        _ => Types[instance],
    };
}

/// <summary>
/// What a part of an expression is: its kind and, for a number, its unit, which is null for a number without cells: it has the unit of
/// whatever it is added to or compared with.
/// </summary>
internal readonly record struct OperandType(OperandKind Kind, string? Unit = null)
{
    /// <summary>The words of an enum.</summary>
    public EquatableArray<EnumWordModel> Words { get; init; }

    public static OperandType Of(CellFormatModel format) => format.Type switch
    {
        CellTypeModel.Count or CellTypeModel.Integer or CellTypeModel.Decimal or CellTypeModel.Percent => new OperandType(OperandKind.Number, format.Unit ?? UnitTable.None),
        CellTypeModel.Text or CellTypeModel.Identifier => new OperandType(OperandKind.Text),
        CellTypeModel.Date => new OperandType(OperandKind.Date),
        CellTypeModel.YesNo => new OperandType(OperandKind.YesNo),
        CellTypeModel.Enum => new OperandType(OperandKind.Enum) { Words = format.Words },
        _ => throw new UnreachableException(),
    };
}

/// <summary>The kinds of operand.</summary>
internal enum OperandKind
{
    Number,
    Text,
    Date,
    YesNo,
    Enum,
    Condition,
}
