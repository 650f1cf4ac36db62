using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>A row of a table in an aligned text that begins with a code.</summary>
/// <param name="Row">Its lines and cells.</param>
internal sealed record CodeRow(LabelRow Row)
{
    /// <summary>The parts of the code, from left to right.</summary>
    public List<Piece> Code { get; } = [];

    /// <summary>What stands on its own lines as its name; null where nothing does.</summary>
    public NameLine? OwnName { get; set; }

    /// <summary>The lines of its name above and below its own.</summary>
    public List<NameLine> Above { get; } = [];

    public List<NameLine> Below { get; } = [];

    /// <summary>Whether more lines of its name may stand below.</summary>
    public bool MayGoOn { get; set; } = true;

    /// <summary>Whether its line begins elsewhere than the others, so that its figures may not stand in their columns.</summary>
    public bool IsShifted { get; set; }

    /// <summary>Whether some line may or may not belong to its name.</summary>
    public bool IsNameOpen { get; set; }

    public bool HasName => OwnName is not null || Above.Count > 0;

    public string Name => string.Concat(Above.Select(static line => line.Text)) + OwnName?.Text + string.Concat(Below.Select(static line => line.Text));

    public Place NamePlace => (Above.FirstOrDefault() ?? OwnName ?? Below.FirstOrDefault())?.Pieces[0].Place ?? Row.Place;
}
