using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>Says of a table that figures in it were read as they are seen, since they are stored with more places than their cells take.</summary>
internal static class HiddenPlaces
{
    private static readonly MessageTemplate ReadAsShown = new(
        "{0}: {1} figures are stored with more places than their cells take, and were read as the document shows them, the first one, {2}, as {3}. If the stored figures are meant, change 'decimals:' or the type of the cells.",
        "{0}：有 {1} 个数保存的小数位多于单元格所允许的位数，已按文件中显示的数读取，如 {2} 按 {3} 读取。如应以保存的数为准，请修改 decimals 或单元格类型。");

    /// <summary>The remark on a table; null where there is nothing to remark.</summary>
    /// <param name="table">The table.</param>
    /// <param name="heading">What it is called.</param>
    /// <param name="instances">Its figures, those of each instance.</param>
    public static Problem? Find(TableSchema table, string heading, IReadOnlyList<TableData> instances)
    {
        var cells = instances.SelectMany(static data => data.Notes.Where(static note => note.Value.Stored is not null).OrderBy(static note => note.Key).Select(note => (data, note))).ToList();
        if (cells.Count == 0)
            return null;
        var (first, (cell, note)) = cells[0];
        return new Problem(ProblemIds.HiddenPlaces, Severity.Info, ReadAsShown.With(heading, cells.Count, note.Stored!, note.Printed), first.PlaceAt(cell)) { Table = table.Id };
    }
}
