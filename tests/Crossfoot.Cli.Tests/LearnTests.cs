using System;
using System.IO;
using System.Linq;

namespace Crossfoot.Cli.Tests;

/// <summary>What does <c>crossfoot learn</c> find in documents, and what does it write?</summary>
public sealed class LearnTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public void Drifted_wording_is_learned_and_then_read()
    {
        var definition = Definition(static text => text.Replace(", also: [本年度止件数]", "", StringComparison.Ordinal));
        var reports = Reports();

        var shown = Learn(definition, reports);
        Assert.Equal(ExitCode.Findings, shown.Status);
        Assert.Contains("documents: column “本年度止件数” (occurrences: 2, documents: 2)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("stands in the place of repealed “本年废止件数” (distance 1)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("+      repealed: { label: 本年废止件数, also: [本年度止件数], since: \"2021\" }", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("本年度止件数", File.ReadAllText(definition), StringComparison.Ordinal);

        var applied = Learn(definition, ["--apply", .. reports]);
        Assert.Equal(ExitCode.Clean, applied.Status);
        Assert.Contains("1 taken in; 4 more cells are read now", applied.Output, StringComparison.Ordinal);
        Assert.Equal(Shipped, File.ReadAllText(definition));

        var again = Learn(definition, reports);
        Assert.Equal(ExitCode.Clean, again.Status);
        Assert.Contains("5 documents, no wording that is not known", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_line_ends_and_byte_order_mark_survive()
    {
        var definition = Definition(static text => "\uFEFF" + text.Replace(", also: [本年度止件数]", "", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));

        Assert.Equal(ExitCode.Clean, Learn(definition, ["--apply", .. Reports()]).Status);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(definition).Take(3));
        Assert.Equal(Shipped.ReplaceLineEndings("\r\n"), File.ReadAllText(definition));
    }

    [Fact]
    public void Wording_that_nothing_comes_near_is_listed_and_left_alone()
    {
        var definition = Definition(static text => text);
        var report = _scratch.Write("report.txt", "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t浏览人次\n规章\t1\t2\t3\t4\n行政规范性文件\t1\t2\t3\t4\n");

        var run = Learn(definition, ["--apply", report]);
        Assert.Contains("column “浏览人次” (occurrences: 1, documents: 1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("not taken in: no row or column of the table comes near", run.Output, StringComparison.Ordinal);
        Assert.Equal(Shipped, File.ReadAllText(definition));
    }

    [Fact]
    public void Two_drifted_wordings_of_one_header_are_learned()
    {
        var definition = Definition(static text => text);
        var report = _scratch.Write("report.txt", "第二十条第（一）项\n信息内容\t本年度制发件数\t本年度废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t1\t2\t3\n");

        Assert.Contains("2 taken in; 4 more cells are read now", Learn(definition, ["--apply", report]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本年制发件数本年\t废止件数")]
    [InlineData("本年制发件数本\t年废止件数")]
    [InlineData("本年制发件\t数本年废止件数")]
    public void Header_cut_into_the_wrong_pieces_teaches_nothing(string header)
    {
        var definition = Definition(static text => text);
        var report = _scratch.Write("report.txt", $"第二十条第（一）项\n信息内容\t{header}\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t1\t2\t3\n");

        var run = Learn(definition, ["--apply", report]);
        Assert.Contains("not taken in: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(Shipped, File.ReadAllText(definition));
    }

    [Fact]
    public void Wording_of_another_item_is_not_taken_in()
    {
        var definition = Definition(static text => text.Replace("also: [本年度止件数]", "also: [废止数]", StringComparison.Ordinal).Replace("现行有效件数,", "现行有效件数, also: [本年度止件数],", StringComparison.Ordinal));
        var met = new Learning.MetWording("disclosure", "documents", IsRow: false, "本年度止件数")
        {
            Meetings = [],
            Candidates = [new NearItem("repealed", "本年废止件数", 1, StandsInItsPlace: true)],
        };
        var absorption = new Learning.Absorption(Crossfoot.Definitions.DefinitionFolder.Read([definition]), Language.English);

        var lesson = absorption.Take(met, NotCancelled);
        Assert.Null(lesson.Edit);
        Assert.Contains("the definitions would be wrong then", lesson.Obstacle!.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(definition), absorption.Files[0].Text);
    }

    [Fact]
    public void Unreadable_document_does_not_stop_the_others()
    {
        var definition = Definition(static text => text.Replace(", also: [本年度止件数]", "", StringComparison.Ordinal));
        var run = Learn(definition, [Path.Combine(_scratch.Path, "gone.txt"), .. Reports()]);

        Assert.Equal(ExitCode.CannotRun, run.Status);
        Assert.Contains("gone.txt", run.Errors, StringComparison.Ordinal);
        Assert.Contains("(occurrences: 2, documents: 2)", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private static System.Threading.CancellationToken NotCancelled => System.Threading.CancellationToken.None;

    private static string Shipped { get; } = File.ReadAllText(Path.Combine(CommandRun.Definitions, "disclosure.report.yaml"));

    private static string[] Reports() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.txt");

    private string Definition(Func<string, string> change) => _scratch.Write("disclosure.report.yaml", change(Shipped));

    private static CommandRun Learn(string definition, params string[] arguments) => CommandRun.Of(["learn", "--lang", "en", "--definitions", definition, .. arguments]);
}
