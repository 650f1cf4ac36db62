namespace Crossfoot.Compiler.Yaml;

/// <summary>Why YAML could not be read on.</summary>
internal enum YamlFailureKind
{
    /// <summary>The parser refused the text.</summary>
    Refused,

    /// <summary>A quoted text runs on over lines that are indented like keys.</summary>
    OpenQuote,

    /// <summary>It nests too deep.</summary>
    TooDeep,

    /// <summary>A second document begins.</summary>
    SecondDocument,
}

/// <summary>Where and why YAML could not be read on; the position is one of the mended text.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Position">Where.</param>
/// <param name="Reached">How far the parser had read.</param>
internal readonly record struct YamlFailure(YamlFailureKind Kind, int Position, int Reached = 0);
