using System.Collections.Generic;
using System.Text;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Html;

/// <summary>
/// Gathers text as a browser shows it: white space runs together, breaks end lines. Raised, lowered and struck characters keep
/// their look, so that the footnote of <c>22<sup>1</sup></c> never makes it 221.
/// </summary>
internal sealed class VisibleText
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private bool _hasSpace;
    private bool _isLevel;

    /// <summary>How many elements around the text raise it.</summary>
    public int Raise { get; set; }

    /// <summary>How many elements around the text lower it.</summary>
    public int Lower { get; set; }

    /// <summary>How many elements around the text strike it through.</summary>
    public int Strike { get; set; }

    private RunLook Look => (Raise > 0 ? RunLook.Raised : Lower > 0 ? RunLook.Lowered : RunLook.Plain) | (Strike > 0 ? RunLook.Struck : RunLook.Plain);

    public bool IsEmpty => _lines.Count == 0 && _line.Length == 0;

    public void Append(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
                _hasSpace = true;
            else
                Add(character);
        }
    }

    /// <summary>Adds text whose line breaks count.</summary>
    public void AppendLines(string text)
    {
        foreach (var line in TextLine.Split(text))
        {
            if (line.Number > 1)
                Break();
            Append(line.Text);
        }
    }

    public void Break()
    {
        // A line that is raised as a whole is just set in small type.
        var line = SeenText.Trim(_line.ToString());
        if (line.Length > 0)
            _lines.Add(_isLevel ? line : SeenText.Level(line));
        _line.Clear();
        _hasSpace = false;
        _isLevel = false;
    }

    /// <summary>The lines with something on them, and an empty gatherer.</summary>
    public IReadOnlyList<string> Take()
    {
        Break();
        string[] lines = [.. _lines];
        _lines.Clear();
        return lines;
    }

    private void Add(char character)
    {
        if (_hasSpace && _line.Length > 0)
            _line.Append(' ');
        _hasSpace = false;
        SeenText.Append(_line, character, Look);
        _isLevel |= Raise == 0 && Lower == 0 && !TextLine.IsInvisible(character);
    }
}
