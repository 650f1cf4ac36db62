using System.Collections.Generic;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Labels;

/// <summary>A stretch of segments that is, or may be, one printing of a table.</summary>
/// <param name="Table">The position of the table.</param>
/// <param name="Segments">The segments, its heading and header among them.</param>
internal sealed record TableRegion(int Table, IReadOnlyList<Segment> Segments);
