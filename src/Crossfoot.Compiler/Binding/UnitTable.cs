using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>
/// The units of a report and how they convert. A unit is written as its name, products with <c>·</c> and quotients with <c>/</c>:
/// <c>元/件</c>. No unit is the empty text.
/// </summary>
internal sealed class UnitTable
{
    /// <summary>The unit of a number that has none.</summary>
    public const string None = "";

    private const decimal Smallest = 0.0000000000001m;
    private const decimal Largest = 10000000000000m;
    private const char Times = '·';
    private const char Over = '/';
    private const string Nothing = "1";

    private readonly Dictionary<string, UnitSyntax> _units = [];

    public UnitTable(IReadOnlyList<UnitSyntax> units)
    {
        foreach (var unit in units)
            _units[unit.Name.Value] = unit;
    }

    /// <summary>Reports units that are declared by each other, and leaves them out.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (var unit in _units.Values.ToList())
        {
            if (!IsCircular(unit))
                continue;
            diagnostics.Report(Descriptors.CircularUnit, unit.Base.Span, unit.Name.Value, unit.Base.Value);
            _units.Remove(unit.Name.Value);
        }
    }

    /// <summary>
    /// The unit of a product or quotient, and the factor that brings it to that: 元 over 万元 is a plain number. Null stands for any unit,
    /// as a number without cells has it.
    /// </summary>
    public (string? Unit, decimal Factor) Product(string? left, string? right, bool isQuotient)
    {
        if (right is null)
            return (left, 1);
        if (left is null && !isQuotient)
            return (right, 1);
        var powers = Parse(left ?? None);
        foreach (var power in Parse(right))
            Add(powers, power.Key, isQuotient ? -power.Value : power.Value);
        var unit = Print(powers);
        return powers.Keys.Select(name => Resolve(name).Dimension).Distinct().Count() == powers.Count ? (unit, 1) : Resolve(unit);
    }

    /// <summary>How many of the base units of its dimension one of a unit is, and the dimension as a unit.</summary>
    public (string Dimension, decimal Factor) Resolve(string unit)
    {
        var bases = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var factor = 1m;
        try
        {
            foreach (var power in Parse(unit))
            {
                var name = power.Key;
                var one = 1m;
                for (; _units.TryGetValue(name, out var declared); name = declared.Base.Value)
                    one *= declared.Factor;
                for (var i = 0; i < Math.Abs(power.Value); i++)
                    factor = power.Value > 0 ? factor * one : factor / one;
                Add(bases, name, power.Value);
            }
        }
        catch (ArithmeticException)
        {
            factor = 0;
        }

        // Beyond this a product of factors would not be exact any more; no form has such units, so they stand for themselves.
        return factor is >= Smallest and <= Largest ? (Print(bases), factor) : (unit, 1);
    }

    private static SortedDictionary<string, int> Parse(string unit)
    {
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var parts = unit.Split(Over);
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var name in parts[i].Split(Times))
            {
                if (name.Length > 0 && name != Nothing)
                    Add(powers, name, i == 0 ? 1 : -1);
            }
        }

        return powers;
    }

    private static void Add(SortedDictionary<string, int> powers, string name, int power)
    {
        powers.TryGetValue(name, out var known);
        if (known + power == 0)
            powers.Remove(name);
        else
            powers[name] = known + power;
    }

    private static string Print(SortedDictionary<string, int> powers)
    {
        if (powers.Count == 0)
            return None;
        var above = powers.SelectMany(static power => Enumerable.Repeat(power.Key, Math.Max(power.Value, 0)));
        var below = powers.SelectMany(static power => Enumerable.Repeat(power.Key, Math.Max(-power.Value, 0)));
        return string.Join(Over.ToString(), new[] { string.Join(Times.ToString(), above.DefaultIfEmpty(Nothing)) }.Concat(below));
    }

    private bool IsCircular(UnitSyntax unit)
    {
        var seen = new HashSet<string>();
        for (var name = unit.Base.Value; ; name = _units[name].Base.Value)
        {
            if (name == unit.Name.Value)
                return true;
            if (!seen.Add(name) || !_units.ContainsKey(name))
                return false;
        }
    }
}
