using Xunit;

namespace Crossfoot.Tests.Placing;

/// <summary>Is a label known in the ways in which people print it, and nothing taken for one that may be another thing?</summary>
public sealed class LabelTests
{
    private const string Head = "<p>一、资产</p><table><tr><td>项目</td><td>期末余额</td><td>年初余额</td></tr>";

    [Theory]
    [InlineData("其他資產")]
    [InlineData("其他 资产")]
    [InlineData("其⁠他资产")]
    public void Characters_and_spaces_make_no_other_label(string label)
        => Assert.Equal("100,90|30,20|5,4|-,-", Placed.Cells(Placed.Assets, $"{Head}{Row("货币资金", 100, 90)}{Row("存货", 30, 20)}{Row(label, 5, 4)}</table>"));

    [Fact]
    public void What_is_read_without_its_remark_is_read_by_order()
        => Assert.Equal("100,90|30?,20?|5,4|-,-", Placed.Cells(Placed.Assets, $"{Head}{Row("货币资金", 100, 90)}{Row("存货（按成本）", 30, 20)}{Row("其他资产", 5, 4)}</table>"));

    [Fact]
    public void Two_rows_that_differ_by_their_remarks_are_neither()
        => Assert.Equal("100,90|-,-|5,4|-,-", Placed.Cells(Placed.Assets, $"{Head}{Row("货币资金", 100, 90)}{Row("存货（甲）", 30, 20)}{Row("存货（乙）", 3, 2)}{Row("其他资产", 5, 4)}</table>"));

    [Fact]
    public void A_unit_that_the_form_does_not_have_is_no_remark()
        => Assert.Equal("100,90|-,-|5,4|-,-", Placed.Cells(Placed.Assets, $"{Head}{Row("货币资金", 100, 90)}{Row("存货（千元）", 30, 20)}{Row("其他资产", 5, 4)}</table>"));

    private static string Row(string label, int now, int before) => $"<tr><td>{label}</td><td>{now}</td><td>{before}</td></tr>";
}
