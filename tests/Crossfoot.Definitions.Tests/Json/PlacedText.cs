using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Crossfoot.Definitions.Tests.Json;

/// <summary>A JSON text that is put together piece by piece, each of which knows where it stands.</summary>
internal sealed class PlacedText
{
    private readonly StringBuilder _text = new();
    private int _line = 1;
    private int _column = 1;

    /// <summary>Where the next piece will stand.</summary>
    public TextPlace Place => new(_line, _column);

    public PlacedText Add(string piece)
    {
        _text.Append(piece);
        foreach (var character in piece)
            (_line, _column) = character == '\n' ? (_line + 1, 1) : (_line, _column + 1);
        return this;
    }

    /// <summary>Adds pieces with commas between them, each on a line of its own where that is asked for.</summary>
    public PlacedText Join<T>(string open, IEnumerable<T> parts, string close, System.Action<T> add)
    {
        Add(open);
        foreach (var (part, index) in parts.Select(static (part, index) => (part, index)))
        {
            Add(index == 0 ? "" : index % 3 == 0 ? ",\n   " : ", ");
            add(part);
        }

        return Add(close);
    }

    public override string ToString() => _text.ToString();
}
