using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>The shares of some mutants.</summary>
internal sealed class Tally(string name, bool isSlip)
{
    public const string Header = "kind                                       illegal detected on token (related) restored | legal reported | crashes lost types";

    private readonly List<MutantOutcome> _illegal = [];
    private readonly List<MutantOutcome> _legal = [];

    public int Illegal => _illegal.Count;

    public double Detected => Share(static outcome => outcome.IsDetected);

    /// <summary>The share reported at the mistake, or with the mistake as a related place.</summary>
    public double OnToken => Share(static outcome => outcome.IsOnToken || outcome.IsRelated);

    public double Related => Share(static outcome => outcome.IsRelated);

    public double Restored => Share(static outcome => outcome.IsRestored);

    public int Crashes => Count(static outcome => outcome.Crash is not null);

    public int Losing => Count(static outcome => outcome.LostTypes.Count > 0);

    public void Add(MutantOutcome outcome) => (outcome.IsIllegal ? _illegal : _legal).Add(outcome);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-42} {Illegal,7} {Detected,7:0.0}% {OnToken,7:0.0}% {Related,8:0.0}% {(isSlip ? Restored.ToString("0.0", CultureInfo.InvariantCulture) + "%" : ""),8} | {_legal.Count,5} {_legal.Count(static outcome => outcome.IsDetected),8} | {Crashes,7} {Losing,10}");

    private double Share(System.Func<MutantOutcome, bool> holds) => Illegal == 0 ? 100 : 100.0 * _illegal.Count(holds) / Illegal;

    private int Count(System.Func<MutantOutcome, bool> holds) => _illegal.Concat(_legal).Count(holds);
}
