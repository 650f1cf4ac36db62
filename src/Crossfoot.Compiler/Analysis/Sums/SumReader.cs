using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>Reads the sums of one rule with the tokens of their terms. What brackets and <c>sum()</c> join is one sum, as it is when it is evaluated.</summary>
internal sealed class SumReader
{
    private const string SumFunction = "sum";
    private const string PriorFunction = "prior";
    private const string AtFunction = "at";

    private readonly BoundRule _rule;
    private readonly ReferenceResolver _resolver;
    private List<SumTerm> _terms = [];
    private List<ResolvedReference> _others = [];
    private bool _hasMore;

    /// <summary>The names were looked up when the rule was bound, so nothing is left to report.</summary>
    public SumReader(BoundReport report, BoundRule rule)
    {
        _rule = rule;
        _resolver = new ReferenceResolver(report, rule.Context, new DiagnosticBag(rule.File));
    }

    /// <summary>The comparisons of a rule, those that "or" joins among them; under "not" they are none.</summary>
    public IReadOnlyList<Equation> Read()
    {
        if (_rule.Item is not { } item)
            return Comparisons(_rule.Check).Select(one => new Equation(_rule, one.Operator, Side(one.Left), Side(one.Right))).ToList();
        var left = OwnSide([item], isSet: false);
        return [new Equation(_rule, ComparisonOperator.Equal, left, _rule.Check is { } formula ? Side(formula) : OwnSide(_rule.Parts!, isSet: true))];
    }

    private static IEnumerable<ComparisonSyntax> Comparisons(ExpressionSyntax? condition) => condition switch
    {
        ComparisonSyntax comparison => [comparison],
        LogicalSyntax logical => Comparisons(logical.Left).Concat(Comparisons(logical.Right)),
        null or ErrorSyntax or NumberSyntax or TextSyntax or ReferenceSyntax or SumSyntax or ProductSyntax or NegationSyntax or BetweenSyntax or InSyntax
            or NotSyntax or CallSyntax => [],
        _ => throw new UnreachableException(),
    };

    private SumSide OwnSide(IReadOnlyList<BoundItem> items, bool isSet)
        => new([new SumTerm(_resolver.OwnCells(items, _rule.IsRow, isSet, _rule.Place), "", IsSubtracted: false)], [], HasMore: false, _rule.Place);

    private SumSide Side(ExpressionSyntax syntax)
    {
        (_terms, _others, _hasMore) = ([], [], false);
        Add(syntax, isSubtracted: false, period: "", element: null, removal: null);
        return new SumSide(_terms, _others, _hasMore, syntax.Span);
    }

    private void Add(ExpressionSyntax syntax, bool isSubtracted, string period, TextSpan? element, TextSpan? removal)
    {
        switch (syntax)
        {
            case ReferenceSyntax { Where: null } reference:
                AddTerm(reference, isSubtracted, period, element, removal);
                break;
            case TextSyntax text:
                AddTerm(text.AsReference(), isSubtracted, period, element, removal);
                break;
            case SumSyntax sum:
                for (var i = 0; i < sum.Terms.Count; i++)
                    Add(sum.Terms[i].Operand, isSubtracted ^ sum.Terms[i].IsSubtracted, period, element, RemovalOf(sum, i));
                break;
            case NegationSyntax negation:
                Add(negation.Operand, !isSubtracted, period, element, removal: null);
                break;
            case CallSyntax { Name.Value: SumFunction } call:
                for (var i = 0; i < call.Arguments.Count; i++)
                    Add(call.Arguments[i], isSubtracted, period, element ?? call.Span, call.Arguments.Count == 1 ? removal : RemovalOf(call, i));
                break;
            case CallSyntax { Name.Value: PriorFunction or AtFunction, Arguments: [var inner, ..] } call:
                Add(inner, isSubtracted, period + PeriodOf(call), element ?? call.Span, removal);
                break;
            case ErrorSyntax or NumberSyntax or ReferenceSyntax or ProductSyntax or ComparisonSyntax or BetweenSyntax or InSyntax or LogicalSyntax
                or NotSyntax or CallSyntax:
                _hasMore = true;
                AddOthers(syntax);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddTerm(ReferenceSyntax reference, bool isSubtracted, string period, TextSpan? element, TextSpan? removal)
    {
        if (_resolver.Resolve(reference) is { } cells)
            _terms.Add(new SumTerm(cells, period, isSubtracted) { Syntax = reference, Element = element ?? reference.Span, Removal = removal });
        else
            _hasMore = true;
    }

    /// <summary>What functions and products look at in the report's own period.</summary>
    private void AddOthers(ExpressionSyntax syntax)
    {
        if (syntax is CallSyntax { Name.Value: PriorFunction or AtFunction })
            return;
        if (syntax is ReferenceSyntax reference && _resolver.Resolve(reference) is { } cells)
            _others.Add(cells);
        foreach (var part in ExpressionParts.Of(syntax))
            AddOthers(part);
    }

    private static string PeriodOf(CallSyntax call) => call.Name.Value + call.Arguments.Skip(1).Select(TextOf).FirstOrDefault();

    private static string TextOf(ExpressionSyntax syntax) => syntax switch
    {
        NumberSyntax number => number.Value.ToString(CultureInfo.InvariantCulture),
        TextSyntax text => text.Value,
        ErrorSyntax or ReferenceSyntax or SumSyntax or ProductSyntax or NegationSyntax or ComparisonSyntax or BetweenSyntax or InSyntax
            or LogicalSyntax or NotSyntax or CallSyntax => "",
        _ => throw new UnreachableException(),
    };

    private TextSpan? RemovalOf(SumSyntax sum, int index)
    {
        if (index > 0)
            return Plain(sum.Terms[index - 1].Operand.Span.End, sum.Terms[index].Operand.Span);
        return sum.Terms[1].IsSubtracted ? null : Plain(sum.Terms[0].Operand.Span, sum.Terms[1].Operand.Span.Start);
    }

    private TextSpan? RemovalOf(CallSyntax call, int index) => index > 0
        ? Plain(call.Arguments[index - 1].Span.End, call.Arguments[index].Span)
        : Plain(call.Arguments[0].Span, call.Arguments[1].Span.Start);

    private TextSpan? Plain(int from, TextSpan term) => HasBrackets(from, term.Start) ? null : TextSpan.FromBounds(from, term.End);

    private TextSpan? Plain(TextSpan term, int to) => HasBrackets(term.End, to) ? null : TextSpan.FromBounds(term.Start, to);

    /// <summary>Brackets around a term are no part of it, and one of a pair must not go alone.</summary>
    private bool HasBrackets(int from, int to) => from > to || _rule.File.Text.IndexOfAny(['(', ')', '（', '）'], from, to - from) >= 0;
}
