using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests;

/// <summary>What does it print? The snapshots are of small reports, so that a change can be read.</summary>
public sealed class PrintsTests
{
    [Fact]
    public void Small_report() => Snapshot.Matches(GeneratorRun.Of(Definitions.Small).Sources["Sample.SmallReport.g.cs"], part: "Sample.SmallReport.g");

    [Fact]
    public void Other_report() => Snapshot.Matches(GeneratorRun.Of(Definitions.Other).Sources["Sample.OtherReport.g.cs"], part: "Sample.OtherReport.g");

    [Fact]
    public void Lines_end_alike_on_every_machine()
        => Assert.DoesNotContain('\r', GeneratorRun.Of(Definitions.Small).Sources["Sample.SmallReport.g.cs"]);
}
