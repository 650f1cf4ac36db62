using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>What blanks count as in a rule.</summary>
internal enum Blanks
{
    ZeroBesideNumbers,
    Zero,
    Unknown,
}

/// <summary>Chains of additions and subtractions.</summary>
internal static class Chain
{
    public static Amount? Sum(params IEnumerable<Term> terms) => Sum(Blanks.ZeroBesideNumbers, terms);

    /// <summary>
    /// Blanks are zero beside at least one cell with a number; absent and invalid cells spoil everything. Constants alone are a sum too,
    /// and where blanks are zero so is a sum of nothing.
    /// </summary>
    public static Amount? Sum(Blanks blanks, params IEnumerable<Term> terms)
    {
        var all = terms.ToList();
        if (all.Exists(static term => term.State is CellState.Absent or CellState.Invalid))
            return null;
        if (blanks == Blanks.Unknown && all.Exists(static term => term.IsBlank))
            return null;
        if (blanks != Blanks.Zero && !IsConstant(all) && !all.Exists(static term => term.State == CellState.Value && !term.IsConstant))
            return null;
        Amount sum = 0m;
        foreach (var term in all)
            sum += term.Number ?? 0m;
        return sum;
    }

    public static bool IsConstant(IReadOnlyCollection<Term> terms) => terms.Count > 0 && terms.All(static term => term.IsConstant);
}
