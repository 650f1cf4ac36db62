using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Output;

/// <summary>Where findings stand.</summary>
internal static class FindingPlace
{
    /// <summary>The first of its cells that was read from this document.</summary>
    public static Place? Of(RuleOutcome finding)
        => First(finding.Operands);

    /// <summary>The first of these cells that was read from this document.</summary>
    public static Place? First(IEnumerable<Operand> cells)
        => cells.Where(static cell => cell.IsOfReport).Select(static cell => cell.Place).FirstOrDefault(static place => place is not null);

    /// <summary>A place in words: a spreadsheet program would take <c>28:11</c> for a time.</summary>
    public static string? Words(Place? place) => place is TextPlace text ? $"line {text.Line}, column {text.Column}" : place?.ToString();
}
