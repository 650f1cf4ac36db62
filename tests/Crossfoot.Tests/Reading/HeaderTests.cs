using Xunit;

namespace Crossfoot.Tests.Placing;

/// <summary>Do the printed names tell the columns, and does the order of the form only where the sums bear it out?</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("城镇\t\t乡村\t\t总计\n男\t女\t男\t女\t\n")]
    [InlineData("城镇\n乡村\n总计\n男\n女\n男\n女\n")]
    [InlineData("城镇\n男\n女\n乡村\n男\n女\n总计\n")]
    public void Groups_tell_equal_names_apart(string header)
        => Assert.Equal("1,2,3,4,10|-,-,-,-,-|-,-,-,-,-", Placed.Cells(Placed.Persons, "二、人员\n" + header + "一、新增\t1\t2\t3\t4\t10\n"));

    [Fact]
    public void The_printed_order_is_the_order()
        => Assert.Equal("100,90|-,-|-,-|-,-", Placed.Cells(Placed.Assets, "一、资产\n项目\t年初余额\t期末余额\n货币资金\t90\t100\n"));

    [Fact]
    public void A_column_that_is_not_read_keeps_its_place()
        => Assert.Equal("blank,10|20,blank|5,4|-,-", Placed.Cells(Placed.Assets, "<p>一、资产</p><table><tr><td>项目</td><td>行次</td><td>期末余额</td><td>年初余额</td></tr><tr><td>货币资金</td><td>1</td><td></td><td>10</td></tr><tr><td>存货</td><td>2</td><td>20</td><td></td></tr><tr><td>其他资产</td><td>3</td><td>5</td><td>4</td></tr></table>"));

    [Fact]
    public void A_row_with_a_cell_less_is_not_read_beside_a_column_of_line_numbers()
        => Assert.Equal("-,-|20,21|-,-|-,-", Placed.Cells(Placed.Assets, "一、资产\n项目\t行次\t期末余额\t年初余额\n货币资金\t1\t10\n存货\t2\t20\t21\n"));

    [Theory]
    [InlineData("1\t2\t3\t4\t10", "1?,2?,3?,4?,10?")]
    [InlineData("10\t1\t2\t3\t4", "-,-,-,-,-")]
    [InlineData("0\t0\t0\t0\t0", "-,-,-,-,-")]
    public void Without_a_header_the_sums_must_bear_out_the_order_of_the_form(string figures, string row)
        => Assert.StartsWith(row + "|", Placed.Cells(Placed.Persons, $"一、新增\t{figures}\n二、减少\t{figures}\n"));

    [Fact]
    public void Numbered_names_are_read_by_order_and_a_total_in_front_forbids_it()
    {
        const string Rows = "一、新增\t1\t2\t3\t4\t10\n";
        Assert.StartsWith("1?,2?,3?,4?,10", Placed.Cells(Placed.Persons, "二、人员\n类别\t列1\t列2\t列3\t列4\t总计\n" + Rows));
        Assert.StartsWith("-,-,-,-,", Placed.Cells(Placed.Persons, "二、人员\n类别\t总计\t列1\t列2\t列3\t列4\n" + Rows));
    }
}
