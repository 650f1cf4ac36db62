using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>Follows merged ranges down a sheet: which of them a row meets, and where.</summary>
internal sealed class MergedRanges(OfficePackage package, IEnumerable<CellRange> ranges)
{
    private readonly Queue<CellRange> _next = new(ranges.OrderBy(static range => range.First.Row));
    private readonly List<CellRange> _open = [];

    /// <summary>The range that each column of a row belongs to, where there is one. To be asked from the top down.</summary>
    /// <exception cref="DocumentException">Ranges overlap, so that nobody can say what is seen.</exception>
    public IReadOnlyDictionary<int, CellRange> At(int row)
    {
        while (_next.TryPeek(out var range) && range.First.Row <= row)
            _open.Add(_next.Dequeue());
        _open.RemoveAll(range => range.Last.Row < row);
        var columns = new Dictionary<int, CellRange>();
        foreach (var range in _open)
        {
            package.Budget.TakeCells(range.Last.Column - range.First.Column + 1);
            for (var column = range.First.Column; column <= range.Last.Column; column++)
            {
                if (!columns.TryAdd(column, range))
                    throw package.Damaged();
            }
        }

        return columns;
    }
}
