using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Fixes;

/// <summary>The lines of a file as its author ends and indents them.</summary>
internal static class Layout
{
    /// <summary>Where the line of a position begins.</summary>
    public static int StartOfLine(SourceFile file, int position)
    {
        while (position > 0 && file.Text[position - 1] is not ('\n' or '\r'))
            position--;
        return position;
    }

    /// <summary>Where the line of a position ends, behind its comment.</summary>
    public static int EndOfLine(SourceFile file, int position)
    {
        while (position < file.Text.Length && file.Text[position] is not ('\n' or '\r'))
            position++;
        return position;
    }

    /// <summary>A line end and the indentation that leads to the column of a position.</summary>
    public static string NewLine(SourceFile file, int position)
        => (file.Text.Contains("\r\n") ? "\r\n" : "\n") + new string(' ', position - StartOfLine(file, position));
}
