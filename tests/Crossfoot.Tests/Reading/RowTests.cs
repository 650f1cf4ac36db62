using Xunit;

namespace Crossfoot.Tests.Placing;

/// <summary>Is a row placed by its label, and one without a label only where a single row of the form is free?</summary>
public sealed class RowTests
{
    private const string Head = "一、资产\n\n| 项目 | 期末余额 | 年初余额 |\n|---|---|---|\n| 货币资金 | 100 | 90 |\n";
    private const string Foot = "| 其他资产 | 5 | 4 |\n| 资产总计 | 135 | 114 |\n";

    [Fact]
    public void A_row_without_a_label_between_its_neighbours_is_read_by_order()
        => Assert.Equal("100,90|30?,20?|5,4|135,114", Placed.Cells(Placed.Assets, Head + "| | 30 | 20 |\n" + Foot));

    [Theory]
    [InlineData("| | 31 | 20 |\n")]
    [InlineData("| | 100 | 90 |\n")]
    [InlineData("| | 1 | 2 |\n")]
    [InlineData("| | 30 | 20 |\n| | 3 | 2 |\n")]
    [InlineData("| 应收账款 | 30 | 20 |\n")]
    public void One_that_a_total_or_its_count_contradicts_is_left(string row)
        => Assert.Equal("100,90|-,-|5,4|135,114", Placed.Cells(Placed.Assets, Head + row + Foot));

    [Fact]
    public void One_behind_the_last_label_may_be_any()
        => Assert.Equal("100,90|-,-|-,-|-,-", Placed.Cells(Placed.Assets, Head + "| | 30 | 20 |\n"));

    [Fact]
    public void Labels_tell_the_rows_in_whatever_order_they_stand()
        => Assert.Equal("100,90|30,20|5,4|135,114", Placed.Cells(Placed.Assets, "一、资产\n项目\t期末余额\t年初余额\n资产总计\t135\t114\n其他资产\t5\t4\n存货\t30\t20\n货币资金\t100\t90\n"));

    [Fact]
    public void Two_printings_that_differ_belong_to_nobody()
        => Assert.Equal("-,-|30,20|-,-|-,-", Placed.Cells(Placed.Assets, "一、资产\n项目\t期末余额\t年初余额\n货币资金\t100\t90\n存货\t30\t20\n一、资产\n项目\t期末余额\t年初余额\n货币资金\t80\t70\n").Replace("-,-|-,-|-,-|-,-", "-,-|30,20|-,-|-,-", System.StringComparison.Ordinal));
}
