using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Functions.</summary>
internal sealed partial class ExpressionBinder
{
    private const string SumFunction = "sum";

    private const string PriorFunction = "prior";

    private const string AtFunction = "at";

    private const string PeriodFunction = "period";

    private const string ParameterFunction = "param";

    /// <summary>What spreadsheets have and rules do without.</summary>
    private const string SpreadsheetChoice = "if";

    /// <summary>No series goes back further, and no rounding goes further.</summary>
    private const int LargestWhole = 28;

    private Operand? BindCall(CallSyntax call)
    {
        var name = call.Name.Value;
        if (name == SumFunction)
            return BindSum(call);
        if (name is PriorFunction or AtFunction)
            return BindInPeriod(call);
        if (name == PeriodFunction)
            return BindPeriod(call);
        if (name == ParameterFunction)
            return BindParameter(call);
        if (Vocabulary.Functions.TryGetValue(name, out var function))
            return BindFunction(call, function);

        var nearest = NearestName.Find(name, [SumFunction, PriorFunction, AtFunction, PeriodFunction, ParameterFunction, .. Vocabulary.Functions.Keys]);
        var isChoice = string.Equals(name, SpreadsheetChoice, StringComparison.OrdinalIgnoreCase);
        diagnostics.Report(new Diagnostic(Descriptors.UnknownFunction, diagnostics.File, call.Name.Span,
        [
            name,
            isChoice ? "; write one rule for each case, with 'when:'." : Suggestion.English(nearest),
            isChoice ? "请为每种情形各写一条规则，并加“when:”。" : Suggestion.Chinese(nearest),
        ])
        {
            Fixes = Suggestion.Replace(diagnostics.File, call.Name.Span, nearest),
        });

        // The arguments of these are no rows or columns.
        if (nearest is not (PeriodFunction or ParameterFunction))
        {
            foreach (var argument in call.Arguments)
                Bind(argument, CellUse.States);
        }

        return null;
    }

    /// <summary>The arguments of a sum are terms of the chain it stands in; a set adds each of its cells.</summary>
    private bool AddArguments(CallSyntax call, bool isSubtracted, List<SumTermModel> terms, List<Operand> operands)
    {
        if (!HasArguments(call, 1, int.MaxValue))
            return false;
        var isWhole = true;
        foreach (var argument in call.Arguments)
        {
            if (argument is ReferenceSyntax or TextSyntax)
            {
                var parts = Bind(argument, CellUse.Many);
                isWhole &= parts is not null;
                foreach (var part in parts ?? [])
                    isWhole &= AddTerm(part, isSubtracted, terms, operands);
            }
            else
            {
                isWhole &= AddTerms(argument, isSubtracted, terms, operands);
            }
        }

        return isWhole;
    }

    private IReadOnlyList<Operand>? Bind(ExpressionSyntax syntax, CellUse use)
    {
        if (syntax is ReferenceSyntax reference)
            return BindReference(reference, use);
        return Bind(syntax) is { } operand ? [operand] : null;
    }

    private Operand? BindInPeriod(CallSyntax call)
    {
        if (PeriodOf(call) is not { } period)
            return null;
        var around = _period;
        _period = period;
        var operand = Bind(call.Arguments[0]);
        _period = around;
        if (operand is not { Model: NumberModel or TextModel or PeriodModel or ParameterUseModel })
            return operand;
        diagnostics.Report(Descriptors.CellExpected, operand.Span, call.Name.Value);
        return null;
    }

    /// <summary>Whether an expression is a chain that another chain takes up.</summary>
    private static bool IsChain(ExpressionSyntax syntax) => syntax is SumSyntax or NegationSyntax or CallSyntax { Name.Value: SumFunction or PriorFunction or AtFunction };

    /// <summary>Which report a call of prior or at looks at; null where that cannot be told, which is reported.</summary>
    private PeriodOffset? PeriodOf(CallSyntax call)
    {
        var isAt = call.Name.Value == AtFunction;
        if (isAt ? !_period.IsCurrent : _period.At is not null)
        {
            diagnostics.Report(Descriptors.PeriodOfPeriod, call.Name.Span, call.Name.Value);
            return null;
        }

        if (!isAt)
            return PeriodsOf(call) is { } periods ? new PeriodOffset(_period.Back + periods, null) : null;
        if (!HasArguments(call, 2, 2))
            return null;
        return PeriodBinder.Bind(call.Arguments[1], report.Syntax.Period?.Value, diagnostics) is { } at ? new PeriodOffset(0, at) : null;
    }

    /// <summary>How many periods back a call of prior goes; null where that cannot be told, which is reported when it is bound.</summary>
    private int? PeriodsOf(CallSyntax call)
    {
        if (!HasArguments(call, 1, 2))
            return null;
        if (call.Arguments.Count == 1)
            return 1;
        if (WholeNumber(call.Arguments[1]) is { } periods and >= 1)
            return periods;
        diagnostics.Report(Descriptors.WholeNumberExpected, call.Arguments[1].Span, PriorFunction, "1", "28");
        return null;
    }

    /// <summary>The year, quarter or month of the report's period.</summary>
    private Operand? BindPeriod(CallSyntax call)
    {
        if (!HasArguments(call, 1, 1))
            return null;
        if (NameIn(call.Arguments[0]) is { } part && Vocabulary.PeriodParts.TryGetValue(part, out var of))
            return new Operand(new PeriodModel(of), OperandTypes.Number, call.Span);

        if (call.Arguments[0] is not ErrorSyntax)
            diagnostics.Report(Descriptors.PeriodPartExpected, call.Arguments[0].Span, string.Join(", ", Vocabulary.PeriodParts.Keys));
        return null;
    }

    /// <summary>The value of a parameter, chosen by the period of the report or by the text of a cell.</summary>
    private Operand? BindParameter(CallSyntax call)
    {
        if (!HasArguments(call, 1, 2))
            return null;
        var group = call.Arguments.Count > 1 ? Bind(call.Arguments[1]) : null;
        if ((call.Arguments.Count > 1 && group is null) || FindParameter(call.Arguments[0]) is not { } parameter)
            return null;
        var isRight = group is null
            ? ParameterBinder.IsByPeriod(parameter)
            : !ParameterBinder.IsSingle(parameter) && _texts.AreWords(parameter, group);
        if (isRight)
            return new Operand(new ParameterUseModel(parameter.Name, group?.Model), OperandTypes.Number, call.Span);
        if (group is null)
            diagnostics.Report(Descriptors.ParameterNeedsGroup, call.Arguments[0].Span, parameter.Name);
        else if (ParameterBinder.IsSingle(parameter))
            diagnostics.Report(Descriptors.ParameterHasNoGroup, call.Arguments[1].Span, parameter.Name);
        return null;
    }

    private ParameterModel? FindParameter(ExpressionSyntax syntax)
    {
        if (syntax is ErrorSyntax)
            return null;
        var name = NameIn(syntax);
        if (report.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } found)
            return found;
        if (report.IsDamaged)
            return null;
        var written = new Located<string>(name ?? diagnostics.File.Text.Substring(syntax.Span.Start, syntax.Span.Length), syntax.Span);
        UnknownNames.Report(Descriptors.UnknownParameter, written, report.Parameters.Select(static parameter => parameter.Name), diagnostics);
        return null;
    }

    /// <summary>A bare name, which is no row or column here; null for anything else.</summary>
    private static string? NameIn(ExpressionSyntax syntax)
        => syntax is ReferenceSyntax { Table: null, Crossed: null, Where: null, Axis: { IsSet: false, From.Segments: [{ IsQuoted: false } name] } } ? name.Text : null;

    private Operand? BindFunction(CallSyntax call, RuleFunctionModel function)
    {
        var (fewest, most) = function switch
        {
            RuleFunctionModel.Abs or RuleFunctionModel.Ceiling or RuleFunctionModel.Floor or RuleFunctionModel.Nz => (1, 1),
            RuleFunctionModel.Round => (1, 2),
            RuleFunctionModel.Min or RuleFunctionModel.Max or RuleFunctionModel.Count or RuleFunctionModel.Filled or RuleFunctionModel.Blank => (1, int.MaxValue),
            _ => throw new UnreachableException(),
        };
        if (!HasArguments(call, fewest, most))
            return null;
        return function switch
        {
            RuleFunctionModel.Count or RuleFunctionModel.Filled or RuleFunctionModel.Blank => BindStates(call, function),
            RuleFunctionModel.Round => BindRound(call),
            RuleFunctionModel.Min or RuleFunctionModel.Max or RuleFunctionModel.Abs or RuleFunctionModel.Ceiling or RuleFunctionModel.Floor
                or RuleFunctionModel.Nz => BindNumbers(call, function, function is RuleFunctionModel.Min or RuleFunctionModel.Max ? CellUse.Many : CellUse.One),
            _ => throw new UnreachableException(),
        };
    }

    private Operand? BindNumbers(CallSyntax call, RuleFunctionModel function, CellUse use)
    {
        var arguments = new List<Operand>();
        var isWhole = true;
        foreach (var argument in call.Arguments)
        {
            var operands = Bind(argument, use);
            isWhole &= operands is not null && operands.All(_types.IsNumber);
            arguments.AddRange(operands ?? []);
        }

        if (!isWhole || _types.Sum(arguments) is not { } unified)
            return null;
        return new Operand(new CallModel(function, unified.Operands.Select(static argument => argument.Model).ToEquatableArray()), unified.Types, call.Span);
    }

    private Operand? BindRound(CallSyntax call)
    {
        var number = Bind(call.Arguments[0]);
        var places = 0;
        if (call.Arguments.Count == 2)
        {
            if (WholeNumber(call.Arguments[1]) is not { } digits)
            {
                diagnostics.Report(Descriptors.WholeNumberExpected, call.Arguments[1].Span, "round", "-28", "28");
                return null;
            }

            places = digits;
        }

        if (number is null || !_types.IsNumber(number))
            return null;
        return number with { Model = new CallModel(RuleFunctionModel.Round, [number.Model, new NumberModel(places)]), Span = call.Span };
    }

    /// <summary>The functions that look at the state of cells take nothing but cells.</summary>
    private Operand? BindStates(CallSyntax call, RuleFunctionModel function)
    {
        var arguments = new List<ExpressionModel>();
        foreach (var argument in call.Arguments)
        {
            var operand = argument is TextSyntax text ? BindLabel(text) : Bind(argument, CellUse.States)?[0];
            if (operand is { Model: CellsModel })
                arguments.Add(operand.Model);
            else if (operand is not null)
                diagnostics.Report(Descriptors.CellExpected, operand.Span, call.Name.Value);
        }

        if (arguments.Count < call.Arguments.Count)
            return null;
        var types = function == RuleFunctionModel.Count ? OperandTypes.Number : OperandTypes.Condition;
        return new Operand(new CallModel(function, arguments.ToEquatableArray()), types, call.Span);
    }

    private bool HasArguments(CallSyntax call, int fewest, int most)
    {
        if (call.Arguments.Count >= fewest && call.Arguments.Count <= most)
            return true;
        var expected = fewest == most || most == int.MaxValue ? fewest.ToString(System.Globalization.CultureInfo.InvariantCulture) : $"{fewest}–{most}";
        diagnostics.Report(Descriptors.WrongArgumentCount, call.Name.Span, call.Name.Value, expected + (most == int.MaxValue ? "+" : ""),
            call.Arguments.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return false;
    }

    private static int? WholeNumber(ExpressionSyntax syntax)
    {
        var (number, sign) = syntax is NegationSyntax { Operand: NumberSyntax negated } ? (negated, -1) : (syntax as NumberSyntax, 1);
        return number is { IsPercent: false, Value: >= 0 and <= LargestWhole } && number.Value == decimal.Truncate(number.Value) ? sign * (int)number.Value : null;
    }
}
