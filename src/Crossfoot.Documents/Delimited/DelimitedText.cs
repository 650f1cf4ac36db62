using System;
using System.Collections.Generic;
using System.Text;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Delimited;

/// <summary>
/// The records of a CSV text after RFC 4180: quotes, doubled quotes and line breaks in quotes. Written here because the libraries
/// for CSV do not tell at which line and column a field stands.
/// </summary>
internal sealed class DelimitedText
{
    private readonly StringBuilder _field = new();
    private readonly string _text;
    private readonly char _delimiter;
    private TextPlace? _firstVisible;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    public DelimitedText(string text, char delimiter)
    {
        _text = text;
        _delimiter = delimiter;
        if (text.StartsWith('\uFEFF'))
            _at = 1;
        if (StatedDelimiter(text) is not null)
            SkipLine();
    }

    /// <summary>A quotation mark that nothing closed; null while there is none.</summary>
    public TextPlace? OpenQuote { get; private set; }

    private TextPlace Here => new(_line, _at - _lineStart + 1);

    /// <summary>The delimiter that the first line states, as Excel writes it: <c>sep=;</c>. Null for none.</summary>
    public static char? StatedDelimiter(string text)
    {
        var line = text.AsSpan(0, Math.Min(text.Length, 8)).TrimStart('\uFEFF');
        var states = line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line is [_, _, _, _, not ('"' or '\r' or '\n')] or [_, _, _, _, not ('"' or '\r' or '\n'), '\r' or '\n', ..];
        return states ? line[4] : null;
    }

    /// <summary>Whether a record had more fields than were asked for.</summary>
    public bool IsTooWide { get; private set; }

    /// <summary>The next record; null at the end of the text and where it has too many fields. An empty line is a record of one empty cell.</summary>
    public List<DocumentCell>? ReadRecord(int mostFields)
    {
        if (_at >= _text.Length || IsTooWide)
            return null;
        var cells = new List<DocumentCell>();
        do
        {
            cells.Add(ReadField() with { Column = cells.Count });
            IsTooWide = cells.Count > mostFields;
            if (IsTooWide)
                return null;
        }
        while (!EndsRecord());
        return cells;
    }

    private DocumentCell ReadField()
    {
        var start = Here;
        _field.Clear();
        _firstVisible = null;
        if (_at < _text.Length && _text[_at] == '"')
            ReadQuoted();
        while (_at < _text.Length && _text[_at] != _delimiter && _text[_at] is not ('\n' or '\r'))
            Take();
        return new DocumentCell(Unwrap(SeenText.Trim(_field.ToString())), _firstVisible ?? start);
    }

    private void ReadQuoted()
    {
        var quote = Here;
        _at++;
        while (_at < _text.Length)
        {
            if (_text[_at] == '"')
            {
                _at++;
                if (_at >= _text.Length || _text[_at] != '"')
                    return;
            }

            Take();
        }

        OpenQuote = quote;
    }

    /// <summary>Takes a character of the field; any kind of line break becomes one line feed.</summary>
    private void Take()
    {
        var character = _text[_at];
        if (_firstVisible is null && !TextLine.IsInvisible(character))
            _firstVisible = Here;
        if (character is '\n' or '\r')
        {
            SkipBreak();
            _field.Append('\n');
            return;
        }

        _field.Append(character);
        _at++;
    }

    private bool EndsRecord()
    {
        if (_at >= _text.Length)
            return true;
        if (_text[_at] == _delimiter)
        {
            _at++;
            return false;
        }

        SkipBreak();
        return true;
    }

    private void SkipLine()
    {
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
            _at++;
        if (_at < _text.Length)
            SkipBreak();
    }

    private void SkipBreak()
    {
        _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        _line++;
        _lineStart = _at;
    }

    /// <summary>Programs write <c>="007"</c> so that Excel keeps a number as it is.</summary>
    private static string Unwrap(string text)
        => text is ['=', '"', .., '"'] && text.Length > 3 && !text.AsSpan(2, text.Length - 3).Contains('"') ? text[2..^1] : text;
}
