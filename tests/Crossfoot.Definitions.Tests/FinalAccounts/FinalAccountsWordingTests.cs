using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>Wordings that the three documents and the blank form do not share.</summary>
public sealed class FinalAccountsWordingTests
{
    [Theory]
    [InlineData("24", "二十四、抗疫特别国债安排的支出", "functions.specialBonds")]
    [InlineData("26", "二十四、债务还本支出", "functions.debtPrincipal")]
    [InlineData("26", "二十五、债务付息支出", "functions.debtInterest")]
    [InlineData("26", "二十六、抗疫特别国债安排的支出", "functions.specialBonds")]
    public void The_number_before_a_function_means_what_it_means_in_its_form(string edition, string label, string row)
    {
        foreach (var table in (string[])["spendingSummary", "fiscalSpending"])
            Assert.Equal(row, Row(table, edition, label));
    }

    [Theory]
    [InlineData("incomeSummary", "使用非财政拨款结余（含专用结余）", "reserves")]
    [InlineData("fiscalSpending", "二十三、其他支出", "functions.otherSpending")]
    public void A_row_is_found_under_every_wording(string table, string label, string row) => Assert.Equal(row, Row(table, "26", label));

    [Theory]
    [InlineData("threePublic", "公务用车购置及运行费/公务用车运行费/决算数", "cars.upkeep.actual")]
    [InlineData("threePublic", "公务用车购置及运行维护费/公务用车运行维护费/决算数", "cars.upkeep.actual")]
    [InlineData("governmentFund", "本年支出/小计", "spending.total")]
    [InlineData("governmentFund", "本年支出/合计", "spending.total")]
    [InlineData("stateCapital", "本年支出/小计", "spending.total")]
    public void A_column_is_found_under_every_wording(string table, string label, string column)
    {
        var layout = Layout(table);
        Assert.Equal(column, layout.Columns.Leaves[new PrintedLabels(layout, 0).Column(label)].Path);
    }

    [Theory]
    [InlineData("本年收入合计", "receipts.general")]
    [InlineData("年初财政拨款结转和结余", "opening.general")]
    public void A_label_that_stands_twice_belongs_to_the_total_of_its_group(string total, string row)
    {
        var layout = Layout("fiscalIncome");
        Assert.Equal(row, layout.Rows.Leaves[new PrintedLabels(layout, 0).Row("一、一般公共预算财政拨款", total)].Path);
    }

    private static string Row(string table, string edition, string label)
    {
        var layout = Layout(table);
        return layout.Rows.Leaves[new PrintedLabels(layout, layout.Report.IndexOfEdition(edition)).Row(label)].Path;
    }

    private static TableLayout Layout(string table)
        => FinalAccountsDocument.Schema.Layouts[FinalAccountsDocument.Schema.IndexOfTable(table)];
}
