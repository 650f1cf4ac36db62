using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Binding;

/// <summary>Brings the operands of a sum or comparison to one unit.</summary>
internal sealed class UnitBinder(UnitTable units, DiagnosticBag diagnostics)
{
    /// <summary>A larger one times a factor might not fit.</summary>
    private const decimal LargestNumber = 1000000000000000m;

    /// <summary>How a unit is called in messages.</summary>
    public static string Print(string? unit) => unit is null or UnitTable.None ? "—" : unit;

    /// <summary>The operands in one unit, and that unit in each instance of the rule; null where they have none in common, which is reported.</summary>
    public (IReadOnlyList<Operand> Operands, IReadOnlyList<string?> Units)? Unify(IReadOnlyList<Operand> operands)
    {
        var factors = new decimal?[operands.Count];
        var unified = new string?[operands.Max(static operand => operand.Types.Count)];
        for (var instance = 0; instance < unified.Length; instance++)
        {
            if (!TryUnify(operands, instance, out var unit, out var ofInstance))
                return null;
            unified[instance] = unit;
            for (var i = 0; i < factors.Length; i++)
            {
                if (factors[i] is { } known && known != ofInstance[i])
                {
                    var other = operands.First(operand => operand.TypeAt(instance).Unit != operands[i].TypeAt(instance).Unit || operand != operands[i]);
                    diagnostics.Report(Descriptors.UnitsChange, operands[i].Span, Print(operands[i].TypeAt(instance).Unit), Print(other.TypeAt(instance).Unit));
                    return null;
                }

                factors[i] = ofInstance[i];
            }
        }

        return (operands.Select((operand, i) => operand with { Model = Scale(operand.Model, factors[i] ?? 1) }).ToList(), unified);
    }

    private bool TryUnify(IReadOnlyList<Operand> operands, int instance, out string? unit, out decimal[] factors)
    {
        factors = Enumerable.Repeat(1m, operands.Count).ToArray();
        unit = null;
        foreach (var operand in operands)
        {
            var other = operand.TypeAt(instance).Unit;
            if (other is null || other == unit)
                continue;
            if (unit is not null && units.Resolve(unit).Dimension != units.Resolve(other).Dimension)
            {
                Report(operand, unit, other);
                return false;
            }

            unit = unit is null ? other : Finest(unit, other);
        }

        for (var i = 0; i < factors.Length; i++)
        {
            if (operands[i].TypeAt(instance).Unit is { } own && own != unit)
                factors[i] = units.Resolve(own).Factor / units.Resolve(unit!).Factor;
        }

        return true;
    }

    private void Report(Operand operand, string unit, string other)
    {
        if (unit == UnitTable.None || other == UnitTable.None)
            diagnostics.Report(Descriptors.UnitMissing, operand.Span, unit == UnitTable.None ? other : unit);
        else
            diagnostics.Report(Descriptors.UnitsDiffer, operand.Span, unit, other);
    }

    /// <summary>The unit to which both convert by a factor without remainder: the finer of them, else that of their dimension.</summary>
    private string Finest(string one, string other)
    {
        var (dimension, first) = units.Resolve(one);
        var second = units.Resolve(other).Factor;
        var (finer, fine, coarse) = first <= second ? (one, first, second) : (other, second, first);
        return coarse / fine * fine == coarse && IsShort(coarse / fine) ? finer : dimension;
    }

    /// <summary>A quotient that does not end fills all the digits there are.</summary>
    private static bool IsShort(decimal factor) => decimal.Round(factor, 20) == factor;

    /// <summary>An operand times a factor: in its cells where that means the same, since there a finding shows it.</summary>
    public static ExpressionModel Scale(ExpressionModel model, decimal factor)
    {
        if (factor == 1)
            return model;
        return model switch
        {
            CellsModel cells => cells with { Factor = cells.Factor * factor },
            NumberModel { Value: > -LargestNumber and < LargestNumber } number => new NumberModel(number.Value * factor),
            SumModel sum => new SumModel(sum.Terms.Select(term => term with { Operand = Scale(term.Operand, factor) }).ToEquatableArray()),
            ProductModel product => product with { Left = Scale(product.Left, factor) },
            CallModel { Function: RuleFunctionModel.Min or RuleFunctionModel.Max or RuleFunctionModel.Abs or RuleFunctionModel.Nz } call
                => call with { Arguments = call.Arguments.Select(argument => Scale(argument, factor)).ToEquatableArray() },
            NumberModel or TextModel or CallModel or ComparisonModel or LogicalModel or NotModel or ParameterUseModel or PeriodModel => new ProductModel(model, new NumberModel(factor), IsQuotient: false),
            _ => throw new UnreachableException(),
        };
    }
}
