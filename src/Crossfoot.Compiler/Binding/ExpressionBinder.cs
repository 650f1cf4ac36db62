using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds parsed expressions. A part that is wrong is reported and null; whatever holds it is null and silent.</summary>
internal sealed partial class ExpressionBinder(BoundReport report, RuleContext context, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly ReferenceBinder _references = new(report, context, diagnostics);
    private readonly TextBinder _texts = new(diagnostics);
    private readonly OperandTypes _types = new(report, context, diagnostics);
    private PeriodOffset _period;

    public RuleContext Context => context;

    /// <summary>Whether any cell has declared decimals.</summary>
    public bool HasDecimals => _references.HasDecimals;

    /// <summary>Binds a check or a condition, which must be true or false and no number.</summary>
    public ExpressionModel? BindCondition(ExpressionSyntax syntax)
    {
        if (Bind(syntax) is not { } operand)
            return null;
        return _types.IsCondition(operand) ? operand.Model : null;
    }

    /// <summary>Binds "this item equals this formula".</summary>
    public ExpressionModel? BindFormula(BoundItem item, bool isRow, ExpressionSyntax formula, TextSpan span)
    {
        var left = _references.Bind([item], isRow, isSet: false, span);
        _references.Defined = item;
        var right = Bind(formula);
        _references.Defined = null;
        return Compare(ComparisonKind.Equal, left?[0], right, isOrder: false, formula.Span)?.Model;
    }

    /// <summary>Binds "this item equals the sum of these".</summary>
    public ExpressionModel? BindTotal(BoundItem item, bool isRow, IReadOnlyList<BoundItem> parts, TextSpan span)
    {
        var total = _references.Bind([item], isRow, isSet: false, span);
        if (_references.Bind(parts, isRow, isSet: true, span) is not { } sets || !sets.All(_types.IsNumber) || _types.Sum(sets) is not { } sum)
            return null;
        var terms = sum.Operands.Select(static set => new SumTermModel(set.Model, IsSubtracted: false)).ToEquatableArray();
        return Compare(ComparisonKind.Equal, total?[0], new Operand(new SumModel(terms), sum.Types, span), isOrder: false, span)?.Model;
    }

    private Operand? Bind(ExpressionSyntax syntax)
    {
        cancellation.ThrowIfCancellationRequested();
        return syntax switch
        {
            NumberSyntax number => Constant(number),
            TextSyntax text => BindLabel(text),
            ReferenceSyntax reference => BindReference(reference, CellUse.One)?[0],
            SumSyntax or NegationSyntax => BindSum(syntax),
            ProductSyntax product => BindProduct(product),
            ComparisonSyntax comparison => BindComparison(comparison),
            BetweenSyntax between => BindBetween(between),
            InSyntax list => BindIn(list),
            LogicalSyntax logical => BindLogical(logical),
            NotSyntax not => BindNot(not.Operand, not.Span),
            CallSyntax call => BindCall(call),
            ErrorSyntax => null,
            _ => throw new UnreachableException(),
        };
    }

    private static Operand Constant(NumberSyntax number)
        => new(new NumberModel(number.IsPercent ? number.Value / 100 : number.Value), OperandTypes.Number, number.Span);

    /// <summary>A quoted text that no text cell stands opposite to is the label of a row or column.</summary>
    private Operand? BindLabel(TextSyntax text) => BindReference(text.AsReference(), CellUse.One)?[0];

    /// <summary>The cells of a reference; several operands only where a set is in several units.</summary>
    private IReadOnlyList<Operand>? BindReference(ReferenceSyntax reference, CellUse use)
    {
        if (_references.Bind(reference, _period, use, out var resolved) is not { } operands)
            return null;
        if (reference.Where is null)
            return operands;
        return BindWhere(reference, resolved!) is { } where
            ? operands.Select(operand => operand with { Model = (CellsModel)operand.Model with { Where = where } }).ToList()
            : null;
    }

    /// <summary>A condition on members: a bare path in it is a column of the member.</summary>
    private ExpressionModel? BindWhere(ReferenceSyntax reference, ResolvedReference resolved)
    {
        if (resolved.Rows is null || !resolved.Rows.All(static row => row.IsMembers))
        {
            diagnostics.Report(Descriptors.WhereWithoutMembers, reference.Axis.Span);
            return null;
        }

        // Which columns the edition of another report or table has is not known here.
        var member = new RuleContext(resolved.Table, ScopeKindModel.EachRow, resolved.Rows, new EditionRange(1, 0));
        return new ExpressionBinder(report, member, diagnostics, cancellation) { _period = _period }.BindCondition(reference.Where!);
    }

    /// <summary>Binds a chain: everything that is added or subtracted in it, in and out of parentheses and <c>sum()</c>, is one flat list.</summary>
    private Operand? BindSum(ExpressionSyntax syntax)
    {
        if (syntax is NegationSyntax { Operand: NumberSyntax number })
            return Constant(number with { Value = -number.Value, Span = syntax.Span });
        var terms = new List<SumTermModel>();
        var operands = new List<Operand>();
        var isWhole = AddTerms(syntax, isSubtracted: false, terms, operands);
        if (!isWhole || operands.Count == 0 || _types.Sum(operands) is not { } sum)
            return null;
        var unified = terms.Select((term, i) => term with { Operand = sum.Operands[i].Model });
        return new Operand(new SumModel(unified.ToEquatableArray()), sum.Types, syntax.Span);
    }

    private bool AddTerms(ExpressionSyntax syntax, bool isSubtracted, List<SumTermModel> terms, List<Operand> operands)
    {
        switch (syntax)
        {
            case SumSyntax sum:
                var isWhole = true;
                foreach (var term in sum.Terms)
                    isWhole &= AddTerms(term.Operand, isSubtracted ^ term.IsSubtracted, terms, operands);
                return isWhole;
            case NegationSyntax negation:
                return AddTerms(negation.Operand, !isSubtracted, terms, operands);
            case CallSyntax { Name.Value: SumFunction } call:
                return AddArguments(call, isSubtracted, terms, operands);
            case CallSyntax { Name.Value: PriorFunction or AtFunction, Arguments: [var chain, ..] } call when IsChain(chain):
                if (PeriodOf(call) is not { } period)
                    return false;
                var around = _period;
                _period = period;
                var isBound = AddTerms(chain, isSubtracted, terms, operands);
                _period = around;
                return isBound;
            case ErrorSyntax or NumberSyntax or TextSyntax or ReferenceSyntax or ProductSyntax or ComparisonSyntax or BetweenSyntax or InSyntax
                or LogicalSyntax or NotSyntax or CallSyntax:
                return AddTerm(Bind(syntax), isSubtracted, terms, operands);
            default:
                throw new UnreachableException();
        }
    }

    private bool AddTerm(Operand? operand, bool isSubtracted, List<SumTermModel> terms, List<Operand> operands)
    {
        if (operand is null || !_types.IsNumber(operand))
            return false;
        terms.Add(new SumTermModel(operand.Model, isSubtracted));
        operands.Add(operand);
        return true;
    }

    private Operand? BindProduct(ProductSyntax product)
    {
        var left = Bind(product.Left);
        var right = Bind(product.Right);
        if (left is null || right is null || !(_types.IsNumber(left) & _types.IsNumber(right)))
            return null;
        if (product.IsQuotient && right.Model is NumberModel { Value: 0 })
        {
            diagnostics.Report(Descriptors.DivisionByZero, right.Span);
            return null;
        }

        return _types.Product(left, right, product.IsQuotient, product.Span);
    }

    private Operand? BindComparison(ComparisonSyntax comparison)
    {
        var isOrder = comparison.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
        var (left, right) = BindSides(comparison.Left, comparison.Right);
        return Compare((ComparisonKind)comparison.Operator, left, right, isOrder, comparison.Span);
    }

    /// <summary>Binds two sides; a quoted text opposite a text cell is that text.</summary>
    private (Operand? Left, Operand? Right) BindSides(ExpressionSyntax left, ExpressionSyntax right)
    {
        if (left is TextSyntax text && right is not TextSyntax)
        {
            var (bound, opposite) = BindSides(right, text);
            return (opposite, bound);
        }

        var first = Bind(left);
        return (first, BindOpposite(right, first));
    }

    private Operand? BindOpposite(ExpressionSyntax syntax, Operand? opposite)
    {
        if (syntax is not TextSyntax text)
            return Bind(syntax);
        if (opposite is null)
            return null;
        return opposite.Types.All(static type => type.Kind is not (OperandKind.Number or OperandKind.Condition)) ? _texts.Bind(text, opposite) : BindLabel(text);
    }

    private Operand? Compare(ComparisonKind kind, Operand? left, Operand? right, bool isOrder, TextSpan span)
        => left is not null && right is not null && _types.Comparable(left, right, isOrder, span) is { } sides
            ? new Operand(new ComparisonModel(kind, sides.Left.Model, sides.Right.Model), OperandTypes.Condition, span)
            : null;

    private Operand? BindBetween(BetweenSyntax between)
    {
        var operand = Bind(between.Operand);
        var low = Compare(ComparisonKind.GreaterOrEqual, operand, BindOpposite(between.Low, operand), isOrder: true, between.Span);
        var high = BindOpposite(between.High, operand);
        if (low is null || Compare(ComparisonKind.LessOrEqual, operand, high, isOrder: true, between.Span) is not { } upper)
            return null;
        var both = new Operand(new LogicalModel(low.Model, upper.Model, IsOr: false), OperandTypes.Condition, between.Span);
        return between.IsNegated ? Negate(both) : both;
    }

    private Operand? BindIn(InSyntax list)
    {
        var operand = Bind(list.Operand);
        ExpressionModel? any = null;
        var isWhole = list.Values.Count > 0;
        foreach (var value in list.Values)
        {
            if (Compare(ComparisonKind.Equal, operand, BindOpposite(value, operand), isOrder: false, value.Span) is { } equal)
                any = any is null ? equal.Model : new LogicalModel(any, equal.Model, IsOr: true);
            else
                isWhole = false;
        }

        if (list.Values.Count == 0)
            diagnostics.Report(Descriptors.InWithoutList, list.Span);
        if (!isWhole || any is null)
            return null;
        var condition = new Operand(any, OperandTypes.Condition, list.Span);
        return list.IsNegated ? Negate(condition) : condition;
    }

    private Operand? BindLogical(LogicalSyntax logical)
    {
        var left = Bind(logical.Left);
        var right = Bind(logical.Right);
        if (left is null || right is null || !(_types.IsCondition(left) & _types.IsCondition(right)))
            return null;
        return new Operand(new LogicalModel(left.Model, right.Model, logical.IsOr), OperandTypes.Condition, logical.Span);
    }

    private Operand? BindNot(ExpressionSyntax syntax, TextSpan span)
    {
        var operand = Bind(syntax);
        return operand is not null && _types.IsCondition(operand) ? Negate(operand with { Span = span }) : null;
    }

    private static Operand Negate(Operand condition) => condition with { Model = new NotModel(condition.Model) };
}
