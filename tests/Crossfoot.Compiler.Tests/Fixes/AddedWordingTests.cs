using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Fixes;

/// <summary>What does the file look like after a wording was added, and does the compiler know it then?</summary>
public sealed class AddedWordingTests
{
    [Theory]
    [InlineData("a: 废止件数 # as printed", "a: { label: 废止件数, also: [止件数] } # as printed")]
    [InlineData("a: '废止：件数'", "a: { label: '废止：件数', also: [止件数] }")]
    [InlineData("a: 1. 废止, 件数", "a: { label: '1. 废止, 件数', also: [止件数] }")]
    [InlineData("a: { label: 废止件数 } # as printed", "a: { label: 废止件数, also: [止件数] } # as printed")]
    [InlineData("a: { label: \"废止件数\", line: 1 }", "a: { label: \"废止件数\", also: [止件数], line: 1 }")]
    [InlineData("a: { label: 废止件数, also: [废止数] }", "a: { label: 废止件数, also: [废止数, 止件数] }")]
    [InlineData("a: { also: [ 废止数, '废止，数' ], label: 废止件数 }", "a: { also: [ 废止数, '废止，数', 止件数 ], label: 废止件数 }")]
    [InlineData("a: { label: { \"1\": 废止件数, \"2\": 废止数 } }", "a: { also: [止件数], label: { \"1\": 废止件数, \"2\": 废止数 } }")]
    [InlineData("a: { label: 废止件数, also: { \"1\": [废止数] } }", "a: { label: 废止件数, also: { \"2\": [止件数], \"1\": [废止数] } }")]
    [InlineData("a: { label: 废止件数, also: { \"1\": [废止数], \"2\": [废数] } }", "a: { label: 废止件数, also: { \"1\": [废止数], \"2\": [废数, 止件数] } }")]
    public void Wording_is_added_on_the_line(string before, string after) => AssertAdded($"      {before}", $"      {after}");

    [Fact]
    public void Wording_is_added_under_a_label_of_its_own_line()
        => AssertAdded("      a:\n        label: 废止件数 # as printed\n        line: 1", "      a:\n        label: 废止件数 # as printed\n        also: [止件数]\n        line: 1");

    [Fact]
    public void Wording_is_added_before_a_label_of_many_lines()
        => AssertAdded(
            "      a:\n        label:\n          \"1\": 废止件数\n          \"2\": 废止数\n        line: 1",
            "      a:\n        also: [止件数]\n        label:\n          \"1\": 废止件数\n          \"2\": 废止数\n        line: 1");

    [Fact]
    public void Wording_is_added_to_a_list_of_lines()
        => AssertAdded(
            "      a:\n        label: 废止件数\n        also:\n          - 废止数 # once\n          - 废数 # twice\n        line: 1",
            "      a:\n        label: 废止件数\n        also:\n          - 废止数 # once\n          - 废数 # twice\n          - 止件数\n        line: 1");

    [Fact]
    public void Wording_with_signs_is_quoted() => AssertAdded("      a: 废止件数", "      a: { label: 废止件数, also: ['止，件''数'] }", wording: "止，件'数");

    [Fact]
    public void Group_is_found_by_its_path()
        => AssertAdded("      g: { label: 组, rows: { a: 废止件数, b: 其他 } }", "      g: { label: 组, rows: { a: { label: 废止件数, also: [止件数] }, b: 其他 } }", path: "g.a");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_are_those_of_the_file(string lineEnd)
    {
        var file = Definition("      a:\n        label: 废止件数\n        line: 1".Replace("\n", lineEnd), lineEnd);
        var text = Fixed(file, "a", "止件数");

        Assert.Equal(file.Text.Length + "        also: [止件数]".Length + lineEnd.Length, text.Length);
        Assert.Equal(text.Split('\n').Length - 1, text.Split(lineEnd).Length - 1);
    }

    [Theory]
    [InlineData("b")]
    [InlineData("a.b")]
    public void Unknown_item_has_no_edit(string path)
        => Assert.Null(AddedWording.Edit([Definition("      a: 废止件数", "\n")], new NewWording("t", IsRow: true, path, "2", "止件数"), CancellationToken.None));

    private static void AssertAdded(string before, string after, string path = "a", string wording = "止件数")
    {
        var text = Fixed(Definition(before, "\n"), path, wording);

        Assert.Equal(Definition(after, "\n").Text, text);
        var file = new SourceFile("test.report.yaml", text);
        var result = ReportCompiler.Compile([file], CancellationToken.None);
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.Message(chinese: false)));

        // Known now: written once more under a sibling it is told to be the same.
        var clash = text.Replace("      z: 末行", $"      z: '{wording.Replace("'", "''")}'");
        if (!path.Contains('.'))
            Assert.Contains(Descriptors.SameWording, ReportCompiler.Compile([new SourceFile(file.Path, clash)], CancellationToken.None).Diagnostics.Select(one => one.Descriptor));
    }

    private static string Fixed(SourceFile file, string path, string wording)
    {
        var edit = AddedWording.Edit([file], new NewWording("t", IsRow: true, path, "2", wording), CancellationToken.None);
        return Fixing.Apply(file.Text, new Fix("", "", [edit!]));
    }

    private static SourceFile Definition(string row, string lineEnd) => new(
        "test.report.yaml",
        "# 表\nreport: r\neditions: { \"1\": 旧, \"2\": 新 }\ntables:\n  t:\n    rows:\n".Replace("\n", lineEnd) + row + "\n      z: 末行\n".Replace("\n", lineEnd));
}
