using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Cells;

/// <summary>How the cells of a row were told apart.</summary>
internal enum CellBasis
{
    /// <summary>Each stands in the column of its header.</summary>
    ByColumn,

    /// <summary>There are as many as the header has columns.</summary>
    ByCount,

    /// <summary>Blank cells are shown between the others.</summary>
    ByBlanks,
}

/// <summary>The cells of a row, one for each column of its header.</summary>
/// <param name="Cells">The cells in the order of the header's columns.</param>
/// <param name="Basis">How they were told apart.</param>
internal sealed record RowCells(IReadOnlyList<PageCell> Cells, CellBasis Basis)
{
    public int Filled => Cells.Count(static cell => !cell.IsEmpty);
}

/// <summary>Why the cells of a row cannot be told apart.</summary>
internal enum CellDoubt
{
    /// <summary>The count of figures is not that of the columns.</summary>
    WrongCount,

    /// <summary>The blank cells do not show which columns are blank.</summary>
    OpenBlanks,

    /// <summary>One cell holds several figures.</summary>
    SeveralInOneCell,

    /// <summary>A cell is merged over several rows.</summary>
    SharedCell,

    /// <summary>A text stands before the first figure.</summary>
    TextBeforeFigures,

    /// <summary>A figure stands where pages have their number.</summary>
    PageNumber,

    /// <summary>The lines of the figures are unevenly apart.</summary>
    RaggedLines,
}

/// <summary>What was made of a row's cells: the cells, or the doubt and the text that raised it.</summary>
internal readonly record struct CellAnswer(RowCells? Cells, CellDoubt Doubt, string Text);
