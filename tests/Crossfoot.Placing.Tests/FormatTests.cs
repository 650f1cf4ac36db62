using System.Linq;
using Xunit.Abstractions;

namespace Crossfoot.Placing.Tests;

/// <summary>Does the same table give the same cells in every format that holds the information?</summary>
public sealed class FormatTests(ITestOutputHelper output)
{
    private const string Wrong = "no damage: wrong";
    private const string Unread = "no damage: not read whole";

    [Fact]
    public void A_document_without_damage_is_read_the_same_in_every_format()
    {
        var found = Checked.All(Cases.Whole);
        Yields.Print(found, static each => each.Case.Format.Name, output);
        Yields.Print(found, static each => each.Case.Family.Name, output);
        Yields.Print(found, static each => each.Case.Population.ToString(), output);
        Known.Assert(
            [.. found.Select(static each => (Wrong, each.Case.Format.Name, each.Case, each.IsWrong)),
             .. found.Select(static each => (Unread, each.Case.Format.Name, each.Case, each.Right < each.Certain))],
            output,
            static made => made.Wrong().Count > 0 ? Shrinking.Show(made) : $"{made}\n{made.Format.Show(made.Create())}");
    }
}
