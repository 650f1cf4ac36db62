using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Crossfoot.Generators.Tests;

/// <summary>
/// Does every switch over an enum or a family of kinds of ours name all of their members? An arm that catches the rest gives the member
/// of next year the meaning of another one, and nobody notices; here it may only throw, and nothing may be left for it.
/// </summary>
public sealed class ClosedSetTests(ITestOutputHelper output)
{
    private const string Throws = "UnreachableException";

    private static readonly string Sources = Path.GetFullPath(Path.Combine(Snapshot.Directory("ProjectDirectory"), "..", "..", "src"));

    [Fact]
    public void Every_switch_names_all_members()
    {
        var compilation = Compile(Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories).Where(static file => !IsBuilt(file))
            .Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Consumer.ParseOptions, Path.GetRelativePath(Sources, file))));
        var switches = ClosedSwitch.All(compilation).ToList();
        var faults = switches.Select(static found => found.Fault(Throws)).OfType<string>().ToList();
        output.WriteLine($"{switches.Count} switches over {switches.Select(static found => found.Set).Distinct().Count()} closed sets, {faults.Count} of them with a fault");
        Assert.True(switches.Count > 60, "Too few switches were found.");
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [InlineData("A => 1, B => 2, C => 3, _ => throw new UnreachableException()", null)]
    [InlineData("A or B => 1, C => 3, _ => throw new UnreachableException()", null)]
    [InlineData("A => 1, not A => 2", null)]
    [InlineData("A => 1, _ => 2", "B, C go to the arm for the rest")]
    [InlineData("A => 1, B => 2, C => 3, _ => 4", "the arm for the rest does not throw UnreachableException")]
    [InlineData("A => 1, B when x > 1 => 2, C => 3, _ => throw new UnreachableException()", "B go to the arm for the rest")]
    [InlineData("A => 1, B => 2, C => 3, _ => throw new Exception()", "the arm for the rest does not throw UnreachableException")]
    public void The_rule_itself(string arms, string? fault)
    {
        var tree = CSharpSyntaxTree.ParseText($"using System; using System.Diagnostics; using static E; enum E {{ A, B, C }} class X {{ int F(E e, int x) => e switch {{ {arms} }}; }}", Consumer.ParseOptions);
        var found = Assert.Single(ClosedSwitch.All(Compile([tree])));
        Assert.Equal(fault, found.Fault(Throws)?.Split(": ")[^1]);
    }

    [Theory]
    [InlineData("case L: break; case R: break;", null)]
    [InlineData("case L { N: 1 }: break; case R: break; default: throw new UnreachableException();", "L go to the arm for the rest")]
    [InlineData("case L l: break;", "R go to no arm")]
    [InlineData("case K: break;", null)]
    public void The_rule_for_kinds(string sections, string? fault)
    {
        var tree = CSharpSyntaxTree.ParseText($"using System.Diagnostics; abstract record K; record L(int N) : K; record R : K; class X {{ void F(K k) {{ switch (k) {{ {sections} }} }} }}", Consumer.ParseOptions);
        var found = Assert.Single(ClosedSwitch.All(Compile([tree])));
        Assert.Equal(fault, found.Fault(Throws)?.Split(": ")[^1]);
    }

    private static bool IsBuilt(string file) => file.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin" or "build");

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => Consumer.Compilation("").RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
}
