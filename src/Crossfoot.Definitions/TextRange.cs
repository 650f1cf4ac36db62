namespace Crossfoot.Definitions;

/// <summary>A stretch of a file.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first place behind it.</param>
public readonly record struct TextRange(TextPosition Start, TextPosition End);

/// <summary>A place in a file.</summary>
/// <param name="Offset">How many UTF-16 units stand before it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public readonly record struct TextPosition(int Offset, int Line, int Column);
