using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Hosts.Tests.Architecture;

/// <summary>Do the folders of a project stand in one order, in which each names only those below it?</summary>
public sealed class FolderTests
{
    /// <summary>
    /// Folders, and files beside them that others stand on, from the ground up. Other files beside the folders stand on top. Those in
    /// one entry know nothing of each other.
    /// </summary>
    private static readonly Dictionary<string, string[][]> Orders = new()
    {
        ["Crossfoot"] = [["Files", "Messages", "Wording"], ["Versions"], ["Schema"], ["Data"], ["Validation"], ["Rules"], ["Documents"], ["Json"]],
        ["Crossfoot.Documents"] =
        [
            ["DocumentLimits", "DocumentMessages", "DocumentException"], ["ReadingBudget"], ["Text", "Encodings"],
            ["Delimited", "Html", "Office"], ["Formats", "Markdown"], ["PlainText"], ["Pdf"],
        ],
        ["Crossfoot.Compiler"] =
        [
            ["Polyfills", "Text"], ["Diagnostics", "Model"], ["CompileResult", "Yaml"], ["Expressions", "Syntax"],
            ["Fixes", "Suppression"], ["Binding"], ["Analysis", "Emit"],
        ],
    };

    /// <summary>Not held to the order: placing cells by labels stands on the rest, and whether a document is clean is asked of what was placed.</summary>
    private static readonly string[] Aside = ["Placement", "Reading"];

    public static TheoryData<string> Projects => [.. Orders.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_names_only_what_stands_below_it(string project)
    {
        var order = Orders[project];
        var references = new SourceProject(project).FindReferences().Where(static reference => !Aside.Contains(reference.From) && !Aside.Contains(reference.To));
        Assert.Equal([], references.Where(reference => LevelOf(reference.To) is var level && level < order.Length ? level >= LevelOf(reference.From) : LevelOf(reference.From) < level).Select(static reference => reference.ToString()));

        int LevelOf(string part) => Array.FindIndex(order, level => level.Contains(part)) is >= 0 and var found ? found : order.Length;
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_order_lists_every_folder_and_nothing_that_is_not_there(string project)
    {
        var source = new SourceProject(project);
        var listed = Orders[project].SelectMany(static level => level).ToList();
        Assert.Empty(source.Folders.Except(listed).Except(Aside));
        Assert.Empty(listed.Except(source.Parts));
    }

    [Fact]
    public void A_reference_is_shown_with_its_place_and_name()
    {
        var reference = new SourceProject("Crossfoot").FindReferences().First(static one => one is { From: "Rules", To: "Data" });
        Assert.Matches(@"^Rules/\w+(\.\w+)?\.cs\(\d+,\d+\): Rules names Crossfoot\.\S.* of Data$", reference.ToString());
    }
}
