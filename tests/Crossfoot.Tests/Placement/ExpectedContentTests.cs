using System;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Tests.Placement;

/// <summary>What a cell takes is said for each type, in both languages.</summary>
public sealed class ExpectedContentTests
{
    private static readonly EnumWord[] Words = [new("works", "工程"), new("goods", "货物")];

    public static TheoryData<CellFormat, string, string> Formats => new()
    {
        { new CellFormat(CellType.Count) { Unit = "件" }, "a whole number, zero or more, in 件", "非负整数，单位：件" },
        { new CellFormat(CellType.Integer), "a whole number", "整数" },
        { new CellFormat(CellType.Decimal), "a number", "数" },
        { new CellFormat(CellType.Decimal) { Decimals = 2, Unit = "元" }, "a number with at most 2 decimals, in 元", "至多 2 位小数的数，单位：元" },
        { new CellFormat(CellType.Decimal) { Decimals = 0 }, "a whole number", "整数" },
        { new CellFormat(CellType.Percent), "a percentage such as 12.5%", "百分比，如 12.5%" },
        { new CellFormat(CellType.Percent) { Decimals = 1 }, "a percentage with at most 1 decimals, such as 12.5%", "至多 1 位小数的百分比，如 12.5%" },
        { new CellFormat(CellType.Percent) { Decimals = 0 }, "a whole percentage such as 12%", "整数百分比，如 12%" },
        { new CellFormat(CellType.Text), "a text", "文字" },
        { new CellFormat(CellType.Text) { Pattern = "[^0-9]+" }, "a text of the pattern [^0-9]+", "文字，格式为 [^0-9]+" },
        { new CellFormat(CellType.Date), "a date such as 2024-01-31", "日期，如 2024-01-31" },
        { new CellFormat(CellType.Enum) { Words = Words }, "one of the words 工程、货物", "下列词语之一：工程、货物" },
        { new CellFormat(CellType.Identifier) { Pattern = "HT-[0-9]{4}" }, "a code of the pattern HT-[0-9]{4}", "编码，格式为 HT-[0-9]{4}" },
        { new CellFormat(CellType.YesNo), "是 or 否", "“是”或“否”" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_message_says_what_the_cell_takes(CellFormat format, string english, string chinese)
    {
        var expected = ExpectedContent.Of(format);
        Assert.Equal((english, chinese), (expected.In(Language.English), expected.In(Language.Chinese)));
    }

    [Fact]
    public void Every_type_of_cells_is_said()
        => Assert.All(Enum.GetValues<CellType>(), static type => Assert.Contains(Formats, row => ((CellFormat)row[0]).Type == type && ExpectedContent.Of(new CellFormat(type)).ToString().Length > 0));

    [Theory]
    [InlineData(CellType.Date, "2024-01-31")]
    [InlineData(CellType.Percent, "12.5%")]
    [InlineData(CellType.YesNo, "是")]
    [InlineData(CellType.YesNo, "否")]
    public void What_the_message_gives_as_an_example_is_read(CellType type, string text)
        => Assert.Equal(CellState.Value, CellText.Read(text, new CellFormat(type), null, []).Cell.State);
}
