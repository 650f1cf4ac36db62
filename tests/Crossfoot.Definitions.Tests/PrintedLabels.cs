using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>Finds rows and columns by what the form prints, the way a person with the form beside the definition would.</summary>
internal sealed class PrintedLabels(TableLayout layout, int edition)
{
    /// <summary>The only row under a printed label; <paramref name="under"/> is a label in its group, where the label stands twice.</summary>
    public int Row(string label, string under = "") => Find(layout.Rows, label, under);

    /// <summary>The only column under a printed path, such as <c>合计/预算数</c>.</summary>
    public int Column(string path) => Find(layout.Columns, path, "");

    private int Find(Axis axis, string path, string under)
    {
        var parts = path.Length == 0 ? [] : path.Split('/');
        return Assert.Single(axis.Leaves, leaf => leaf.ExistsIn(edition) && IsPrinted(leaf, parts) && (under.Length == 0 || IsUnder(leaf, under))).Index;
    }

    private bool IsPrinted(Leaf leaf, string[] parts)
    {
        var printed = leaf.Ancestry.Select(Wordings).Where(static wordings => wordings.Count > 0).ToList();
        return printed.Count == parts.Length && printed.Zip(parts).All(static pair => pair.First.Contains(pair.Second));
    }

    private bool IsUnder(Leaf leaf, string label) => leaf.Ancestry.Count > 1 && leaf.Ancestry[^2].Items.Any(sibling => Wordings(sibling).Contains(label));

    private List<string> Wordings(ItemSchema item) => [.. item.Labels.Where(IsOfEdition).Select(static label => label.Text)];

    private bool IsOfEdition(LabelSchema label)
    {
        var (first, last) = layout.Report.Resolve(label.Editions);
        return edition >= first && edition <= last;
    }
}
