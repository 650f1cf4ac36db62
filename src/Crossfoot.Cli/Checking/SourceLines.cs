using System;
using System.Runtime.CompilerServices;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Checking;

/// <summary>The lines of definition files, found once for each file.</summary>
internal static class SourceLines
{
    private static readonly ConditionalWeakTable<SourceFile, LineMap> Maps = [];

    /// <summary>The line and column of a position, both from 1, the column in UTF-16 units.</summary>
    public static (int Line, int Column) At(this SourceFile file, int position)
    {
        var (line, column) = Maps.GetValue(file, static file => new LineMap(file.Text)).At(position);
        return (line + 1, column + 1);
    }

    /// <summary>The line that holds a position, without its end, and where it starts.</summary>
    public static (string Text, int Start) LineAt(this SourceFile file, int position)
    {
        var start = position - file.At(position).Column + 1;
        var end = file.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return (end < 0 ? file.Text[start..] : file.Text.Substring(start, end), start);
    }
}
