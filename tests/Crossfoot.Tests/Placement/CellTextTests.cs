using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Tests.Placement;

/// <summary>What does a printed text mean in a cell?</summary>
public sealed class CellTextTests
{
    private static readonly CellFormat Count = new(CellType.Count) { Unit = "件" };
    private static readonly CellFormat Integer = new(CellType.Integer);
    private static readonly CellFormat Money = new(CellType.Decimal) { Unit = "万元", Decimals = 4 };
    private static readonly CellFormat Percent = new(CellType.Percent) { Decimals = 1 };
    private static readonly UnitSchema[] Units = [new UnitSchema("万元", 10000, "元"), new UnitSchema("亿元", 100_000_000, "元")];

    [Theory]
    [InlineData("0", 0)]
    [InlineData("３９８５７５８", 3985758)]
    [InlineData("3,985,758", 3985758)]
    [InlineData("1，234", 1234)]
    [InlineData("12件", 12)]
    [InlineData("12 件", 12)]
    [InlineData("7\u200B", 7)]
    [InlineData("+5", 5)]
    public void A_whole_number_is_read_in_every_notation(string text, int number)
        => Assert.Equal(Cell(number), CellText.Read(text, Count, null, Units).Cell);

    [Theory]
    [InlineData("-5")]
    [InlineData("－5")]
    [InlineData("−5")]
    public void A_negative_number_fits_an_integer_and_no_count(string text)
    {
        Assert.Equal(Cell(-5), CellText.Read(text, Integer, null, Units).Cell);
        Assert.Equal(Crossfoot.Cell.Invalid(text), CellText.Read(text, Count, null, Units).Cell);
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("12\n34")]
    [InlineData("1、234")]
    [InlineData("12,34")]
    [InlineData("1,23,456")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("5 5件")]
    [InlineData("12条")]
    [InlineData("二十")]
    [InlineData("约20")]
    [InlineData("22（16）")]
    [InlineData("22（其中修订16件")]
    [InlineData("（12）")]
    [InlineData("增5")]
    [InlineData("00")]
    [InlineData("012")]
    [InlineData("—5")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_not_clearly_one_number_is_invalid(string text)
        => Assert.Equal(Crossfoot.Cell.Invalid(text), CellText.Read(text, Count, null, Units).Cell);

    [Theory]
    [InlineData("", CellState.Blank)]
    [InlineData("/", CellState.NotApplicable)]
    [InlineData("／", CellState.NotApplicable)]
    [InlineData("-", CellState.NotApplicable)]
    [InlineData("--", CellState.NotApplicable)]
    [InlineData("—", CellState.NotApplicable)]
    [InlineData("——", CellState.NotApplicable)]
    [InlineData("－", CellState.NotApplicable)]
    [InlineData("无", CellState.NotApplicable)]
    [InlineData("不适用", CellState.NotApplicable)]
    public void Marks_without_a_number_have_a_meaning_of_their_own(string text, CellState state)
        => Assert.Equal(state, CellText.Read(text, Count, null, Units).Cell.State);

    [Fact]
    public void A_declared_text_means_what_the_definition_says()
    {
        var format = Count with { Blanks = [new BlankText("无", BlankMeaning.Zero), new BlankText("/", BlankMeaning.Blank)] };
        Assert.Equal(Cell(0), CellText.Read("无", format, null, Units).Cell);
        Assert.Equal(Crossfoot.Cell.Blank, CellText.Read("／", format, null, Units).Cell);
    }

    [Theory]
    [InlineData("96171.6", "96171.6")]
    [InlineData("25.1万元", "25.1")]
    [InlineData("251000元", "25.1")]
    [InlineData("0.3亿元", "3000")]
    public void Money_is_converted_exactly(string text, string number)
        => Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), CellText.Read(text, Money, null, Units).Cell.Number);

    [Theory]
    [InlineData("0.5元")]
    [InlineData("0.12345")]
    [InlineData("3件")]
    public void A_number_that_would_have_to_be_rounded_or_has_no_known_unit_is_invalid(string text)
        => Assert.Equal(CellState.Invalid, CellText.Read(text, Money, null, Units).Cell.State);

    [Fact]
    public void The_unit_of_the_label_converts_the_number_under_it()
    {
        Assert.Equal(25.1m, CellText.Read("251000", Money, "元", Units).Cell.Number);
        Assert.Equal(3m, CellText.Read("3万元", Money, "元", Units).Cell.Number);
    }

    [Fact]
    public void A_percentage_is_kept_as_printed()
        => Assert.Equal(12.5m, CellText.Read("12.5%", Percent, null, Units).Cell.Number);

    private static Cell Cell(decimal number) => number;

    [Theory]
    [InlineData("增5", 5)]
    [InlineData("减3", -3)]
    [InlineData("减少 3", -3)]
    [InlineData("增加3", 3)]
    [InlineData("(12)", -12)]
    [InlineData("（12）", -12)]
    public void A_sign_in_words_or_brackets_fits_a_cell_that_can_be_negative(string text, int number)
        => Assert.Equal(Cell(number), CellText.Read(text, Integer, null, Units).Cell);

    [Theory]
    [InlineData("（一）")]
    [InlineData("（1）项")]
    [InlineData("减-3")]
    [InlineData("减")]
    [InlineData("（-3）")]
    public void What_only_looks_like_a_sign_is_invalid(string text)
        => Assert.Equal(Crossfoot.Cell.Invalid(text), CellText.Read(text, Integer, null, Units).Cell);

    [Fact]
    public void A_remark_in_brackets_is_kept_beside_the_number()
    {
        var (cell, note) = CellText.Read("22（其中修订16件）", Count, null, Units);
        Assert.Equal(Cell(22), cell);
        Assert.Equal(new CellNote("22（其中修订16件）") { Remark = "其中修订16件" }, note);
    }

    [Fact]
    public void A_number_in_another_unit_is_converted_and_marked()
    {
        var (cell, note) = CellText.Read("251000元（不含退款）", Money, null, Units);
        Assert.Equal(25.1m, cell.Number);
        Assert.Equal(new CellNote("251000元（不含退款）") { Remark = "不含退款", IsConverted = true }, note);
        Assert.Null(CellText.Read("25.1万元", Money, null, Units).Note);
    }
}
