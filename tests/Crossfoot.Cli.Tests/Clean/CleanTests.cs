using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Crossfoot.Cli.Tests.Clean;

/// <summary>When is a document clean? Every form of output and the exit status say the same.</summary>
public sealed class CleanTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(System.AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    /// <summary>What the README says a clean document is, each with a document that breaks it.</summary>
    private static readonly Dictionary<string, string> Broken = new()
    {
        ["every cell that the form's edition has open was read, or is blank or not applicable there"] = CleanForm.With("| 办结 | 8 | 18 |\n", ""),
        ["no cell holds a text that cannot be its value"] = CleanForm.With("2024-01-31", "2024-02-30"),
        ["no table is missing that is not `optional:`"] = CleanForm.Without("cases"),
        ["no row or column of figures stands in a table that the form does not know, captions and line numbers excepted"] = CleanForm.With("| 办结 |", "| 退回 | 1 | 1 |\n| 办结 |"),
        ["the form is not blank: a cell holds a value, or a sentence says that a table is empty"] = CleanForm.Blank,
        ["no rule of severity `error` fails"] = CleanForm.With("| 办结 | 8 |", "| 办结 | 10 |"),
    };

    public static TheoryData<string, string> Harmless => new()
    {
        { "as it is", CleanForm.Document },
        { "a failed warning, and a rule without an earlier report, a condition that holds not", CleanForm.With("| 新收 | 7 |", "| 新收 | 7000 |") },
        { "blank cells", CleanForm.With("| 网上办理 | 3 | 4 |", "| 网上办理 | | 4 |") },
        { "a blank text", CleanForm.With("| 名称 | 桥 |", "| 名称 | |") },
        { "cells that do not apply", CleanForm.With("| 办结 | 8 | 18 |", "| 办结 | / | — |") },
        { "an optional table that is not there", CleanForm.Without("gifts") },
        { "an optional table that is filled in", CleanForm.With("本年无捐赠", "| 项 | 捐赠额 |\n|---|---|\n| 现金 | 3 |\n| 实物 | 0 |") },
        { "a dash in a grey cell", CleanForm.With("| 上年结转 | 2 | |", "| 上年结转 | 2 | — |") },
        { "a table of another edition", CleanForm.With("| 项 | 本年 | 累计 |\n|---|---|---|\n| 新收 | 7 | 17 |\n| 上年结转 | 2 | |\n| 办结 | 8 | 18 |\n| 网上办理 | 3 | 4 |", "| 项 | 本年 |\n|---|---|\n| 新收 | 7 |\n| 上年结转 | 2 |\n| 办结 | 8 |\n| 撤回 | 1 |") },
        { "another member", CleanForm.With("| 铺路 | 2.00 |", "| 铺路 | 1.00 |\n| 植树 | 1.00 |") },
        { "one instance less", CleanForm.With("四、贷款\n银行：乙行\n| 项 | 余额 |\n|---|---|\n| 短期 | 1 |\n| 长期 | 0 |\n\n", "") },
        { "a row printed twice", CleanForm.With("| 办结 | 8 | 18 |", "| 办结 | 8 | 18 |\n| 办结 | 8 | 18 |") },
        { "one column more in which nothing stands", CleanForm.With("| 项 | 余额 |\n|---|---|\n| 短期 | 5 |\n| 长期 | 6 |", "| 项 | 余额 | 备注 |\n|---|---|---|\n| 短期 | 5 | |\n| 长期 | 6 | — |") },
    };

    public static TheoryData<string, string, string> Harmful => new()
    {
        { "invalidCells 1", "no date", CleanForm.With("2024-01-31", "去年") },
        { "invalidCells 1", "no word of the form", CleanForm.With("| 工程 |", "| 服务 |") },
        { "invalidCells 1", "no code of the pattern", CleanForm.With("HT-0001", "HT-1") },
        { "invalidCells 1", "neither yes nor no", CleanForm.With("| 是否公开 | 是 |", "| 是否公开 | 也许 |") },
        { "invalidCells 1", "a percentage with a place too many", CleanForm.With("12.5%", "12.55%") },
        { "invalidCells 1", "a text against its pattern", CleanForm.With("| 桥 |", "| 桥2 |") },
        { "invalidCells 1", "a negative count", CleanForm.With("| 网上办理 | 3 |", "| 网上办理 | -3 |") },
        { "invalidCells 1", "a count with decimals", CleanForm.With("| 网上办理 | 3 |", "| 网上办理 | 3.5 |") },
        { "invalidCells 1", "a member's figure with a place too many", CleanForm.With("| 修桥 | 10.50 |", "| 修桥 | 10.505 |") },
        { "leftOut 1", "a figure in a grey cell", CleanForm.With("| 上年结转 | 2 | |", "| 上年结转 | 2 | 9 |") },
        { "leftOut 1", "a row of figures without a label", CleanForm.With("| 办结 | 8 | 18 |", "| 办结 | 8 | 18 |\n| | 1 | 1 |") },
        { "leftOut 1", "a column that the form does not know", CleanForm.With("| 项 | 余额 |\n|---|---|\n| 短期 | 5 |\n| 长期 | 6 |", "| 项 | 余额 | 上年 |\n|---|---|---|\n| 短期 | 5 | 1 |\n| 长期 | 6 | 2 |") },
        { "leftOut 1", "figures beside the sentence that there are none", CleanForm.With("本年无捐赠", "| 项 | 捐赠额 |\n|---|---|\n| 现金 | 3 |\n| 实物 | 0 |\n\n本年无捐赠") },
        { "unreadCells 2, leftOut 1", "a row printed twice with different figures", CleanForm.With("| 办结 | 8 | 18 |", "| 办结 | 8 | 18 |\n| 办结 | 8 | 19 |") },
        { "unreadCells 2, leftOut 1", "a figure too many in a row", CleanForm.With("| 办结 | 8 | 18 |", "| 办结 | 8 | 1 8 |") },
        { "missingTables 1", "a required table that is not there", CleanForm.Without("loans") },
        { "missingTables 4", "a document of another kind", "某局工作总结\n\n全年办理业务3件。\n" },
        { "failedRules 1", "a total that does not add up", CleanForm.With("12.50", "12.60") },
    };

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_the_form_allows_leaves_a_document_clean(string name, string document)
    {
        var found = Validate(document);
        Assert.True(found.IsClean, $"{name}: {found.Flaws}; {found.Problems}");
    }

    [Theory]
    [MemberData(nameof(Harmful))]
    public void What_the_form_does_not_allow_makes_it_not_clean(string flaws, string name, string document)
    {
        var found = Validate(document);
        Assert.True(found.Flaws == flaws, $"{name}: {found.Flaws}; {found.Problems}");
    }

    [Fact]
    public void A_blank_form_is_called_one()
    {
        var found = Validate(CleanForm.Blank);
        Assert.StartsWith("blankForm 1", found.Flaws);
        Assert.Contains("CF5013", found.Problems);
        var empty = Validate(CleanForm.Blank + "\n五、捐赠\n本年无捐赠\n");
        Assert.DoesNotContain("CF5013", empty.Problems);
    }

    [Fact]
    public void A_document_without_anything_of_a_form_whose_tables_may_all_be_left_out_is_not_clean()
    {
        using var folder = new ScratchFolder();
        var definition = folder.Write("a.report.yaml", "report: a\ntables: { gifts: { heading: 捐赠, optional: true, rows: { cash: 现金 } } }\n");
        var found = ValidatedFile.Of(definition, folder.Write("a.txt", "某局工作总结\n"));
        Assert.Equal(("blankForm 1", "CF5013"), (found.Flaws, found.Problems));
    }

    [Fact]
    public void The_readme_says_what_clean_is_and_each_part_of_it_holds()
    {
        Assert.Contains("The exit status is 0 when every document is [clean](#clean), 1 when one is not, and 2 when the command could not run.", Readme);
        var section = Readme[Readme.IndexOf("\n### Clean\n", System.StringComparison.Ordinal)..];
        var parts = Regex.Matches(section[..section.IndexOf("\n### Figures", System.StringComparison.Ordinal)], "(?m)^- (.+)[;.]$").Select(static part => part.Groups[1].Value);
        Assert.Equal(Broken.Keys, parts);
        Assert.Equal(0, Validate(CleanForm.Document).Status);
        Assert.All(Broken, part => Assert.True(Validate(part.Value).Status == 1, part.Key));
        Assert.Equal(2, CommandRun.Of("validate", "--definitions", CommandRun.Definitions, "no-such-file.txt").Status);
    }

    [Fact]
    public void What_an_earlier_report_lacks_counts_only_for_the_rules_that_need_it()
    {
        using var folder = new ScratchFolder();
        var document = folder.Write("2024.txt", CleanForm.Document);
        var definition = folder.Write("register.report.yaml", CleanForm.Definition);
        foreach (var earlier in (string[])[CleanForm.Without("cases", "money"), CleanForm.With("| 新收 | 7 | 17 |", "| 新收 | 3.5 | 17 |"), CleanForm.Blank])
        {
            var prior = folder.Write("earlier.txt", earlier.Replace("2024年登记", "2023年登记"));
            var found = ValidatedFile.Of(definition, document, "--prior", prior);
            Assert.True(found.IsClean, found.Flaws);
            Assert.Contains(found.Json.GetProperty("notEvaluated").EnumerateArray(), static outcome => outcome.GetProperty("rule").GetString() == "cases.carry"
                && outcome.GetProperty("cells")[0].GetString() == "prior(new@year)");
        }
    }

    private static ValidatedFile Validate(string document)
    {
        using var folder = new ScratchFolder();
        return ValidatedFile.Of(folder.Write("register.report.yaml", CleanForm.Definition), folder.Write("document.txt", document));
    }
}
