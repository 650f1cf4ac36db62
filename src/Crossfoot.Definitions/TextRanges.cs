using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions;

/// <summary>Puts the compiler's spans into lines and columns; the lines of a file are looked for once.</summary>
internal sealed class TextRanges
{
    private readonly Dictionary<SourceFile, LineMap> _lines = new(ReferenceEqualityComparer.Instance);

    public TextRange Of(SourceFile file, TextSpan span)
    {
        if (!_lines.TryGetValue(file, out var lines))
            _lines.Add(file, lines = new LineMap(file.Text));
        return new TextRange(Position(lines, span.Start), Position(lines, span.End));
    }

    private static TextPosition Position(LineMap lines, int offset)
    {
        var (line, column) = lines.At(offset);
        return new TextPosition(offset, line + 1, column + 1);
    }
}
