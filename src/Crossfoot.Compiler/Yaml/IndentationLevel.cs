using System.Collections.Generic;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Lines that are indented alike under one line.</summary>
/// <param name="column">Their indentation.</param>
/// <param name="first">The first of them.</param>
/// <param name="parent">The line above them that they belong to; null for the outermost.</param>
internal sealed class IndentationLevel(int column, LayoutLine first, LayoutLine? parent)
{
    public int Column { get; } = column;

    public LayoutLine First { get; } = first;

    public LayoutLine? Parent { get; } = parent;

    /// <summary>The last of them so far.</summary>
    public LayoutLine Last { get; set; } = first;

    /// <summary>The one before the last.</summary>
    public LayoutLine? Previous { get; set; }

    /// <summary>How many there are so far.</summary>
    public int Count { get; set; } = 1;

    /// <summary>Their keys.</summary>
    public HashSet<string> Keys { get; } = [];

    /// <summary>The columns of deeper levels that ended with the last of them.</summary>
    public List<int> Ended { get; } = [];
}
