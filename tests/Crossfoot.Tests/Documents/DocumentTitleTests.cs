using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;

namespace Crossfoot.Tests.Documents;

public sealed class DocumentTitleTests
{
    private const string Form = "政府信息公开工作年度报告";

    [Theory]
    [InlineData("密云区商务局2024年政府信息公开工作年度报告", "密云区商务局", "2024")]
    [InlineData("川汇区商务局2021年政府信息公开工作年度报告", "川汇区商务局", "2021")]
    [InlineData("北京市密云区商务局2024年|政府信息公开年度报告", "北京市密云区商务局", "2024")]
    [InlineData("卫东区工业和信息化局 2024 年政府信息公开工作年度报告", "卫东区工业和信息化局", "2024")]
    [InlineData("和田地区商务局2023年政府信息公开|工作年度报告", "和田地区商务局", "2023")]
    [InlineData("洪泽区人民政府|2023 年政府信息公开工作年度报告", "洪泽区人民政府", "2023")]
    [InlineData("淮安市人民政府|2024年度政府信息公开工作报告", "淮安市人民政府", "2024")]
    [InlineData("首页|淮安市人民政府|2024年政府信息|公开工作年度报告", "淮安市人民政府", "2024")]
    [InlineData("密云区商务局二〇二四年度政府信息公开工作年度报告", "密云区商务局", "2024")]
    [InlineData("密云区商务局二○二四年政府信息公开工作年度报告", "密云区商务局", "2024")]
    [InlineData("密云区商务局二零一九年政府信息公开工作年度报告", "密云区商务局", "2019")]
    [InlineData("密云区商务局２０２４年政府信息公开工作年度报告", "密云区商务局", "2024")]
    [InlineData("密云区商务局关于2024年政府信息公开工作年度报告", "密云区商务局", "2024")]
    [InlineData("2024年度密云区商务局政府信息公开工作年度报告", "密云区商务局", "2024")]
    [InlineData("密云区商务局政府信息公开工作年度报告（2024年）", "密云区商务局", "2024")]
    [InlineData("密云区商务局政府信息公开工作年度报告|（二〇二四年度）", "密云区商务局", "2024")]
    [InlineData("镇江市商务局2024年政府信息公开工作年度报告", "镇江市商务局", "2024")]
    [InlineData("市中区商务局2024年政府信息公开工作年度报告", "市中区商务局", "2024")]
    public void Body_and_year_are_found(string lines, string body, string year)
        => Assert.Equal(new DocumentTitle(body, year), Find(Form, PeriodPart.Year, lines));

    [Theory]
    [InlineData("区商务局2024年政府信息公开工作年度报告")]
    [InlineData("市人民政府2024年政府信息公开工作年度报告")]
    [InlineData("我局2024年政府信息公开工作年度报告")]
    [InlineData("2024年政府信息公开工作年度报告")]
    [InlineData("密云区政府网站|2024年政府信息公开工作年度报告")]
    [InlineData("首页|密云区政府网站|2024年政府信息公开工作年度报告")]
    [InlineData("网上办事大厅|2024年政府信息公开工作年度报告")]
    [InlineData("密云区政务公开专区|2024年政府信息公开工作年度报告")]
    [InlineData("密云区商务局政府信息公开工作年度报告")]
    [InlineData("密云区商务局2024年政府工作报告")]
    [InlineData("密云区商务局2024年政府信息公开工作情况报告")]
    [InlineData("密云区商务局2024年第一季度政府信息公开工作年度报告")]
    [InlineData("密云区商务局24年政府信息公开工作年度报告")]
    [InlineData("根据要求，密云区商务局2024年政府信息公开工作年度报告")]
    [InlineData("密云区商务局2024年政府信息公开工作年度报告|密云区商务局2023年政府信息公开工作年度报告")]
    [InlineData("信息内容|2023年|2024年|增减值")]
    [InlineData("- 4 -|信息内容 本年处理决定数量|第二十条 第（八）项")]
    [InlineData("")]
    public void What_does_not_say_it_for_certain_is_no_title(string lines) => Assert.Null(Find(Form, PeriodPart.Year, lines));

    [Theory]
    [InlineData("某区统计局2024年第三季度统计报表", PeriodPart.Quarter, "2024-Q3")]
    [InlineData("某区统计局2024年三季度统计报表", PeriodPart.Quarter, "2024-Q3")]
    [InlineData("某区统计局2024年11月统计报表", PeriodPart.Month, "2024-11")]
    [InlineData("某区统计局二〇二四年十二月份统计报表", PeriodPart.Month, "2024-12")]
    [InlineData("某区统计局2024年3月统计报表", PeriodPart.Month, "2024-03")]
    public void Quarters_and_months_are_periods_of_forms_that_have_them(string line, PeriodPart kind, string period)
    {
        Assert.Equal(new DocumentTitle("某区统计局", period), Find("统计报表", kind, line));
        Assert.Null(Find("统计报表", PeriodPart.Year, line));
        Assert.Null(Find("统计报表", null, line));
    }

    [Theory]
    [InlineData("2024", 1, "2023")]
    [InlineData("2024-Q1", 1, "2023-Q4")]
    [InlineData("2024-01", 1, "2023-12")]
    [InlineData("2024-12", 13, "2023-11")]
    public void Periods_count_back(string period, int periods, string expected) => Assert.Equal(expected, new DocumentTitle("x", period).PeriodBack(periods));

    [Fact]
    public void A_title_far_down_or_in_a_row_of_a_table_is_none()
    {
        const string Title = "密云区商务局2024年政府信息公开工作年度报告";
        Assert.Null(Find(Form, PeriodPart.Year, string.Join('|', Enumerable.Repeat("文", 50).Append(Title))));
        var row = new DocumentRow([new DocumentCell(Title, new TextPlace(1, 1)), new DocumentCell("1", new TextPlace(1, 30))]);
        Assert.Null(DocumentTitle.Find(new Document("x", [new DocumentBlock(BlockKind.Sequence, [row])]), Schema(Form, PeriodPart.Year)));
    }

    private static DocumentTitle? Find(string form, PeriodPart? kind, string lines)
    {
        var rows = lines.Split('|').Select(static (line, index) => new DocumentRow([new DocumentCell(line, new TextPlace(index + 1, 1))]));
        return DocumentTitle.Find(new Document("x", [new DocumentBlock(BlockKind.Text, [.. rows])]), Schema(form, kind));
    }

    private static ReportSchema Schema(string title, PeriodPart? kind) => new("r", title, [], [], period: kind);
}
