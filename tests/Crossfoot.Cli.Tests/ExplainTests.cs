using System;
using System.IO;

namespace Crossfoot.Cli.Tests;

public sealed class ExplainTests
{
    private static readonly string Docs = Path.Combine(AppContext.BaseDirectory, "docs");

    [Fact]
    public void Every_page_is_printed_as_it_is_written()
    {
        var pages = Directory.GetFiles(Docs, "CF*.md");
        Assert.NotEmpty(pages);
        foreach (var page in pages)
            Assert.Equal((0, File.ReadAllText(page), ""), Explain(Path.GetFileNameWithoutExtension(page)));
    }

    [Fact]
    public void An_id_may_be_written_in_lower_case()
        => Assert.Equal(Explain("CF2001"), Explain("cf2001"));

    [Fact]
    public void Without_an_id_all_are_listed()
        => Assert.Equal((0, File.ReadAllText(Path.Combine(Docs, "README.md")), ""), Explain());

    [Theory]
    [InlineData("CF9801", "en", "crossfoot: CF9801: there is no diagnostic of this id; did you mean CF9001, ")]
    [InlineData("2001", "en", "crossfoot: 2001: there is no diagnostic of this id; did you mean CF2001?")]
    [InlineData("cf900", "zh", "crossfoot: cf900：没有这个编号的诊断，是否为 CF9001, ")]
    [InlineData("something", "en", "crossfoot: something: there is no diagnostic of this id; run 'crossfoot explain' for the list.")]
    [InlineData("something", "zh", "crossfoot: something：没有这个编号的诊断；运行“crossfoot explain”可列出全部编号。")]
    public void An_unknown_id_gives_the_nearest_or_the_way_to_the_list(string id, string language, string message)
    {
        var (status, output, errors) = Explain(id, "--lang", language);
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith(message, errors, StringComparison.Ordinal);
    }

    private static (int Status, string Output, string Errors) Explain(params string[] arguments)
    {
        var run = CommandRun.Of(["explain", .. arguments]);
        return (run.Status, run.Output, run.Errors);
    }
}
