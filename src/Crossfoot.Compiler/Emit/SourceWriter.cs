using System;
using System.Text;

namespace Crossfoot.Compiler.Emit;

/// <summary>Writes indented source text: lines end with <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>An empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>A line at the current indentation.</summary>
    public void Line(string line)
    {
        if (line.Length > 0)
            _text.Append(' ', _level * SpacesPerLevel).Append(line);
        _text.Append('\n');
    }

    /// <summary>Several lines, each at the current indentation; the text may come from a source file with any line ends.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
            Line(line.TrimEnd('\r'));
    }

    /// <summary>A block in braces, closed when the result is disposed.</summary>
    public Block Braces(string header, string end = "")
    {
        Line(header);
        return Open("{", "}" + end);
    }

    /// <summary>A list in brackets, closed when the result is disposed.</summary>
    public Block Brackets(string header, string end = "")
    {
        Line(header);
        return Open("[", "]" + end);
    }

    /// <summary>The arguments of a call, closed when the result is disposed.</summary>
    public Block Parentheses(string header)
    {
        Line(header + "(");
        _level++;
        return new Block(this, ");");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private Block Open(string first, string last)
    {
        Line(first);
        _level++;
        return new Block(this, last);
    }

    /// <summary>The open block.</summary>
    public readonly struct Block(SourceWriter writer, string last) : IDisposable
    {
        /// <summary>Closes it.</summary>
        public void Dispose()
        {
            writer._level--;
            writer.Line(last);
        }
    }
}
