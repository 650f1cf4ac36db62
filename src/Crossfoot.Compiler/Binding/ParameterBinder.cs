using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds the parameters of a report.</summary>
internal static class ParameterBinder
{
    /// <summary>The key that stands for everything else.</summary>
    public const string Others = "";

    /// <summary>The parameters whose names are right.</summary>
    public static IReadOnlyList<ParameterModel> Bind(IReadOnlyList<ParameterSyntax> parameters, DiagnosticBag diagnostics) => parameters
        .Where(parameter => IdRules.Check(parameter.Name, diagnostics))
        .Select(static parameter => new ParameterModel(
            parameter.Name.Value,
            parameter.Values.Select(static value => new ParameterValueModel(value.Key?.Value ?? Others, value.Value)).ToEquatableArray()))
        .ToList();

    /// <summary>Whether a parameter's value depends on nothing.</summary>
    public static bool IsSingle(ParameterModel parameter) => parameter.Values.All(static value => value.Key == Others);

    /// <summary>Whether a parameter's value is chosen by the period of the report.</summary>
    public static bool IsByPeriod(ParameterModel parameter) => parameter.Values.All(static value => value.Key == Others || PeriodBinder.IsPeriod(value.Key));
}
