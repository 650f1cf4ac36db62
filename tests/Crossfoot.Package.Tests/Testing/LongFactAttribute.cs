using Crossfoot.Testing;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>A test that takes long, such as by compiling the whole product again: run where CROSSFOOT_LONG says so.</summary>
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute() => Skip = Long.Reason;
}

/// <summary>The same for a test over several cases.</summary>
internal sealed class LongTheoryAttribute : TheoryAttribute
{
    public LongTheoryAttribute() => Skip = Long.Reason;
}

/// <summary>Whether the long tests are wanted.</summary>
internal static class Long
{
    /// <summary>Why they are left out; null where they are not.</summary>
    public static string? Reason { get; } = LongForm.Of<string?>("It takes long: run with CROSSFOOT_LONG=1.", null, null);
}
