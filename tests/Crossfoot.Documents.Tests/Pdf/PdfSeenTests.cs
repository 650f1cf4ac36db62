using System;
using System.IO;
using System.Linq;

namespace Crossfoot.Documents.Tests.Pdf;

/// <summary>Is what is read what is seen, no more and no less?</summary>
public sealed class PdfSeenTests
{
    [Theory]
    [InlineData("3 Tr {0} 0 Tr", "invisible")]
    [InlineData("7 Tr {0} 0 Tr", "for clipping only")]
    [InlineData("1 g {0} 0 g", "white")]
    [InlineData("0 0 0 0 k {0} 0 g", "without ink")]
    [InlineData("1 1 0.98 rg {0} 0 g", "nearly white")]
    [InlineData("/Paint cs 1 1 1 sc {0} 0 g", "white with a profile")]
    [InlineData("q 0 0 10 10 re W n {0} Q", "clipped")]
    [InlineData("q 1 0 0 1 900 0 cm {0} Q", "off the page")]
    [InlineData("q 1 0 0 1 0 -900 cm {0} Q", "below the page")]
    [InlineData("{0} 1 g 90 710 200 40 re f 0 g", "covered in white")]
    [InlineData("{0} 0.2 g 90 710 200 40 re f 0 g", "covered in gray")]
    [InlineData("0 g 90 710 200 40 re f {0}", "black on black")]
    [InlineData("/Clear gs {0} /Solid gs", "transparent")]
    [InlineData("/OC /Off BDC {0} EMC", "in a layer that is off")]
    [InlineData("/OC /Both BDC {0} EMC", "in a layer on a condition")]
    [InlineData("{0} q 200 0 0 40 90 710 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x01 EI Q", "under a picture")]
    public void Text_that_nobody_sees_is_left_out(string drawing, string what)
        => Assert.Equal(("见", what), (PdfText.Of(Drawn(drawing)), what));

    [Theory]
    [InlineData("0 0.2 0.6 rg 90 710 200 40 re f 1 g {0} 0 g", "white on blue")]
    [InlineData("1 g 90 710 200 40 re f 0 g {0}", "on a white ground")]
    [InlineData("{0} /Half gs 1 1 0 rg 90 710 200 40 re f /Solid gs 0 g", "under a marker")]
    [InlineData("1 Tr 1 g 0 G {0} 0 Tr 0 g", "in outline")]
    [InlineData("q 50 700 300 60 re W n {0} Q", "within the clip")]
    [InlineData("/OC /On BDC {0} EMC", "in a layer that is on")]
    [InlineData("/Span << /ActualText (12) >> BDC {0} EMC", "with the text that is said")]
    [InlineData("/Spot cs 0.4 scn {0} 0 g", "in a spot colour")]
    [InlineData("/Shape Do", "in a form")]
    [InlineData("{0} q 200 0 0 40 90 710 cm /Seal Do Q", "under a seal with a mask")]
    [InlineData("{0} q 200 0 0 40 90 710 cm BI /W 1 /H 1 /IM true ID \x01 EI Q", "under a stencil")]
    [InlineData("{0} q 200 0 0 40 90 710 cm /HiddenPicture Do Q", "under a picture in a layer that is off")]
    [InlineData("{0} q 100 100 -100 100 150 630 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x01 EI Q", "beside a picture that stands askew")]
    [InlineData("{0} /Half gs /Veil Do /Solid gs", "under a group that is half transparent")]
    [InlineData("{0} q /Masked gs 1 g 90 710 200 40 re f Q", "under a mask")]
    [InlineData("{0} /Pattern cs /Hatch scn 90 710 200 40 re f 0 g", "under a hatching")]
    [InlineData("{0} 80 700 240 60 re 90 710 200 40 re f*", "in a hollow frame")]
    [InlineData("{0} q 90 710 m 120 790 l 140 710 l W n 90 710 200 40 re f Q", "beside a shape that is cut out")]
    [InlineData("0 0 0.5 rg 90 715 m 90 750 150 750 150 750 c 290 750 l 290 710 l 90 710 l f 1 g {0} 0 g", "white on a rounded ground")]
    [InlineData("q /Half gs 0 g 90 710 200 40 re f Q 1 g {0} 0 g", "white on a ground that is half transparent")]
    [InlineData("{0} {0} 1 g 90 710 200 40 re f 0 g {0}", "written again over what covered it")]
    public void Text_that_is_seen_is_read(string drawing, string what)
        => Assert.Equal(("见|12", what), (PdfText.Of(Drawn(drawing)), what));

    [Fact]
    public void Letters_drawn_twice_to_look_bold_count_once()
    {
        var file = new PdfFile();
        file.AddPage().Text(50, 50, "12").Text(50.3, 50, "12").Text(50.4, 50.2, "12").Text(50, 80, "1").Text(55, 80, "1");
        Assert.Equal("12|11", PdfText.Of(file));
    }

    [Fact]
    public void A_white_line_is_no_ruling_line()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        page.Frame(50, 50, 100, 20).Frame(150, 50, 100, 20).Raw("1 G").Line(100, 50, 100, 70).Raw("0 G");
        page.Text(60, 64, "规章").Text(110, 64, "甲").Text(160, 64, "12");
        Assert.Equal(["Grid: 规章 甲|12"], PdfText.Blocks(file));
    }

    [Fact]
    public void A_page_with_a_filled_field_is_not_read_and_the_others_are()
    {
        var file = new PdfFile();
        file.AddPage(entries: "/Annots [1000 0 R]").Text(50, 50, "甲");
        file.AddPage(entries: "/Annots [1001 0 R 1002 0 R]").Text(50, 50, "乙");
        file.Add("<< /Type /Annot /Subtype /Widget /FT /Tx /T (amount) /V (12) /Rect [0 0 10 10] >>");
        file.Add("<< /Type /Annot /Subtype /Widget /FT /Tx /T (blank) /V ( ) /Rect [0 0 10 10] >>");
        file.Add("<< /Type /Annot /Subtype /Widget /FT /Btn /V /Yes /Rect [0 0 10 10] >>");
        AssertUnread(file, "乙", "Page 1", "'amount'");
    }

    [Fact]
    public void A_value_of_the_field_above_counts()
    {
        var file = new PdfFile();
        file.AddPage(entries: "/Annots [1000 0 R]").Text(50, 50, "甲");
        file.AddPage().Text(50, 50, "乙");
        file.Add("<< /Type /Annot /Subtype /Widget /Parent 1001 0 R /Rect [0 0 10 10] >>");
        file.Add("<< /FT /Tx /T (sum) /V <FEFF0037> >>");
        AssertUnread(file, "乙", "Page 1", "'sum'");
    }

    [Fact]
    public void A_page_with_a_note_over_it_is_not_read()
    {
        var file = new PdfFile();
        file.AddPage(entries: "/Annots [<< /Type /Annot /Subtype /FreeText /Contents (12) /Rect [0 0 10 10] >>]").Text(50, 50, "甲");
        file.AddPage().Text(50, 50, "乙");
        AssertUnread(file, "乙", "Page 1", "note");
    }

    [Theory]
    [InlineData("1\uFFFD2", "does not say")]
    [InlineData("1\uE0032", "U+E003")]
    public void Letters_without_a_meaning_of_their_own_refuse_the_page(string text, string reason)
    {
        var file = new PdfFile();
        file.AddPage().Text(50, 50, text);
        file.AddPage().Text(50, 50, "乙");
        AssertUnread(file, "乙", "Page 1", reason, "Kai");
    }

    [Fact]
    public void A_font_without_characters_refuses_the_page()
    {
        var file = new PdfFile { HasCharacters = false };
        file.AddPage().Text(50, 50, "规章 12");
        Assert.Contains("does not say which characters", PdfText.Refusal(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_said_to_be_another_refuses_the_page()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        page.Raw("/Span << /ActualText <FEFF00310033> >> BDC").Text(50, 50, "12").Raw("EMC");
        file.AddPage().Text(50, 50, "乙");
        AssertUnread(file, "乙", "'12'", "'13'");
    }

    [Fact]
    public void A_page_that_is_a_picture_is_said_to_be_one()
    {
        var file = new PdfFile();
        file.AddPage().Raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x01 EI Q");
        file.AddPage().Text(50, 50, "乙");
        AssertUnread(file, "乙", "Page 1 is a picture", "OCR");
    }

    [Fact]
    public void A_number_on_the_picture_of_a_page_makes_no_text_of_it()
    {
        var file = new PdfFile();
        file.AddPage().Raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x01 EI Q").Text(290, 800, "- 3 -");
        Assert.Contains("is a picture", PdfText.Refusal(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_read_is_a_problem_of_the_reading()
    {
        var file = new PdfFile();
        file.AddPage().Raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x01 EI Q");
        file.AddPage().Text(50, 50, "乙");
        var schema = Definitions.DefinitionFolder.Load(Definitions.DefinitionFolder.Files(Path.Combine(AppContext.BaseDirectory, "definitions", "disclosure"))).Schemas.Single();
        var problem = ReportReader.Read(schema, PdfText.Read(file)).Problems[0];
        Assert.Equal(("CF5001", new PagePlace(1, 0, 0, 595, 842)), (problem.Id, problem.Place));
    }

    private static void AssertUnread(PdfFile file, string rest, params string[] reasons)
    {
        var document = PdfText.Read(file);
        var unread = Assert.Single(document.Unread);
        foreach (var reason in reasons)
            Assert.Contains(reason, unread.Reason.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("1", unread.Reason.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(rest, string.Join('|', document.Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells).Select(static cell => cell.Text)));
    }

    /// <summary>A page with one text that is seen, and a second in a drawing.</summary>
    private static PdfFile Drawn(string drawing)
    {
        var file = new PdfFile { Catalog = "/OCProperties << /OCGs [1000 0 R 1001 0 R] /D << /OFF [1000 0 R] >> >>" };
        file.Add("<< /Type /OCG /Name (off) >>");
        file.Add("<< /Type /OCG /Name (on) >>");
        var page = file.AddPage();
        var text = $"BT /F1 10 Tf 100 720 Td {page.Hex("12")} Tj ET";
        var profile = file.AddStream("", "/N 3");
        var form = file.AddStream(text, "/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /Font << /F1 900 0 R >> >>");
        var seal = file.AddStream("\x01", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 1000 0 R");
        var hidden = file.AddStream("\x01", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /OC 1000 0 R");
        var veil = file.AddStream("1 1 0 rg 90 710 200 40 re f", "/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Group << /S /Transparency >>");
        page.Resources = $"/Properties << /Off 1000 0 R /On 1001 0 R /Both << /Type /OCMD /OCGs [1000 0 R 1001 0 R] /P /AllOn >> >> /XObject << /Shape {form} /Seal {seal} /HiddenPicture {hidden} /Veil {veil} >> "
            + $"/ColorSpace << /Paint [/ICCBased {profile}] /Spot [/Separation /Red /DeviceCMYK 1 0 R] >> "
            + "/ExtGState << /Clear << /ca 0 >> /Half << /ca 0.4 >> /Solid << /ca 1 >> /Masked << /SMask << /S /Alpha >> >> >>";
        page.Text(50, 50, "见").Raw(drawing.Replace("{0}", text, StringComparison.Ordinal));
        return file;
    }
}
