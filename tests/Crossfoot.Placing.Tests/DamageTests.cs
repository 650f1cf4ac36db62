using System.Linq;
using Xunit.Abstractions;

namespace Crossfoot.Placing.Tests;

/// <summary>
/// Is any cell of a damaged document wrong? A wrong one is a value or a blank that is not so; what is not read is never wrong. What is
/// known to be wrong today is recorded and may only become less.
/// </summary>
public sealed class DamageTests(ITestOutputHelper output)
{
    [Fact]
    public void A_single_damage_gives_no_more_wrong_documents_than_are_known()
    {
        var found = Checked.All(Cases.Singles());
        Yields.Print(found, static each => each.Case.Damages[0].Name, output);
        Yields.Print(found, static each => each.Case.Format.Name, output);
        Yields.Print(found, static each => each.Case.Family.Name, output);
        Yields.Print(found, static each => each.Case.Population.ToString(), output);
        Known.Assert([.. found.Select(static each => (each.Case.Damages[0].Name, each.Case.Format.Name, each.Case, each.IsWrong))], output, Shrinking.Show);
    }

    [Fact]
    public void Two_damages_give_no_more_wrong_documents_than_are_known()
    {
        var found = Checked.All(Cases.Pairs());
        Yields.Print(found, static each => each.Case.Format.Name, output);
        var byOrder = found.Count(static each => each.WrongByOrder > 0);
        output.WriteLine($"wrong by order: {byOrder} of {found.Count} documents ({100.0 * byOrder / found.Count:0.00} %)");
        Known.Assert([.. found.Select(static each => (Known.Pairs, each.Case.Format.Name, each.Case, each.WrongByName > 0))], output, Shrinking.Show);
    }

    [Fact]
    public void Enough_documents_are_tried() => Assert.True(Cases.Singles().Count + Cases.Pairs().Count >= (Cases.IsLong ? 40_000 : 4_000));
}
