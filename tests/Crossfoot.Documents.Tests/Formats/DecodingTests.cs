using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Formats;

/// <summary>Which files are read, and what is said of the others?</summary>
public sealed class DecodingTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"crossfoot-{Guid.NewGuid():N}.txt");

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 big"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_is_read_in_its_usual_encodings(string encoding)
    {
        Encoding used = encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16" => new UnicodeEncoding(false, true),
            _ => new UnicodeEncoding(true, true),
        };
        Write([.. used.GetPreamble(), .. used.GetBytes("规章\t0")]);
        Assert.Equal(["规章@1:1", "0@1:4"], DocumentReader.Read(_path).Blocks[0].Rows[0].Cells.Select(static cell => $"{cell.Text}@{cell.Place}"));
    }

    [Theory]
    [InlineData(new byte[] { 0xE8, 0xA7, 0x84, 0xE7, 0xAB }, "not valid UTF-8 (first at byte 4)")]
    [InlineData(new byte[] { 0x41, 0x42, 0xFF, 0x43 }, "not valid UTF-8 (first at byte 3)")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00 }, "damaged")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 }, "neither text nor a format")]
    [InlineData(new byte[] { 0x00, 0xFF, 0xFE, 0x80 }, "neither text nor a format")]
    [InlineData(new byte[] { 0x00, 0x00, 0x00, 0x00 }, "neither text nor a format")]
    [InlineData(new byte[] { 0x01, 0x02, 0x41, 0x42 }, "neither text nor a format")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "Save it as DOCX or XLSX")]
    [InlineData(new byte[] { 0x7B, 0x5C, 0x72, 0x74, 0x66, 0x31 }, "RTF")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A }, "picture (PNG)")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00 }, "archive (gzip)")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 }, "not valid UTF-16")]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "empty")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "empty")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x0D, 0x0A }, "empty")]
    public void Other_files_are_refused_in_one_line_of_both_languages(byte[] bytes, string reason)
    {
        Write(bytes);
        var exception = Assert.Throws<DocumentException>(() => DocumentReader.Read(_path));
        Assert.Equal("CF5001", exception.Id);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith(Path.GetFileName(_path), exception.Reason.In(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_told_apart()
    {
        Assert.Contains("no such file", Assert.Throws<DocumentException>(() => DocumentReader.Read(_path)).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be opened", Assert.Throws<DocumentException>(() => DocumentReader.Read(Path.GetTempPath())).Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_path);

    private void Write(byte[] bytes) => File.WriteAllBytes(_path, bytes);
}
