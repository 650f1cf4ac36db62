using System.Collections.Generic;
using System.Linq;
using Crossfoot.Wording;

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
        if (_stream.Rows[row].Cells[cell] != texts[0] || KeyIn(texts, label) is not { } key)
            return null;
        _finds[header.Table].Keys.Add(key);
        return (row + 1, 0);
    }

    /// <summary>The key behind the label, in the same cell after a colon or in the next one; empty where it may be more than a key.</summary>
    private static string? KeyIn(List<StreamCell> texts, string label)
    {
        var first = texts[0].Text;
        var colon = first.IndexOfAny([':', '：']);
        if (LabelFolding.Fold(colon < 0 ? first : first[..colon]) != LabelFolding.Fold(label))
            return null;
        var behind = colon < 0 ? "" : first[(colon + 1)..].Trim();

        // A label alone may as well head a column of the table, so the key must stand beside it or after a colon.
        if (colon < 0 && texts.Count != 2)
            return null;
        if (texts.Count > (behind.Length > 0 ? 1 : 2))
            return "";
        var key = behind.Length > 0 ? behind : texts.Count == 2 ? texts[1].Text : "";
        return key.IndexOfAny([':', '：', '\t', '\n', '\u3000']) >= 0 || key.Contains("  ", System.StringComparison.Ordinal) ? "" : key;
    }
}
