using System.Diagnostics;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Suppression;

/// <summary>What does a comment silence, and what is said about one that silences nothing?</summary>
public sealed class SuppressionTests
{
    private const string Frame = """
        report: x
        tables:
          t:
            cells: { type: count }
            columns: { c: 甲 }
            rows: { a: 子, b: 丑 }
            rules:

        """;

    [Theory]
    [InlineData("      one: { for: each column, check: a = z } # crossfoot:disable CF2001 -- z comes later")]
    [InlineData("      # crossfoot:disable CF2001 -- z comes later\n      one: { for: each column, check: a = z }")]
    [InlineData("      # crossfoot:disable CF2001 -- z comes later\n\n      # and this is why\n      one: { for: each column, check: a = z }")]
    [InlineData("# crossfoot:disable CF2001 -- at the margin\n      one: { for: each column, check: a = z }")]
    [InlineData("      one:\n        for: each column\n        check: a = z   # crossfoot:disable CF2001 -- z comes later")]
    [InlineData("      one: { for: each column, check: a = z } # crossfoot:disable CF2002, CF2001 -- both", "CF1101")]
    [InlineData("      one:\n        for: each column\n        # crossfoot:disable CF2001 -- a block\n        check: |\n          a\n          = z")]
    [InlineData("      one:\n        for: each column\n        check: >- # crossfoot:disable CF2001 -- a block\n          a\n          = z")]
    [InlineData("      one:\n        for: each column\n        # crossfoot:disable CF2001 -- two lines\n        check: 'a\n          = z'")]
    [InlineData("      # crossfoot:disable CF2001 -- above\n      # crossfoot:disable CF2002 -- above\n      one: { for: each column, check: a = z + b@d }")]
    public void A_comment_silences_what_begins_on_its_line_or_on_the_line_below(string rules, params string[] left)
        => Assert.Equal(left, Ids(Frame + rules + "\n"));

    [Theory]
    [InlineData("＃　crossfoot：disable")]
    [InlineData("#crossfoot:disable")]
    [InlineData("## crossfoot : disable")]
    [InlineData("# crossfoot：disable")]
    public void What_a_Chinese_keyboard_writes_in_a_comment_is_understood(string opening)
    {
        // A full-width number sign begins no comment for YAML.
        if (opening[0] == '＃')
        {
            Assert.Contains("CF2001", Ids(Frame + "      one: { for: each column, check: a = z }\n" + opening + " CF2001\n"));
            return;
        }

        Assert.Empty(Ids(Frame + $"      one: {{ for: each column, check: a = z + c }} {opening} CF2001 -- 待定\n"));
        Assert.Empty(Ids(Frame + $"      one: {{ for: each column, check: a = z }} {opening} ＣＦ２００１－－ 待定\n"));
        Assert.Equal(["CF1101"], Ids(Frame + $"      one: {{ for: each column, check: a = z }} {opening} CF2001，CF2002 —— 待定\n"));
        Assert.Equal(["CF1101"], Ids(Frame + $"      one: {{ for: each column, check: a = z }} {opening} CF2001、CF2002 —— 待定\n"));
    }

    [Theory]
    [InlineData("      one: { for: each column, check: a = z, message: 'no # crossfoot:disable CF2001 -- text' }")]
    [InlineData("      one:\n        for: each column\n        check: a = z\n        message: |\n          # crossfoot:disable CF2001 -- text")]
    [InlineData("      one: { for: each column, check: a = z, message: \"\n          # crossfoot:disable CF2001 -- text\" }")]
    [InlineData("      one: { for: each column, check: a = z, message: no#crossfoot:disable CF2001 -- text }")]
    public void Inside_a_text_there_are_no_comments(string rules) => Assert.Equal(["CF2001"], Ids(Frame + rules + "\n"));

    [Theory]
    [InlineData("    rules: { one: { for: each column, check: a = b } } # crossfoot:disable {|CF1101:CF2001|} -- old")]
    [InlineData("    # crossfoot:disable {|CF1101:CF2001, CF2002|} -- old\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    rules: { one: { for: each column, check: a = b } }\n    # crossfoot:disable {|CF1101:CF2001|} -- nothing follows")]
    [InlineData("    # crossfoot:disable {|CF1102:CF2O01|} -- a letter\n    rules: { one: { for: each column, check: a = {|CF2001:z|} } }")]
    [InlineData("    # crossfoot:disable {|CF1102:nothing|} -- no id\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    # crossfoot:disable {|CF1102:CF9001|} -- not of definitions\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    # crossfoot:disable {|CF1105:CF0009|} -- text\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    # crossfoot:disable {|CF1105:CF1101|} -- itself\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    {|CF1104:# crossfoot:disable CF2001|}\n    rules: { one: { for: each column, check: a = z } }")]
    [InlineData("    {|CF1104:# crossfoot:disable CF2001 --|}\n    rules: { one: { for: each column, check: a = z } }")]
    [InlineData("    {|CF1103:# crossfoot:disable|}\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    {|CF1103:# crossfoot:disable -- why|}\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    {|CF1103:# crossfoot:enable CF2001|}\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    {|CF1103:# crossfoot disable CF2001 -- colon|}\n    rules: { one: { for: each column, check: a = b } }")]
    [InlineData("    {|CF1104:# crossfoot:disable CF2001 {|CF1103:because it is late|}|}\n    rules: { one: { for: each column, check: a = z } }")]
    [InlineData("    # crossfoot:disable CF2001 {|CF1103:CF2002|} -- comma\n    rules: { one: { for: each column, check: a = z } }")]
    public void A_comment_that_does_not_do_what_it_says_is_reported(string rules)
    {
        var source = MarkedSource.Read(Frame.Replace("    rules:\n", "", System.StringComparison.Ordinal) + rules + "\n");
        source.AssertReports(Compile(source.File.Text));
    }

    [Theory]
    [InlineData("# crossfoot reads this")]
    [InlineData("# crossfoot: 勾稽")]
    [InlineData("# crossfoot")]
    [InlineData("# see crossfoot:disable in the manual")]
    public void Other_comments_are_left_alone(string comment) => Assert.Empty(Ids(comment + "\n" + Frame + "      one: { for: each column, check: a = b }\n"));

    [Fact]
    public void An_error_elsewhere_keeps_comments_from_being_called_unused()
        => Assert.Equal(["CF2001"], Ids(Frame + "      one: { for: each column, check: a = z }\n      two: { for: each column, check: a = b } # crossfoot:disable CF2001 -- once\n"));

    [Fact]
    public void The_text_itself_is_never_silenced()
        => Assert.Equal(["CF0008", "CF1105"], Ids("report: x\n# crossfoot:disable CF0008 -- no\ntitle:y\ntables: { t: { rows: { a: 甲 } } }\n").Order(System.StringComparer.Ordinal));

    [Fact]
    public void What_is_silenced_is_left_out_of_the_model_all_the_same()
    {
        var file = new SourceFile("x.report.yaml", Frame + "      one: { for: each column, check: a = z } # crossfoot:disable CF2001 -- later\n      two: { for: each column, check: a = b }\n");
        var result = ReportCompiler.Compile([file], CancellationToken.None);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["t.two"], result.Reports.Single().Tables.Single().Rules.Select(static rule => rule.Id));
    }

    [Fact]
    public void The_same_id_twice_for_one_place_is_needed_once()
        => Assert.Equal(["CF1101"], Ids(Frame + "      # crossfoot:disable CF2001 -- first\n      one: { for: each column, check: a = z } # crossfoot:disable CF2001 -- second\n"));

    [Theory]
    [InlineData("    rules: { one: { for: each column, check: a = b } }   # crossfoot:disable CF2001 -- old\n", "    rules: { one: { for: each column, check: a = b } }\n")]
    [InlineData("    # crossfoot:disable CF2001 -- old\n    rules: { one: { for: each column, check: a = b } }\n", "    rules: { one: { for: each column, check: a = b } }\n")]
    [InlineData("    # crossfoot:disable CF2002, CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n", "    # crossfoot:disable CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n")]
    [InlineData("    # crossfoot:disable CF2001,CF2002 -- z\n    rules: { one: { for: each column, check: a = z } }\n", "    # crossfoot:disable CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n")]
    [InlineData("    # crossfoot:disable CF20O1 -- z\n    rules: { one: { for: each column, check: a = z } }\n", "    # crossfoot:disable CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n")]
    [InlineData("    # crossfoot:disabel CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n", "    # crossfoot:disable CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n")]
    [InlineData("    # crossfoot disable CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n", "    # crossfoot:disable CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n")]
    [InlineData("    # crossfoot:disable CF2001 - z\n    rules: { one: { for: each column, check: a = z } }\n", "    # crossfoot:disable CF2001 -- z\n    rules: { one: { for: each column, check: a = z } }\n")]
    public void What_can_be_mended_is(string wrong, string right)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var head = Frame.Replace("    rules:\n", "", System.StringComparison.Ordinal);
            var file = new SourceFile("x.report.yaml", (head + wrong).ReplaceLineEndings(lineEnd));
            var reported = Compile(file.Text).Where(static diagnostic => diagnostic.Descriptor.Id.StartsWith("CF11", System.StringComparison.Ordinal));
            var (text, applied) = FixAll.Apply(file, reported.Select(diagnostic => diagnostic with { File = file }));
            Assert.Single(applied);
            Assert.Equal((head + right).ReplaceLineEndings(lineEnd), text);
            Assert.Empty(Ids(text));
        }
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("silent", "")]
    [InlineData("suggestion", "Info")]
    [InlineData(" Warning ", "Warning")]
    [InlineData("error", "Error")]
    [InlineData("default", "Error")]
    [InlineData("loud", "Error")]
    public void A_host_says_how_bad_a_diagnostic_is_to_be_taken(string word, string expected)
    {
        var diagnostics = Compile(Frame + "      one: { for: each column, check: a = z }\n");
        var shown = Compiler.Suppression.ConfiguredSeverity.Apply(diagnostics, (path, key) => (path, key) == ("x.report.yaml", "crossfoot_diagnostic.CF2001.severity") ? word : null);
        Assert.Equal(expected, string.Join(",", shown.Select(static diagnostic => diagnostic.Severity.ToString())));
    }

    [Fact]
    public void How_bad_unreadable_text_is_cannot_be_changed()
    {
        var diagnostics = Compile("report: x\ntitle:y\ntables: { t: { rows: { a: 甲 } } }\n");
        Assert.Equal(["CF0008"], Compiler.Suppression.ConfiguredSeverity.Apply(diagnostics, static (_, _) => "none").Select(static diagnostic => diagnostic.Descriptor.Id));
    }

    [Theory]
    [InlineData("# crossfoot:disable CF2001 -- x\n")]
    [InlineData("# crossfoot:disable CF9999\n")]
    [InlineData("# crossfoot:disable CF2001, CF2002 junk\n# another\n\n")]
    [InlineData("a: \"b\n  c\" # crossfoot:disable CF2001\n")]
    public void A_file_full_of_comments_is_read_in_good_time(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, 1_000_000 / line.Length)) + Frame;
        var start = Stopwatch.GetTimestamp();
        Compile(text);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 60);
    }

    private static Diagnostic[] Compile(string text)
        => [.. ReportCompiler.Compile([new SourceFile("x.report.yaml", text)], CancellationToken.None).Diagnostics];

    private static string[] Ids(string text) => [.. Compile(text).Select(static diagnostic => diagnostic.Descriptor.Id)];
}
