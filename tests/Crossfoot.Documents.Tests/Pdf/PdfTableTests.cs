using System.Linq;

namespace Crossfoot.Documents.Tests.Pdf;

/// <summary>Are the tables of a page found by their lines, and text by where it stands?</summary>
public sealed class PdfTableTests
{
    [Fact]
    public void Ruling_lines_make_a_grid_and_missing_pieces_of_them_make_spans()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        page.Text(50, 40, "一、情况");
        page.Frame(50, 50, 300, 60);
        page.Line(50, 90, 350, 90).Line(150, 50, 150, 110).Line(150, 70, 350, 70).Line(250, 70, 250, 110);
        page.Text(60, 82, "项目").Text(230, 64, "件数").Text(180, 84, "上年").Text(280, 84, "本年").Text(60, 104, "规章").Text(195, 104, "12").Text(295, 104, "7");
        page.Text(50, 130, "以上为全部。");
        Assert.Equal(["Text: 一、情况", "Grid: 项目{1x2}|件数{2x1} / 上年|本年 / 规章|12|7", "Text: 以上为全部。"], PdfText.Blocks(file));
    }

    [Fact]
    public void The_place_is_page_and_box()
    {
        var file = new PdfFile();
        file.AddPage().Text(50, 40, "一");
        Grid(file.AddPage(), 50, 50, ["规章", "12"]);
        var cell = PdfText.Read(file).Blocks[1].Rows[0].Cells[1];
        Assert.Equal(new PagePlace(2, 153, 56, 163, 66), cell.Place);
        Assert.Equal("page 2, box 153,56,163,66", cell.Place.ToString());
    }

    [Fact]
    public void Blank_cells_are_cells()
    {
        var file = new PdfFile();
        Grid(file.AddPage(), 50, 50, ["", "甲", "乙"], ["规章", "", "3"], ["文件", "4", ""]);
        Assert.Equal(["Grid: |甲|乙 / 规章||3 / 文件|4|"], PdfText.Blocks(file));
    }

    [Theory]
    [InlineData("filled")]
    [InlineData("doubled")]
    [InlineData("pieces")]
    public void Lines_may_be_drawn_in_any_way(string how)
    {
        var file = new PdfFile();
        var page = file.AddPage();
        for (var i = 0; i < 3; i++)
        {
            var at = 50 + (100 * i);
            var y = 50 + (20 * i);
            if (how == "filled")
                page.Fill(at, 50, 0.5, 40, "0 g").Fill(50, y, 200, 0.5, "0 g");
            else if (how == "doubled")
                page.Line(at, 50, at, 90).Line(at + 1.2, 50, at + 1.2, 90).Line(50, y, 250, y).Line(50, y + 1.2, 250, y + 1.2);
            else
                page.Line(at, 50, at, 70).Line(at, 70.5, at, 90).Line(50, y, 150, y).Line(150.4, y, 250, y);
        }

        page.Text(60, 64, "甲").Text(160, 64, "1").Text(60, 84, "乙").Text(160, 84, "2");
        Assert.Equal(["Grid: 甲|1 / 乙|2"], PdfText.Blocks(file));
    }

    [Fact]
    public void A_table_that_is_open_at_its_sides_ends_where_its_lines_end()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        page.Line(50, 50, 350, 50).Line(50, 70, 350, 70).Line(50, 90, 350, 90).Line(150, 50, 150, 90).Line(250, 50, 250, 90);
        page.Text(60, 64, "项目").Text(160, 64, "上年").Text(260, 64, "本年").Text(60, 84, "规章").Text(160, 84, "1").Text(260, 84, "2");
        Assert.Equal(["Grid: 项目|上年|本年 / 规章|1|2"], PdfText.Blocks(file));
    }

    [Fact]
    public void A_frame_around_the_page_is_no_table_and_a_table_in_it_is_one()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        page.Frame(20, 20, 555, 800);
        page.Text(50, 40, "一、情况");
        Grid(page, 50, 50, ["规章", "12"]);
        Assert.Equal(["Text: 一、情况", "Grid: 规章|12"], PdfText.Blocks(file));
    }

    [Fact]
    public void Lines_of_a_cell_are_lines_of_its_text()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        page.Frame(50, 50, 100, 40).Frame(150, 50, 100, 40);
        page.Text(60, 66, "行政规范").Text(60, 80, "性文件").Text(190, 74, "12");
        Assert.Equal(["Grid: 行政规范+性文件|12"], PdfText.Blocks(file));
    }

    [Fact]
    public void A_raised_mark_is_no_digit_and_a_struck_figure_is_none()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        Grid(page, 50, 50, ["规章", "97", "31"]);
        page.Text(163.2, 60, "1", 5);
        page.Line(250, 61, 266, 61);
        Assert.Equal(["Grid: 规章|97¹|3\u03361\u0336"], PdfText.Blocks(file));
    }

    [Fact]
    public void Text_in_columns_keeps_its_columns_on_each_page()
    {
        var file = new PdfFile();
        for (var number = 1; number <= 2; number++)
        {
            var page = file.AddPage();
            page.Text(250, 60, "甲").Text(350, 60, "乙").Text(50, 80, "规章").Text(250, 80, "1").Text(350, 80, "2").Text(50, 100, "文件").Text(350, 100, "3");
            page.Text(290, 800, $"{number + 4}");
        }

        var blocks = PdfText.Read(file).Blocks;
        Assert.Equal([BlockKind.Aligned, BlockKind.Aligned], blocks.Select(static block => block.Kind));
        Assert.Equal(["甲 乙", "规章 1 2", "文件 3", ""], blocks[1].Rows.Where((_, i) => i != 3).Select(static row => string.Join(' ', row.Cells.Select(static cell => cell.Text))));
        Assert.Equal([50, 70], blocks[1].Rows[0].Cells.Select(static cell => cell.Column));
        Assert.Equal(70, blocks[1].Rows[2].Cells[1].Column);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_that_is_turned_is_read_as_it_is_shown(int turn)
    {
        var file = new PdfFile();
        var page = file.AddPage(entries: $"/Rotate {turn}");

        // What the page turns clockwise is written turned the other way.
        var (sine, cosine) = System.Math.SinCos(turn * System.Math.PI / 180);
        page.Raw(System.FormattableString.Invariant($"q {cosine:0} {sine:0} {-sine:0} {cosine:0} {(turn is 90 ? 842 : turn is 180 ? 595 : -247)} {(turn is 180 or 270 ? 842 : 0)} cm"));
        page.Text(60, 64, "规章").Text(160, 64, "12").Frame(50, 50, 100, 20).Frame(150, 50, 100, 20).Raw("Q");
        Assert.Equal(["Grid: 规章|12"], PdfText.Blocks(file));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(270)]
    public void Text_in_another_direction_is_turned_by_it(int degrees)
    {
        var file = new PdfFile();
        var page = file.AddPage();
        page.Frame(100, 100, 20, 100).Frame(100, 200, 20, 100);
        page.Turned(degrees == 90 ? 114 : 106, degrees == 90 ? 290 : 110, degrees, "规章").Turned(degrees == 90 ? 114 : 106, degrees == 90 ? 190 : 210, degrees, "12");
        Assert.Equal(["Grid: 规章|12"], PdfText.Blocks(file));
        var place = Assert.IsType<PagePlace>(PdfText.Read(file).Blocks[0].Rows[0].Cells[0].Place);
        Assert.InRange(place.Left, 100, 120);
        Assert.InRange(place.Bottom, place.Top + 19, place.Top + 21);
    }

    [Fact]
    public void Pages_come_in_the_order_of_their_tree()
    {
        var file = new PdfFile { PageTree = "<< /Type /Pages /Count 3 /Kids [1000 0 R 1001 0 R] >>" };
        foreach (var text in new[] { "一", "二", "三" })
            file.AddPage().Text(50, 50, text);
        file.Add("<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [3 0 R 5 0 R] >>");
        file.Add("<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [7 0 R] >>");
        Assert.Equal("一|二|三", PdfText.Of(file));
    }

    private static void Grid(PdfSheet page, double x, double y, params string[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var (left, top) = (x + (100 * column), y + (20 * row));
                page.Frame(left, top, 100, 20).Text(left + 3, top + 14, rows[row][column]);
            }
        }
    }
}
