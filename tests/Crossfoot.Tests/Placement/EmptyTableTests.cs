using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>A table may be empty if a sentence says so.</summary>
public sealed class EmptyTableTests
{
    private static readonly ReportSchema Form = new("r", "r", [],
    [
        new TableSchema("funds")
        {
            Headings = [Label("政府性基金表")],
            EmptySentences = ["故本表无数据"],
            Cells = new CellFormat(CellType.Count),
            Columns = [Item("x", "本年收入"), Item("y", "本年支出")],
            Rows = [Item("a", "合计")],
        },
    ]);

    [Theory]
    [InlineData("政府性基金表\n本部门没有政府性基金，故本表无数据。")]
    [InlineData("政府性基金表\n\t本年收入\t本年支出\n合计\t\t\n注：我局没有政府性基金，故本表无数据")]
    public void The_sentence_makes_every_cell_not_applicable(string text)
    {
        var reading = ReportReader.Read(Form, DocumentReader.Read("r.txt", text));
        Assert.Empty(reading.Problems);
        Assert.Equal(ReadingStatus.Read, reading.Tables.Single().Status);
        Assert.Equal(Cell.NotApplicable, reading.Report["funds"]["a", "x"]);
        Assert.Equal(Cell.NotApplicable, reading.Report["funds"]["a", "y"]);
    }

    [Fact]
    public void Figures_beside_the_sentence_are_read_and_reported()
    {
        var reading = ReportReader.Read(Form, DocumentReader.Read("r.txt", "政府性基金表\n\t本年收入\t本年支出\n合计\t1\t2\n故本表无数据"));
        Assert.Equal("CF5011", Assert.Single(reading.Problems).Id);
        Assert.Equal(1, reading.Report["funds"]["a", "x"].Number);
    }

    [Fact]
    public void Without_the_sentence_an_empty_table_is_not_read_as_one()
    {
        var reading = ReportReader.Read(Form, DocumentReader.Read("r.txt", "政府性基金表\n本部门没有政府性基金。"));
        Assert.Equal(ReadingStatus.Missing, reading.Tables.Single().Status);
    }
}
