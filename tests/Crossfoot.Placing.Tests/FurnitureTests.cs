using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Abstractions;

namespace Crossfoot.Placing.Tests;

/// <summary>Do lines that belong to the page change what is read?</summary>
public sealed class FurnitureTests(ITestOutputHelper output)
{
    private static readonly Damage Marked = new("page lines", static (document, random) => Twice(PageLine.Marked, document, random));
    private static readonly Damage Bare = new("bare page numbers", static (document, random) => Twice(PageLine.Bare, document, random));
    private static readonly Damage Blank = new("blank lines", static (document, random) => Twice(PageLine.Blank, document, random));

    [Fact]
    public void Page_lines_that_say_what_they_are_change_nothing()
        => Assert("page lines change what is read", Marked, static (before, after) => before.Count == after.Count && !HasOther(before, after));

    [Fact]
    public void A_bare_number_or_a_blank_line_may_leave_cells_unread_and_gives_no_others()
    {
        Assert("a bare number gives other cells", Bare, static (before, after) => !HasOther(before, after));
        Assert("a blank line gives other cells", Blank, static (before, after) => !HasOther(before, after));
    }

    private void Assert(string what, Damage lines, Func<Dictionary<CellId, Cell>, Dictionary<CellId, Cell>, bool> holds)
    {
        var found = Cases.Whole.AsParallel().AsOrdered().Select(made => (Case: made with { Damages = [lines] }, Holds: holds(Cells(made), Cells(made with { Damages = [lines] })))).ToList();
        Known.Assert([.. found.Select(each => (what, each.Case.Format.Name, each.Case, !each.Holds))], output, static made => $"{made}\n{made.Format.Show(made.Create())}");
    }

    private static Dictionary<CellId, Cell> Cells(Case made) => made.Read(made.Create()).ToDictionary(static cell => cell.Id, static cell => cell.Content);

    private static bool HasOther(Dictionary<CellId, Cell> before, Dictionary<CellId, Cell> after)
        => after.Any(cell => !before.TryGetValue(cell.Key, out var content) || content != cell.Value);

    private static void Twice(Action<PrintedDocument, Random> apply, PrintedDocument document, Random random)
    {
        apply(document, random);
        apply(document, random);
    }
}
