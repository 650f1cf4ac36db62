using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>Reads bound expressions as linear forms. What is not linear in them is one value, of which nothing more is known than its range.</summary>
internal sealed class LinearReader(CellLookup cells, RuleContext context)
{
    /// <summary>A larger set is one value, so that a rule over a whole table costs no more than one over a row.</summary>
    private const int MostCells = 256;

    /// <summary>The difference of two sides.</summary>
    public LinearForm Difference(ExpressionModel left, ExpressionModel right)
    {
        var form = new LinearForm();
        Add(left, Rational.One, form);
        Add(right, -Rational.One, form);
        return form;
    }

    /// <summary>An expression alone.</summary>
    public LinearForm Read(ExpressionModel expression)
    {
        var form = new LinearForm();
        Add(expression, Rational.One, form);
        return form;
    }

    private void Add(ExpressionModel expression, Rational factor, LinearForm form)
    {
        switch (expression)
        {
            case NumberModel number:
                form.Add(factor * number.Value);
                break;
            case CellsModel set:
                AddCells(set, factor, form);
                break;
            case SumModel sum:
                foreach (var term in sum.Terms)
                    Add(term.Operand, term.IsSubtracted ? -factor : factor, form);
                break;
            case ProductModel { Left: NumberModel number } product when !product.IsQuotient && number.Value != 0:
                Add(product.Right, factor * number.Value, form);
                break;
            case ProductModel { Right: NumberModel { Value: not 0 } number } product:
                Add(product.Left, product.IsQuotient ? factor / number.Value : factor * number.Value, form);
                break;
            case TextModel or ProductModel or CallModel or ComparisonModel or LogicalModel or NotModel or ParameterUseModel or PeriodModel:
                form.Add(expression, factor, rounding: null);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddCells(CellsModel set, Rational factor, LinearForm form)
    {
        factor *= set.Factor;
        set = set with { Factor = 1 };
        if (set.Where is null && (set.Row.IsSet || set.Column.IsSet) && cells.TableOf(set, context) is { } table
            && Parts(set.Row, table.Rows) is { } rows && Parts(set.Column, table.Columns) is { } columns && (long)rows.Count * columns.Count <= MostCells)
        {
            foreach (var row in rows)
            {
                foreach (var column in columns)
                    AddAtom(set with { Row = row, Column = column }, factor, form);
            }

            return;
        }

        AddAtom(set, factor, form);
    }

    private void AddAtom(CellsModel atom, Rational factor, LinearForm form)
    {
        Rational? rounding = Rational.Zero;
        foreach (var format in cells.FormatsOf(atom, context))
            rounding = Larger(rounding, format);
        if (atom.Row.IsSet || atom.Column.IsSet)
            rounding = null;
        form.Add(atom, factor, rounding);
    }

    /// <summary>Half a unit of the last place, in the value that the cell means.</summary>
    private static Rational? Larger(Rational? known, CellFormatModel format)
    {
        if (known is not { } least || !CellTypes.HasDecimals(format.Type) || format.Decimals is not { } places)
            return known;
        var half = new Rational(1, 2 * System.Numerics.BigInteger.Pow(10, places + (format.Type == CellTypeModel.Percent ? 2 : 0)));
        return half > least ? half : least;
    }

    /// <summary>Each leaf of a selection as one of its own; the current one stays.</summary>
    private IReadOnlyList<SelectionModel>? Parts(SelectionModel selection, BoundAxis axis)
    {
        if (selection.IsCurrent)
            return [selection];
        if (cells.LeavesOf(selection, axis) is not { } leaves)
            return null;
        var parts = new List<SelectionModel>();
        foreach (var leaf in leaves)
        {
            if (leaf.IsOpen)
                return null;
            parts.Add(new SelectionModel([new LeafRunModel(leaf.Path, leaf.Path)]));
        }

        return parts;
    }
}
