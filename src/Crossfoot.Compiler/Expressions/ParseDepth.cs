namespace Crossfoot.Compiler.Expressions;

/// <summary>Limits that keep every walk over an expression far from the end of the stack.</summary>
internal static class ParseDepth
{
    /// <summary>How deep an expression may be nested.</summary>
    public const int Nesting = 64;

    /// <summary>How many joins by <c>and</c>, <c>or</c>, <c>*</c>, <c>/</c> and values after <c>in</c> one expression may have: each makes its tree one deeper. Sums are flat and have no such limit.</summary>
    public const int Joins = 256;
}
