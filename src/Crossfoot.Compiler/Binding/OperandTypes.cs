using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Checks that what is added, multiplied or compared is of kinds that go together, instance by instance.</summary>
internal sealed class OperandTypes(BoundReport report, RuleContext context, DiagnosticBag diagnostics)
{
    private readonly UnitBinder _units = new(report.Units, diagnostics);

    public static OperandType[] Number { get; } = [new OperandType(OperandKind.Number)];

    public static OperandType[] Condition { get; } = [new OperandType(OperandKind.Condition)];

    /// <summary>Whether an operand is a number in every instance; what is not is reported.</summary>
    public bool IsNumber(Operand operand)
    {
        for (var i = 0; i < operand.Types.Count; i++)
        {
            var type = operand.Types[i];
            if (type.Kind == OperandKind.Number)
                continue;
            if (type.Kind == OperandKind.Condition)
                diagnostics.Report(Descriptors.ConditionAsNumber, operand.Span);
            else
                diagnostics.Report(Descriptors.NotANumber, operand.Span, English(type.Kind), InstanceEnglish(operand, i), Chinese(type.Kind), InstanceChinese(operand, i));
            return false;
        }

        return true;
    }

    /// <summary>Whether an operand is a condition; a number is reported.</summary>
    public bool IsCondition(Operand operand)
    {
        if (operand.IsCondition)
            return true;
        diagnostics.Report(Descriptors.ConditionExpected, operand.Span);
        return false;
    }

    /// <summary>Two sides in one unit; null where they cannot be compared, which is reported.</summary>
    public (Operand Left, Operand Right)? Comparable(Operand left, Operand right, bool isOrder, TextSpan span)
        => HaveOneKind(left, right, isOrder, span) && _units.Unify([left, right]) is { } unified ? (unified.Operands[0], unified.Operands[1]) : null;

    private bool HaveOneKind(Operand left, Operand right, bool isOrder, TextSpan span)
    {
        for (var i = 0; i < Math.Max(left.Types.Count, right.Types.Count); i++)
        {
            var (first, second) = (left.TypeAt(i), right.TypeAt(i));
            if (first.Kind == OperandKind.Condition || second.Kind == OperandKind.Condition)
            {
                diagnostics.Report(Descriptors.ConditionCompared, span);
                return false;
            }

            if (first.Kind != second.Kind)
            {
                diagnostics.Report(Descriptors.KindsDiffer, span, English(first.Kind), English(second.Kind), Chinese(first.Kind), Chinese(second.Kind));
                return false;
            }

            if (isOrder && first.Kind is not (OperandKind.Number or OperandKind.Date))
            {
                diagnostics.Report(Descriptors.OrderOfTexts, span, English(first.Kind), Chinese(first.Kind));
                return false;
            }
        }

        return true;
    }

    /// <summary>The operands of a chain in one unit and what they are together; null where they have none in common, which is reported.</summary>
    public (IReadOnlyList<Operand> Operands, IReadOnlyList<OperandType> Types)? Sum(IReadOnlyList<Operand> operands)
        => _units.Unify(operands) is { } unified
            ? (unified.Operands, unified.Units.Select(static unit => new OperandType(OperandKind.Number, unit)).ToList())
            : null;

    /// <summary>A product or quotient; null where its unit cannot be told, which is reported.</summary>
    public Operand? Product(Operand left, Operand right, bool isQuotient, TextSpan span)
    {
        var types = new OperandType[Math.Max(left.Types.Count, right.Types.Count)];
        decimal? factor = null;
        for (var i = 0; i < types.Length; i++)
        {
            var (unit, ofInstance) = report.Units.Product(left.TypeAt(i).Unit, right.TypeAt(i).Unit, isQuotient);
            types[i] = new OperandType(OperandKind.Number, unit);
            if (factor is { } known && known != ofInstance)
            {
                diagnostics.Report(Descriptors.UnitsChange, right.Span, UnitBinder.Print(left.TypeAt(i).Unit), UnitBinder.Print(right.TypeAt(i).Unit));
                return null;
            }

            factor = ofInstance;
        }

        var model = new ProductModel(left.Model, right.Model, isQuotient);
        return new Operand(factor is { } scale ? UnitBinder.Scale(model, scale) : model, types, span);
    }

    private string InstanceEnglish(Operand operand, int instance) => NameOf(operand, instance) is { } name ? $" at '{name}'" : "";

    private string InstanceChinese(Operand operand, int instance) => NameOf(operand, instance) is { } name ? $"在“{name}”处" : "";

    private string? NameOf(Operand operand, int instance) => operand.Types.Count > 1 ? context.Instances[instance]?.Path : null;

    private static string English(OperandKind kind) => kind switch
    {
        OperandKind.Text => "text",
        OperandKind.Date => "a date",
        OperandKind.YesNo => "yes or no",
        OperandKind.Enum => "a word",
        OperandKind.Condition => "a condition",
        OperandKind.Number => "a number",
        _ => throw new UnreachableException(),
    };

    private static string Chinese(OperandKind kind) => kind switch
    {
        OperandKind.Text => "文字",
        OperandKind.Date => "日期",
        OperandKind.YesNo => "是或否",
        OperandKind.Enum => "词",
        OperandKind.Condition => "条件",
        OperandKind.Number => "数字",
        _ => throw new UnreachableException(),
    };
}
