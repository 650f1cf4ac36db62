using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Abstractions;

namespace Crossfoot.Placing.Tests;

/// <summary>How much is read of what a careful reader is certain of.</summary>
internal static class Yields
{
    public static void Print(IReadOnlyList<Checked> found, Func<Checked, string> kind, ITestOutputHelper output)
    {
        output.WriteLine($"{"",-34}{"documents",10}{"wrong",8}{"certain",10}{"read",10}");
        foreach (var group in found.GroupBy(kind))
            output.WriteLine($"{group.Key,-34}{group.Count(),10}{group.Count(static each => each.IsWrong),8}{group.Sum(static each => each.Certain),10}{100.0 * group.Sum(static each => each.Right) / Math.Max(1, group.Sum(static each => each.Certain)),8:0.0} %");
        output.WriteLine("");
    }
}
