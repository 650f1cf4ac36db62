namespace Crossfoot.Compiler.Yaml;

/// <summary>What is open.</summary>
internal enum OpenSignKind
{
    /// <summary>A bracket that nothing closes.</summary>
    Bracket,

    /// <summary>A quote that nothing closes.</summary>
    Quote,

    /// <summary>A closing bracket that nothing opened.</summary>
    Stray,
}

/// <summary>A bracket or quote without its counterpart.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Closing">What would close it and what else is open around it.</param>
/// <param name="Line">The line that the outermost of them opens on.</param>
/// <param name="End">Where what is missing belongs.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct OpenSign(int Position, string Closing, int Line, int End, OpenSignKind Kind);
