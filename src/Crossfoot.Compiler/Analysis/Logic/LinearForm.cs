using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>A sum of cells and other values, each times a number, and a constant. Terms that cancel are gone.</summary>
internal sealed class LinearForm
{
    private readonly Dictionary<ExpressionModel, Rational> _terms = [];

    /// <summary>The values and their coefficients, none of them zero.</summary>
    public IReadOnlyDictionary<ExpressionModel, Rational> Terms => _terms;

    public Rational Constant { get; private set; }

    public bool IsConstant => _terms.Count == 0;

    /// <summary>By how much rounding may move it, those terms included that cancel; null where nobody knows.</summary>
    public Rational? Rounding { get; private set; } = Rational.Zero;

    public void Add(Rational constant) => Constant += constant;

    public void Add(ExpressionModel atom, Rational coefficient, Rational? rounding)
    {
        _terms.TryGetValue(atom, out var known);
        if ((known + coefficient).Sign == 0)
            _terms.Remove(atom);
        else
            _terms[atom] = known + coefficient;
        Rounding = Rounding is { } so && rounding is { } more ? so + (more * (coefficient.Sign < 0 ? -coefficient : coefficient)) : null;
    }

    /// <summary>The factor that makes this form, but for the constants, of another one; null where none does.</summary>
    public Rational? Ratio(LinearForm other)
    {
        if (_terms.Count != other._terms.Count || _terms.Count == 0)
            return null;
        Rational? ratio = null;
        foreach (var term in _terms)
        {
            if (!other._terms.TryGetValue(term.Key, out var coefficient))
                return null;
            var factor = term.Value / coefficient;
            if (ratio is { } known && known != factor)
                return null;
            ratio = factor;
        }

        return ratio;
    }

    /// <summary>A number that is the same for forms of the same values, in whatever order.</summary>
    public int HashOfTerms() => _terms.Keys.Aggregate(_terms.Count, static (hash, atom) => hash ^ atom.GetHashCode());
}
