using Xunit;

namespace Crossfoot.Tests.Placing;

/// <summary>Is a blank read only where the cells show it?</summary>
public sealed class CellTests
{
    [Fact]
    public void A_blank_is_read_where_every_row_has_as_many_cells_and_the_figures_reach_both_ends()
        => Assert.Equal("100,blank|blank,20|-,-|-,-", Placed.Cells(Placed.Assets, "一、资产\n项目\t期末余额\t年初余额\n货币资金\t100\t\n存货\t\t20\n"));

    [Fact]
    public void One_row_with_a_cell_less_shows_that_cells_were_lost()
        => Assert.Equal("-,-|-,-|5,4|-,-", Placed.Cells(Placed.Assets, "一、资产\n项目\t期末余额\t年初余额\n货币资金\t100\t\n存货\t20\n其他资产\t5\t4\n"));

    [Fact]
    public void A_last_column_that_is_blank_in_every_row_needs_a_total_that_agrees()
    {
        const string Rows = "一、资产\n项目\t期末余额\t年初余额\n货币资金\t100\t\n存货\t30\t\n其他资产\t5\t\n";
        Assert.Equal("100,blank|30,blank|5,blank|135,blank", Placed.Cells(Placed.Assets, Rows + "资产总计\t135\t\n"));
        Assert.Equal("-,-|-,-|-,-|-,-", Placed.Cells(Placed.Assets, Rows + "资产总计\t136\t\n"));
        Assert.Equal("-,-|-,-|-,-|-,-", Placed.Cells(Placed.Assets, Rows));
    }

    [Fact]
    public void Figures_that_moved_left_leave_the_total_blank()
        => Assert.Equal("-,-,-,-,-|-,-,-,-,-|-,-,-,-,-", Placed.Cells(Placed.Persons, "<p>二、人员</p><table><tr><td></td><td colspan=2>城镇</td><td colspan=2>乡村</td><td rowspan=2>总计</td></tr><tr><td></td><td>男</td><td>女</td><td>男</td><td>女</td></tr><tr><td>一、新增</td><td>2</td><td>3</td><td>4</td><td>10</td><td></td></tr><tr><td>二、减少</td><td>1</td><td>1</td><td>1</td><td>4</td><td></td></tr></table>"));

    [Fact]
    public void A_merged_name_that_is_written_for_each_of_its_columns_is_one_column()
    {
        const string Head = "一、资产\n\n| 项目 | 期末余额 | 期末余额 | 年初余额 |\n|---|---|---|---|\n";
        Assert.Equal("7,6|-,-|-,-|-,-", Placed.Cells(Placed.Assets, Head + "| 货币资金 | 7 | 7 | 6 |\n"));
        Assert.Equal("-,-|-,-|-,-|-,-", Placed.Cells(Placed.Assets, Head + "| 货币资金 | 7 | 8 | 6 |\n"));
    }
}
