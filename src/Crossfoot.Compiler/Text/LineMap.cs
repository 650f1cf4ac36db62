using System;
using System.Collections.Generic;

namespace Crossfoot.Compiler.Text;

/// <summary>Turns positions of a text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of a text; a line ends with CR, LF or both.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The line and column of a position, both from 0, the column in UTF-16 units.</summary>
    public (int Line, int Column) At(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return (line, position - _starts[Math.Max(line, 0)]);
    }
}
