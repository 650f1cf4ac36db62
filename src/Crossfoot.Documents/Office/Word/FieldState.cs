using System.Collections.Generic;

namespace Crossfoot.Documents.Office.Word;

/// <summary>Follows fields such as a page number or a sum: of the instruction and the result, only the result is seen.</summary>
internal sealed class FieldState
{
    private const int MostOpen = 1_000;

    // For each open field, whether its instruction is being read.
    private readonly List<bool> _fields = [];
    private int _instructions;

    /// <summary>Whether text stands in an instruction.</summary>
    public bool IsInstruction => _instructions > 0;

    /// <summary>Follows a field character.</summary>
    public void Follow(string? kind)
    {
        if (kind == "begin")
        {
            _fields.Add(true);
            _instructions++;
        }
        else if (kind is "separate" or "end" && _fields.Count > 0)
        {
            if (_fields[^1])
                _instructions--;
            _fields[^1] = false;
            if (kind == "end")
                _fields.RemoveAt(_fields.Count - 1);
        }
    }

    /// <summary>Ends the instructions at the end of a paragraph: a field that is never closed must not swallow the document.</summary>
    public void EndParagraph()
    {
        for (var i = _fields.Count - 1; i >= 0 && _instructions > 0; i--)
        {
            if (_fields[i])
                _instructions--;
            _fields[i] = false;
        }

        // Results go on over paragraphs, but not without end.
        if (_fields.Count > MostOpen)
            _fields.Clear();
    }
}
