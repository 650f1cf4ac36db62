using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement;

/// <content>Tells the instances of repeated tables apart.</content>
internal sealed partial class DocumentScan
{
    /// <summary>Starts the next instance of a repeated table at its heading; a table that stands once has only one.</summary>
    private void StartInstance(int table)
    {
        if (_labels.Tables[table].Layout.Table.Repeat is null || _finds[table] is { Heading: null, IsFound: false })
            return;
        _finds[table] = new TableFinds(_labels.Tables[table]);
        _instances[table].Add(_finds[table]);
        _lastHeader[table] = null;
    }

    /// <summary>Takes the line between heading and header that names the instance; null for any other.</summary>
    private (int Row, int Cell)? StepInstanceKey(int row, int cell)
    {
        if (_header is not { Table: >= 0 } header || _labels.Tables[header.Table].Layout.Table.Repeat is not { } label || header.HasColumnOf(header.Table))
            return null;
        var texts = _stream.Rows[row].Cells.Where(static text => !text.IsEmpty).ToList();
        if (_stream.Rows[row].Cells[cell] != texts[0] || InstanceKey.Find([.. texts.Select(static text => text.Text)], label) is not { } key)
            return null;
        _finds[header.Table].Keys.Add(key);
        return (row + 1, 0);
    }
}
