using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Checking;

namespace Crossfoot.Cli.Tests;

public sealed class LineDiffTests
{
    [Fact]
    public void Lines_that_stay_and_go_are_the_old_text_and_lines_that_stay_and_come_the_new_one()
    {
        var random = new Random(20_240_615);
        for (var round = 0; round < 2_000; round++)
        {
            var (before, after) = (Lines(random), Lines(random));
            var edits = LineDiff.Of(before, after);
            Assert.Equal(before, edits.Where(static edit => edit.Sign != '+').Select(static edit => edit.Line));
            Assert.Equal(after, edits.Where(static edit => edit.Sign != '-').Select(static edit => edit.Line));
            Assert.Equal(Common(before, after), edits.Count(static edit => edit.Sign == ' '));
        }
    }

    [Fact]
    public void Hunks_have_three_lines_around_and_a_last_line_without_an_end_is_said()
    {
        using var writer = new StringWriter();
        UnifiedDiff.Write("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14", "1\n2\nc\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\nend", writer);
        Assert.Equal(
            "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+c\n 4\n 5\n 6\n@@ -11,4 +11,4 @@\n 11\n 12\n 13\n-14\n\\ No newline at end of file\n+end\n\\ No newline at end of file\n",
            writer.ToString());
    }

    [Fact]
    public void Changes_that_stand_close_share_a_hunk_and_line_ends_are_kept()
    {
        using var writer = new StringWriter();
        UnifiedDiff.Write("a.yaml", "1\r\n2\r\n3\r\n", "0\r\n1\r\n2\r\n", writer);
        Assert.Equal("--- a/a.yaml\n+++ b/a.yaml\n@@ -1,3 +1,3 @@\n+0\r\n 1\r\n 2\r\n-3\r\n", writer.ToString());
    }

    private static List<string> Lines(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => ((char)('a' + random.Next(4))).ToString())];

    /// <summary>The length of the longest common subsequence, by the table that everybody knows.</summary>
    private static int Common(List<string> one, List<string> other)
    {
        var table = new int[one.Count + 1, other.Count + 1];
        for (var i = 1; i <= one.Count; i++)
        {
            for (var j = 1; j <= other.Count; j++)
                table[i, j] = one[i - 1] == other[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
        }

        return table[one.Count, other.Count];
    }
}
