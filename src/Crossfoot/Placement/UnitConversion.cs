using System;
using System.Collections.Generic;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>Converts numbers between the units of a report, exactly or not at all.</summary>
internal static class UnitConversion
{
    /// <summary>Whether a text is a unit that a cell's numbers may be printed with.</summary>
    public static bool IsUnit(string text, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        if (IsSame(text, format.Unit) || IsSame(text, unit) || (text == "%" && format.Type == CellType.Percent))
            return true;
        foreach (var known in units)
        {
            if (IsSame(text, known.Name) || IsSame(text, known.Base))
                return true;
        }

        return false;
    }

    public static bool IsSame(string printed, string? unit)
        => unit is not null && LabelFolding.FoldCharacters(printed) == LabelFolding.FoldCharacters(unit);

    /// <summary>Converts a number between two units of one dimension.</summary>
    public static bool TryConvert(decimal number, string from, string? to, IReadOnlyList<UnitSchema> units, out decimal converted)
    {
        converted = number;
        if (to is null || Measure(from, units) is not { } source || Measure(to, units) is not { } target || !IsSame(source.Base, target.Base))
            return false;
        try
        {
            converted = number * source.Factor / target.Factor;
            return converted * target.Factor == number * source.Factor;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>How many of its base a unit is; a unit that others are counted in is one of itself.</summary>
    private static (decimal Factor, string Base)? Measure(string name, IReadOnlyList<UnitSchema> units)
    {
        (decimal, string)? asBase = null;
        foreach (var unit in units)
        {
            if (IsSame(name, unit.Name))
                return (unit.Factor, unit.Base);
            if (IsSame(name, unit.Base))
                asBase = (1, unit.Base);
        }

        return asBase;
    }
}
