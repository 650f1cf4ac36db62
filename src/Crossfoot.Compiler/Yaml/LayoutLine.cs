namespace Crossfoot.Compiler.Yaml;

/// <summary>A line of YAML as a person sees it: its indentation, its key, its value. Positions are those of the text that was scanned.</summary>
internal sealed class LayoutLine(int index, int start, int end, int content)
{
    /// <summary>Its index.</summary>
    public int Index { get; } = index;

    /// <summary>Where it begins.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends, line break not included.</summary>
    public int End { get; } = end;

    /// <summary>Where its content begins, list signs included.</summary>
    public int Content { get; } = content;

    /// <summary>Its indentation.</summary>
    public int Indent => Content - Start;

    /// <summary>The column that what belongs to this line must be indented beyond; -1 for a document that is one flow collection.</summary>
    public int Column => HasKey ? Entry - Start : IsListEntry ? Indent : -1;

    /// <summary>Where the entry begins, behind list signs.</summary>
    public int Entry { get; set; } = content;

    /// <summary>Where the key ends; negative for no key.</summary>
    public int Colon { get; set; } = -1;

    /// <summary>Where the value begins, or the end of the content.</summary>
    public int Value { get; set; } = end;

    /// <summary>Where the content ends, comment and blanks before it not included.</summary>
    public int ContentEnd { get; set; } = end;

    /// <summary>Whether nothing or only a comment stands on it.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>The line on which the bracket, quote or block opened in which this line stands; itself for most.</summary>
    public int Owner { get; set; } = index;

    /// <summary>Whether it is part of a block after <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsInBlockText { get; set; }

    /// <summary>Whether it has a key.</summary>
    public bool HasKey => Colon >= 0;

    /// <summary>Whether it begins a list entry.</summary>
    public bool IsListEntry => Entry > Content;

    /// <summary>Whether there is a value behind the key or list sign.</summary>
    public bool HasValue => Value < ContentEnd;

    /// <summary>Whether the line is part of a structure that began above.</summary>
    public bool IsContinuation => Owner != Index;
}
