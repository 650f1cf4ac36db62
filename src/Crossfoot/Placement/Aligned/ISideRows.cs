using System.Collections.Generic;

namespace Crossfoot.Placement.Aligned;

/// <summary>The rows on one side of a header. All sides are gathered before any is written, since a line that is lost on one side puts the rows beside it in doubt.</summary>
internal interface ISideRows
{
    /// <summary>Finds the rows and gives them their figures.</summary>
    /// <param name="lost">Takes the lines whose figures belong to no row for certain.</param>
    void Gather(HashSet<int> lost);

    /// <summary>Writes the rows.</summary>
    /// <param name="block">The block they belong to.</param>
    /// <param name="lost">The lost lines of all sides.</param>
    IEnumerable<RowDraft> Draft(int block, IReadOnlySet<int> lost);
}
