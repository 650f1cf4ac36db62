using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>Where the labels of a table end on each page: the column in which they begin there, and as wide as the widest of any page.</summary>
internal sealed class StubEdges
{
    // Fewer labels may all be set in the middle, and then their column begins farther left.
    private const int FewestLabels = 3;

    private readonly Dictionary<int, int> _starts = [];
    private readonly int _width;

    /// <param name="labels">The pieces of labels or names, each line's on its own.</param>
    public StubEdges(IEnumerable<(int Page, int Start, int End)> labels)
    {
        var pages = labels.GroupBy(static label => label.Page).ToList();
        foreach (var page in pages)
        {
            var start = page.Min(static label => label.Start);
            _width = System.Math.Max(_width, page.Max(static label => label.End) - start);
            if (page.Count() >= FewestLabels && page.Count(label => label.Start == start) > 1)
                _starts.Add(page.Key, start);
        }
    }

    /// <summary>The column behind the labels of a page; null where the page does not show where they begin.</summary>
    public int? EndOn(int page) => _starts.TryGetValue(page, out var start) ? start + _width : null;
}
