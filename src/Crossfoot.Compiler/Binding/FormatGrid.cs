using System.Collections.Generic;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Binding;

/// <summary>The formats of a table's cells: one for each pair of what rows and columns say, however many of them say it.</summary>
internal sealed class FormatGrid(CellAttributes around)
{
    private readonly Dictionary<(string Row, string Column), CellFormatModel> _formats = [];

    /// <summary>What holds where neither row nor column says anything.</summary>
    public CellAttributes Around => around;

    /// <summary>The format of a cell in a row and a column that say this.</summary>
    public CellFormatModel At(CellAttributes row, CellAttributes column)
    {
        if (_formats.TryGetValue((row.Key, column.Key), out var known))
            return known;
        var format = around.With(column).With(row).ToFormat();
        _formats.Add((row.Key, column.Key), format);
        return format;
    }
}
