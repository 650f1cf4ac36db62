using System;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>
/// Cells of one table in all five states. The numbers are a few multiples of one magnitude, from the smallest unit to the limit of what
/// 64 bits hold, so that sums and equalities hold by chance as often as they do not; now and then one is off by a unit.
/// </summary>
internal sealed class CellSource
{
    private const decimal NearHalfOfLong = 4611686018427387903m;

    private readonly Random _random;
    private readonly decimal _magnitude;
    private readonly decimal _unit;
    private readonly int _from;
    private readonly int _to;
    private readonly int _holes;
    private readonly int _slips;

    /// <summary>Chooses the magnitude and how many cells hold no number.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="places">The decimal places of the numbers.</param>
    /// <param name="from">The smallest multiple.</param>
    /// <param name="to">The largest multiple.</param>
    public CellSource(Random random, int places = 0, int from = 0, int to = 2)
    {
        _random = random;
        _unit = 1;
        for (var i = 0; i < places; i++)
            _unit /= 10;
        _magnitude = random.Next(6) switch
        {
            0 => NearHalfOfLong * _unit,
            1 => 1_000_003 * _unit,
            2 => 5 * _unit,
            _ => _unit,
        };
        _from = from;
        _to = random.Next(3) == 0 ? Math.Min(to, from + 1) : to;
        _holes = random.Next(3) == 0 ? 0 : random.Next(1, 30);
        _slips = random.Next(2) == 0 ? 0 : 10;
    }

    public Cell Next() => _random.Next(100) < _holes ? Hole(_random) : Number();

    /// <summary>A cell without a number.</summary>
    public static Cell Hole(Random random) => random.Next(7) switch
    {
        0 or 1 or 2 => Cell.Blank,
        3 or 4 => Cell.NotApplicable,
        5 => Cell.Invalid("？"),
        _ => Cell.Absent,
    };

    private Cell Number()
    {
        var multiple = _random.Next(_from, _to + 1);
        var slip = _random.Next(100) < _slips && multiple is > 0 and < 2 ? _unit : 0;
        return (multiple * _magnitude) + slip;
    }
}
