using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Office;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>What is said of files that are damaged, locked, too large or made to do harm?</summary>
public sealed class HostileTests
{
    // Far above what a slow machine needs; without its limit each of these would take minutes or all memory.
    private const int MostSeconds = 60;

    [Fact]
    public void A_part_that_unpacks_to_more_than_the_limit_is_given_up_on_the_way()
    {
        var limits = DocumentLimits.Default with { UnpackedBytes = 1024 * 1024 };
        foreach (var file in new[] { Bomb("word/document.xml", Packages.DocxParts("")), Bomb("xl/sharedStrings.xml", Packages.XlsxParts("", "", "")), Bomb("[Content_Types].xml", Packages.DocxParts("")) })
        {
            Assert.True(file.Length < 1024 * 1024);
            Assert.Contains("unpacks to more than 1048576 bytes", Refused(file, limits), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_that_many_cells_share_counts_with_each_of_them()
        => Assert.Contains(
            "unpacks to more than",
            Refused(
                Packages.Xlsx($"<sheetData>{string.Concat(Enumerable.Range(1, 2000).Select(static row => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))}</sheetData>", $"<si><t>{new string('长', 30_000)}</t></si>"),
                DocumentLimits.Default with { UnpackedBytes = 10 * 1024 * 1024 }),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;")]
    [InlineData("<!DOCTYPE w SYSTEM \"http://example.org/x.dtd\">", "")]
    public void Entities_are_never_expanded_or_fetched(string declaration, string use)
    {
        var parts = Packages.DocxParts($"<w:p><w:r><w:t>{use}</w:t></w:r></w:p>");
        parts[2].Text = declaration + parts[2].Text.Trim();
        Assert.Contains("damaged", Refused(Packages.Zip(parts)), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_outside_the_file_are_not_looked_for()
    {
        var parts = Packages.DocxParts("<w:p><w:r><w:t>规章</w:t></w:r></w:p>");
        parts[3].Text = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"a\" Type=\"{Packages.Relations}/styles\" Target=\"http://example.org/styles.xml\" TargetMode=\"External\"/>"
            + $"<Relationship Id=\"b\" Type=\"{Packages.Relations}/numbering\" Target=\"../../../../etc/passwd\"/>"
            + $"<Relationship Id=\"c\" Type=\"{Packages.Relations}/hyperlink\" Target=\"mailto:a@b@c\" TargetMode=\"External\"/></Relationships>";
        Assert.Equal(["Text: 规章"], Packages.Show(Packages.Zip(parts)));
    }

    [Fact]
    public void A_long_chain_of_parts_is_not_followed()
    {
        var chain = Enumerable.Range(0, 20_000).SelectMany(static i => new[]
        {
            ($"word/p{i}.xml", "<a/>"),
            ($"word/_rels/p{i}.xml.rels", Packages.RelationsOf([("n", "image", $"p{i + 1}.xml")])),
        });
        var parts = Packages.DocxParts("<w:p><w:r><w:t>规章</w:t></w:r></w:p>");
        parts[3].Text = Packages.RelationsOf([("n", "image", "p0.xml")]);
        Assert.Equal(["Text: 规章"], Packages.Show(Packages.Zip([.. parts, .. chain])));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Tables_and_elements_nested_without_end_are_refused(int depth)
    {
        Assert.Contains("nested more than 256 deep", Refused(Packages.Docx(Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", depth))), StringComparison.Ordinal);
        Assert.Contains("nested more than 256 deep", Refused(Packages.Xlsx(Nested("<x>", "</x>", depth))), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_nested_within_the_limit_are_read_in_little_time()
    {
        var inner = string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr>", 2_000));
        Assert.NotEmpty(InTime(() => Packages.Read(Packages.Docx(Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80, $"<w:tbl>{inner}</w:tbl>")))).Blocks);
    }

    [Theory]
    [InlineData("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000000\"/></w:tcPr></w:tc></w:tr>", "more than 1000 columns")]
    [InlineData("<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc/></w:tr>", "more than 1000 columns")]
    [InlineData("*3000000<w:tr/>", "more than 2000000 cells")]
    [InlineData("*1500000<w:tr><w:tc/></w:tr>", "more than 2000000 cells")]
    public void Tables_without_end_are_refused(string rows, string reason)
        => Assert.Contains(reason, Refused(Packages.Docx($"<w:tbl>{Repeat(rows)}</w:tbl>")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData>", "Grid: 1 / @16383 2")]
    [InlineData("<sheetData>*1000000<row><c s=\"1\"/></row></sheetData>", null)]
    [InlineData("<sheetFormatPr zeroHeight=\"1\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c><v>2</v></c></row></sheetData>", "Grid: 1 / 2")]
    [InlineData("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>", "Grid: 1")]
    public void An_empty_sheet_costs_little_however_large_it_says_it_is(string sheet, string? block)
    {
        var file = Packages.Xlsx(Repeat(sheet));
        Assert.Equal(block is null ? [] : [block], InTime(() => Packages.Show(file)));
    }

    [Theory]
    [InlineData("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row></sheetData>", "more than 1000 columns")]
    [InlineData("<sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row></sheetData>", "damaged")]
    [InlineData("<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>", "damaged")]
    [InlineData("<sheetData><row r=\"1\"><c r=\"XFE1\"/></row></sheetData>", "damaged")]
    [InlineData("<sheetData><row r=\"99999999\"/></sheetData>", "damaged")]
    [InlineData("<sheetData><row r=\"1\"><c t=\"s\"><v>7</v></c></row></sheetData>", "damaged")]
    [InlineData("<sheetData><row r=\"1\"><c><v>1e999</v></c></row></sheetData>", "damaged")]
    [InlineData("<sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B9\"/><mergeCell ref=\"A1:A2\"/></mergeCells>", "damaged")]
    [InlineData("<sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>", "damaged")]
    [InlineData("<sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData><mergeCells>*3000000<mergeCell ref=\"A1:A2\"/></mergeCells>", "more than 2000000 cells")]
    public void A_sheet_that_contradicts_itself_is_refused(string sheet, string reason)
        => Assert.Contains(reason, Refused(Packages.Xlsx(Repeat(sheet))), StringComparison.Ordinal);

    [Theory]
    [InlineData("EncryptedPackage", "protected by a password")]
    [InlineData("WordDocument", "Save the document as DOCX")]
    [InlineData("Workbook", "Save the workbook as XLSX")]
    [InlineData("", "old Office format")]
    public void Locked_and_old_files_are_told_apart(string stream, string reason)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024], .. Encoding.Unicode.GetBytes(stream), 0, 0];
        Assert.True(OfficeFile.IsCompound(bytes));
        Assert.Contains(reason, OfficeFile.RefuseCompound("a.docx", bytes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_part_is_named()
    {
        var word = Packages.DocxParts("");
        Assert.Contains("word/document.xml is missing", Refused(Packages.Zip([.. word.Where(static part => part.Path != "word/document.xml")])), StringComparison.Ordinal);
        Assert.Contains("_rels/.rels is missing", Refused(Packages.Zip([.. word.Where(static part => part.Path != "_rels/.rels")])), StringComparison.Ordinal);
        Assert.Contains("[Content_Types].xml is missing", Refused(Packages.Zip([.. word.Where(static part => part.Path != "[Content_Types].xml")])), StringComparison.Ordinal);
        var book = Packages.XlsxParts("", "", "", ("甲", "", ""));
        Assert.Contains("xl/worksheets/sheet0.xml is missing", Refused(Packages.Zip([.. book.Where(static part => part.Path != "xl/worksheets/sheet0.xml")])), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_parts_of_one_name_are_damage()
        => Assert.Contains("damaged", Refused(Packages.Zip([.. Packages.DocxParts("<w:p/>"), ("word\\Document.xml", "<a/>")])), StringComparison.Ordinal);

    [Fact]
    public void Text_that_only_Word_can_show_is_not_silently_left_out()
        => Assert.Contains("embeds another file", Refused(Packages.Docx("<w:altChunk r:id=\"x\"/>")), StringComparison.Ordinal);

    /// <summary>The reason, which must be one line in both languages that names the file.</summary>
    private static string Refused(byte[] file, DocumentLimits? limits = null)
    {
        var exception = InTime(() => Assert.Throws<DocumentException>(() => Packages.Read(file, limits)));
        Assert.StartsWith("test.bin: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.StartsWith("test.bin：", exception.Reason.In(Language.Chinese), StringComparison.Ordinal);
        return exception.Message;
    }

    private static T InTime<T>(Func<T> read)
    {
        var watch = Stopwatch.StartNew();
        var result = read();
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, MostSeconds);
        return result;
    }

    /// <summary>Writes <c>*3&lt;a/&gt;</c> at the first star out three times, up to the element that closes the list.</summary>
    private static string Repeat(string text)
    {
        var star = text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            return text;
        var start = text.IndexOf('<', star);
        var end = text.IndexOf("</mergeCells>", star, StringComparison.Ordinal) is >= 0 and var merges ? merges
            : text.IndexOf("</sheetData>", star, StringComparison.Ordinal) is >= 0 and var data ? data
            : text.Length;
        var times = int.Parse(text.AsSpan(star + 1, start - star - 1), System.Globalization.CultureInfo.InvariantCulture);
        return new StringBuilder(text[..star]).Insert(star, text[start..end], times).Append(text[end..]).ToString();
    }

    private static string Nested(string open, string close, int depth, string inner = "")
        => new StringBuilder().Insert(0, open, depth).Append(inner).Insert(open.Length * depth + inner.Length, close, depth).ToString();

    /// <summary>The file with one part made of 200 MB of spaces.</summary>
    private static byte[] Bomb(string path, (string Path, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var stream = archive.CreateEntry(part.Path).Open();
                var text = Encoding.UTF8.GetBytes(part.Text.Trim());
                var end = part.Text.Trim().IndexOf('>', StringComparison.Ordinal);
                var isBomb = part.Path == path;
                stream.Write(isBomb ? Encoding.UTF8.GetBytes(part.Text.Trim()[..(end + 1)]) : text);
                var spaces = Encoding.UTF8.GetBytes(new string(' ', 1024 * 1024));
                for (var i = 0; isBomb && i < 200; i++)
                    stream.Write(spaces);
            }
        }

        return file.ToArray();
    }
}
