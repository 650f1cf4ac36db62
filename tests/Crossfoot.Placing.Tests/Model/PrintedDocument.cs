using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A document with the truth about it: what damages leave of a filled form, in one of the formats.</summary>
/// <param name="title">Its first line.</param>
/// <param name="format">The format in which it is going to be written: what a damage does to a cell depends on it.</param>
internal sealed class PrintedDocument(string title, Format format)
{
    public string Title { get; } = title;

    public Format Format { get; } = format;

    public List<PrintedTable> Tables { get; } = [];

    /// <summary>Cells of which what is printed would be accepted although they stand nowhere: such as a place that only seems to be blank.</summary>
    public List<(CellId Id, Cell Value)> Accepted { get; } = [];

    /// <summary>The cells of the form that are still printed somewhere.</summary>
    public IEnumerable<PrintedCell> Figures => Tables.SelectMany(static table => table.Figures);
}
