namespace Crossfoot.Placing.Tests;

/// <summary>What kind of figures a form is filled with.</summary>
internal enum Population
{
    /// <summary>No figure twice, as far as the sums allow.</summary>
    Unique,

    /// <summary>Mostly zeros and blanks, some small figures.</summary>
    Sparse,

    /// <summary>Zeros alone.</summary>
    Zero,
}
