using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the expressions of rules.</summary>
internal static class ExpressionEmitter
{
    public static string Print(ExpressionModel expression) => expression switch
    {
        NumberModel number => $"Number({CSharpText.Literal(number.Value)})",
        TextModel text => $"Text({CSharpText.Literal(text.Value)})",
        CellsModel cells => Print(cells),
        SumModel sum => $"Sum({string.Join(", ", sum.Terms.Select(static term => $"{(term.IsSubtracted ? "Less" : "Plus")}({Print(term.Operand)})"))})",
        ProductModel product => $"{(product.IsQuotient ? "Over" : "Times")}({Print(product.Left)}, {Print(product.Right)})",
        CallModel call => $"Call({TypeNames.RuleFunction}.{call.Function}, [{string.Join(", ", call.Arguments.Select(Print))}])",
        ComparisonModel { Operator: ComparisonKind.Equal } equal => $"Equal({Print(equal.Left)}, {Print(equal.Right)})",
        ComparisonModel comparison => $"Compare({TypeNames.Comparison}.{comparison.Operator}, {Print(comparison.Left)}, {Print(comparison.Right)})",
        LogicalModel logical => $"{(logical.IsOr ? "Or" : "And")}({Print(logical.Left)}, {Print(logical.Right)})",
        NotModel not => $"Not({Print(not.Operand)})",
        ParameterUseModel { Group: { } group } parameter => $"Parameter({CSharpText.Literal(parameter.Name)}, {Print(group)})",
        ParameterUseModel parameter => $"Parameter({CSharpText.Literal(parameter.Name)})",
        PeriodModel period => $"Period({TypeNames.PeriodPart}.{period.Part})",
        _ => throw new UnreachableException(),
    };

    /// <summary>Prints a selection on its own.</summary>
    public static string Print(SelectionModel selection)
        => selection.IsCurrent ? "Here()" : $"{(selection.IsSet ? "Set" : "At")}({Paths(selection)})";

    /// <summary>The paths of a selection in the compact form that the runtime reads.</summary>
    public static string Paths(SelectionModel selection)
        => CSharpText.Literal(string.Join(",", selection.Runs.Select(static run => run.From == run.To ? run.From : run.From + ".." + run.To)));

    private static string Print(CellsModel cells)
    {
        var printed = cells switch
        {
            { Row.IsCurrent: false, Column.IsCurrent: true } => $"{(cells.Row.IsSet ? "Rows" : "Row")}({Paths(cells.Row)})",
            { Row.IsCurrent: true, Column.IsCurrent: false } => $"{(cells.Column.IsSet ? "Columns" : "Column")}({Paths(cells.Column)})",
            { Row: { IsCurrent: false, IsSet: false }, Column: { IsCurrent: false, IsSet: false } } => $"Cell({Paths(cells.Row)}, {Paths(cells.Column)})",
            _ => $"Cells({Print(cells.Row)}, {Print(cells.Column)})",
        };
        if (cells.Table is { } table)
            printed = $"In({CSharpText.Literal(table)}, {printed})";
        if (Options(cells) is { Count: > 0 } options)
            printed = $"{printed} with {{ {string.Join(", ", options)} }}";
        return cells.PeriodsBack switch
        {
            0 => printed,
            1 => $"Prior({printed})",
            _ => $"Prior({printed}, {CSharpText.Literal(cells.PeriodsBack)})",
        };
    }

    private static List<string> Options(CellsModel cells)
    {
        List<string> options = [];
        if (cells.Period is { } period)
            options.Add($"Period = {CSharpText.Literal(period)}");
        if (cells.Instance is { } instance)
            options.Add($"Instance = {CSharpText.Literal(instance)}");
        if (cells.Factor != 1)
            options.Add($"Factor = {CSharpText.Literal(cells.Factor)}");
        if (cells.Where is { } condition)
            options.Add($"Where = {Print(condition)}");
        return options;
    }
}
