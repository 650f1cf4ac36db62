using Xunit;

namespace Crossfoot.Tests.Placing;

/// <summary>Does any way of writing a table become the same cells, and is what belongs to the page left out?</summary>
public sealed class PageTests
{
    private const string All = "100,90|30,20|5,4|135,114";

    [Theory]
    [InlineData("一、资产\n项目 | 期末余额 | 年初余额 |\n货币资金 | 100 | 90 |\n存货 | 30 | 20 |\n其他资产 | 5 | 4 |\n资产总计 | 135 | 114 |\n")]
    [InlineData("一、资产\n| 项目 | 期末余额 | 年初余额 |\n| 货币资金 | 100 | 90 |\n| 存货 | 30 | 20 |\n| 其他资产 | 5 | 4 |\n| 资产总计 | 135 | 114 |\n")]
    [InlineData("一、资产\n项目 |\n期末余额 |\n年初余额 |\n货币资金 |\n100 |\n90 |\n存货 |\n30 |\n20 |\n其他资产 |\n5 |\n4 |\n资产总计 |\n135 |\n114 |\n")]
    [InlineData("一、资产\n项目\t期末余额\t年初余额\n货币资金\t100\t90\n存货\t30\t20\n其他资产\t5\t4\n资产总计\t135\t114\n")]
    [InlineData("一、资产\n项目\n期末余额\n年初余额\n货币资金\n100\n90\n存货\n30\n20\n其他资产\n5\n4\n资产总计\n135\n114\n")]
    [InlineData("一、资产\n项目期末余额年初余额\n货币资金 100 90\n存货 30 20\n其他资产 5 4\n资产总计 135  114\n")]
    [InlineData("一、资产\n项目        期末余额   年初余额\n货币资金      100         90\n存货           30         20\n其他资产        5          4\n资产总计      135        114\n")]
    public void Each_way_of_writing_a_table_gives_the_same_cells(string text) => Assert.Equal(All, Placed.Cells(Placed.Assets, text));

    [Theory]
    [InlineData("- 5 -")]
    [InlineData("— 12 —")]
    [InlineData("第 3 页")]
    [InlineData("第 3 页 共 9 页")]
    public void The_mark_of_a_page_between_the_rows_changes_nothing(string mark)
        => Assert.Equal(All, Placed.Cells(Placed.Assets, $"一、资产\n项目\n期末余额\n年初余额\n货币资金\n100\n90\n{mark}\n存货\n30\n20\n其他资产\n5\n4\n{mark}\n资产总计\n135\n114\n"));

    [Fact]
    public void A_bare_number_before_the_break_of_a_page_completes_no_row()
        => Assert.Equal("-,-|30,20|5,4|135,114", Placed.Cells(Placed.Assets, "一、资产\n项目\n期末余额\n年初余额\n货币资金\n100\n12\n\f存货\n30\n20\n其他资产\n5\n4\n资产总计\n135\n114\n"));

    [Fact]
    public void Digits_with_a_single_space_between_them_may_be_one_figure()
        => Assert.Equal("-,-|30,20|-,-|-,-", Placed.Cells(Placed.Assets, "一、资产\n项目 期末余额 年初余额\n货币资金 1 234\n存货 30 20\n"));
}
