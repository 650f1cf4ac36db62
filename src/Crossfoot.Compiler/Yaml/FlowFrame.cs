namespace Crossfoot.Compiler.Yaml;

/// <summary>A bracket or brace that is open, and what stands in it so far.</summary>
internal sealed class FlowFrame(char closing, int start)
{
    /// <summary>Where it begins.</summary>
    public int Start { get; } = start;

    /// <summary>What closes it.</summary>
    public char Closing { get; } = closing;

    /// <summary>Whether it holds entries with keys.</summary>
    public bool IsMap => Closing == '}';

    /// <summary>The last key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where the value behind the last key begins; negative for none.</summary>
    public int Value { get; set; } = -1;

    /// <summary>What is to come.</summary>
    public FlowPart Next { get; set; } = closing == '}' ? FlowPart.Key : FlowPart.Value;
}

/// <summary>What can come next in brackets.</summary>
internal enum FlowPart
{
    /// <summary>A key.</summary>
    Key,

    /// <summary>A value, or an item.</summary>
    Value,

    /// <summary>A comma or the end.</summary>
    Comma,
}
