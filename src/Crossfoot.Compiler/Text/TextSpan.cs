namespace Crossfoot.Compiler.Text;

/// <summary>A stretch of a source text, in UTF-16 units.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position behind it.</summary>
    public int End => Start + Length;

    /// <summary>The span between two positions.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}

/// <summary>A value and where it stands.</summary>
internal readonly record struct Located<T>(T Value, TextSpan Span);
