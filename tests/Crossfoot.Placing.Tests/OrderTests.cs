using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Abstractions;

namespace Crossfoot.Placing.Tests;

/// <summary>Are columns under a named header and rows with labels read in the order in which they are printed?</summary>
public sealed class OrderTests(ITestOutputHelper output)
{
    private const int Swaps = 4;

    private static readonly Damage Columns = new("columns in another order", static (document, random) => Often(ColumnSwap.Apply, document, random));
    private static readonly Damage Rows = new("rows in another order", static (document, random) => Often(RowSwap.Apply, document, random));
    private static readonly Damage Labels = new("figures beside other labels", static (document, random) => Often(LabelSwap.Apply, document, random));

    [Fact]
    public void The_printed_order_is_read()
    {
        var found = new[] { Columns, Rows, Labels }
            .SelectMany(static damage => Checked.All([.. Cases.Whole.Select(made => made with { Damages = [damage] })])).ToList();
        Yields.Print(found, static each => $"{each.Case.Damages[0].Name}, {each.Case.Format}", output);

        // What is not read in the form's own order either is counted there.
        var inOrder = Checked.All(Cases.Whole).ToDictionary(static each => (each.Case.Seed, each.Case.Format), static each => each.Certain - each.Right);
        Known.Assert(
            [.. found.Select(each => (each.Case.Damages[0].Name + ": wrong", each.Case.Format.Name, each.Case, each.IsWrong)),
             .. found.Select(each => (each.Case.Damages[0].Name + ": less is read", each.Case.Format.Name, each.Case, each.Certain - each.Right > inOrder[(each.Case.Seed, each.Case.Format)]))],
            output,
            static made => made.Wrong().Count > 0 ? Shrinking.Show(made) : $"{made}\n{made.Format.Show(made.Create())}");
    }

    private static void Often(Action<PrintedDocument, Random> swap, PrintedDocument document, Random random)
    {
        for (var i = 0; i < Swaps; i++)
            swap(document, random);
    }
}
