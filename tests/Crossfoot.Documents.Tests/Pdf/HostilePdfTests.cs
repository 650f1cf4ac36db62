using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Crossfoot.Documents.Tests.Pdf;

/// <summary>
/// Does a PDF file that is built to exhaust its reader end in one clear line? Each is read in a process of its own: a stack that
/// overflows cannot be caught, and would take all tests with it.
/// </summary>
public sealed class HostilePdfTests
{
    // What stands for "never ends", and for "takes all memory".
    private static readonly TimeSpan LongestRead = TimeSpan.FromMinutes(3);
    private const long MostMemory = 900L * 1024 * 1024;

    private static readonly Dictionary<string, Func<PdfFile>> Files = new()
    {
        ["a tree of pages as deep as a well"] = static () => Tree(static i => $"{1001 + i} 0 R", 50_000),
        ["a tree of pages in a circle"] = static () => Tree(static i => $"{1000 + ((i + 1) % 5)} 0 R", 5),
        ["a tree of pages that doubles at each level"] = static () => Tree(static i => $"{1001 + i} 0 R {1001 + i} 0 R", 200),
        ["a tree of pages under an unusual name"] = static () => Tree(static i => $"{1001 + i} 0 R {1001 + i} 0 R", 200, "/K#69d#73"),
        ["a tree of pages that doubles after many others"] = WideTree,
        ["a page listed a million times"] = static () => With(new PdfFile { PageTree = $"<< /Type /Pages /Count 1 /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", 1_000_000))}] >>" }),
        ["a huge count of pages"] = static () => With(new PdfFile { PageTree = "<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>" }),
        ["an object that is itself"] = static () => With(new PdfFile { PageTree = "2 0 R" }),
        ["objects that are each other"] = static () => With(new PdfFile { Catalog = "/OCProperties 1000 0 R" }, "1001 0 R", "%x\n1000 0 R"),
        ["named destinations in a circle"] = static () => With(new PdfFile { Catalog = "/Names << /Dests 1000 0 R >>" }, "<< /Kids [1000 0 R 1000 0 R] >>"),
        ["millions of operations"] = static () => Content(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("q Q ", 6_000_000)))),
        ["millions of states that are never left"] = static () => Content(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("q ", 4_000_000)))),
        ["millions of marks that are never closed"] = static () => Content(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/P BMC ", 1_000_000)))),
        ["one text of millions of letters"] = static () => Content(Encoding.ASCII.GetBytes("BT /F1 1 Tf <" + new string('0', 40_000_000) + "> Tj ET")),
        ["millions of areas"] = static () => Content(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 595 842 re f ", 1_000_000)))),
        ["a lattice of thousands of lines"] = static () => Content(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"0 {i % 1000}.{i} m 500 {i % 1000}.{i} l S {i % 1000}.{i} 0 m {i % 1000}.{i} 500 l S ")))),
        ["zeros that unpack to gigabytes"] = static () => Content(new byte[600_000_000]),
        ["zeros packed twice"] = static () => Packed(Flate(new byte[600_000_000]), "/Filter [/FlateDecode /FlateDecode]"),
        ["runs that unpack to gigabytes"] = static () => Packed(Enumerable.Repeat(new byte[] { 129, 0 }, 5_000_000).SelectMany(static run => run).ToArray(), "/Filter [/FlateDecode /RunLengthDecode]"),
        ["arrays in arrays"] = static () => With(new PdfFile { Catalog = "/X " + new string('[', 200_000) }),
        ["arrays in arrays of a drawing"] = static () => Content(Encoding.ASCII.GetBytes(new string('[', 200_000) + " TJ")),
        ["a form that draws itself"] = static () => Forms("/A Do"),
        ["forms that draw each other"] = static () => Forms("/B Do", "/A Do"),
        ["forms that draw ten others each"] = static () => Forms([.. Enumerable.Range(0, 25).Select(static i => string.Concat(Enumerable.Repeat($"/{(char)('B' + i)} Do ", 10)))]),
        ["a font that is its own descendant"] = static () => Font("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [1000 0 R] >>"),
        ["a map of characters that uses itself"] = static () => Font("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 1001 0 R /DescendantFonts [901 0 R] >>", "<< /Type /CMap /CMapName /X /UseCMap 1001 0 R /Length 20 >>\nstream\n/X usecmap endcmap  \nendstream"),
        ["letters that draw themselves"] = static () => Font("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 0 /LastChar 0 /Widths [1] /Encoding << /Differences [0 /a] >> /CharProcs << /a 1001 0 R >> /Resources << /Font << /F2 1000 0 R >> >> >>", "<< /Length 36 >>\nstream\n1 0 0 0 1 1 d1 BT /F2 1 Tf <00> Tj ET \nendstream"),
        ["a pattern made of itself"] = static () => Look("/Pattern << /P 1000 0 R >>", "/Pattern cs /P scn", "<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace 1001 0 R /Coords [0 0 1 1] /Function 1002 0 R >> >>", "[/Indexed 1001 0 R 1 <00>]", "<< /FunctionType 3 /Domain [0 1] /Functions [1002 0 R 1002 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>"),
        ["a colour space made of itself"] = static () => Look("/ColorSpace << /C 1000 0 R >>", "/C cs 0 scn", "[/Indexed 1000 0 R 1 <00>]"),
        ["a mask made of itself"] = static () => Look("/ExtGState << /G << /SMask << /S /Alpha /G 1000 0 R /TR 1001 0 R >> >> >>", "/G gs", "<< /Subtype /Form /Length 5 >>\nstream\n/G gs\nendstream", "<< /FunctionType 3 /Domain [0 1] /Functions [1001 0 R 1001 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>"),
        ["resources that are a font"] = static () => Look("/Font 900 0 R", "BT /F1 9 Tf <0041> Tj ET"),
        ["a page of enormous size"] = static () => Sized(1e9),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_ends_in_one_line_or_is_read(string name) => await AssertEnds(Files[name]().Bytes());

    [Theory]
    [InlineData("/Size 2000000000", "")]
    [InlineData("/Size 10 /Index [0 2000000000]", "")]
    [InlineData("/Size 10 /W [0 0 0]", "")]
    [InlineData("/Size 10", "/Type /ObjStm /N 2000000000 /First 10")]
    public async Task Huge_counts_of_objects_end_in_one_line(string list, string stream)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        text.Append($"1 0 obj\n<< /Length 10 {stream} >>\nstream\n0 0 0 0 0 \nendstream\nendobj\n");
        var start = text.Length;
        var widths = list.Contains("/W", StringComparison.Ordinal) ? "" : "/W [1 2 1]";
        text.Append($"2 0 obj\n<< /Type /XRef {list} {widths} /Root 3 0 R /Length 12 >>\nstream\n\x02\0\x01\0\x02\0\x01\0\x02\0\x01\0\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
        await AssertEnds(Encoding.Latin1.GetBytes(text.ToString()));
    }

    [Fact]
    public void A_hundred_damaged_files_end_in_one_line_or_are_read()
    {
        var file = new PdfFile();
        file.AddPage().Text(50, 40, "规章 12").Frame(50, 50, 100, 20).Line(100, 50, 100, 70).Text(60, 64, "甲");
        var whole = file.Bytes();
        var random = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var bytes = i % 3 == 0 ? whole[..random.Next(10, whole.Length)] : (byte[])whole.Clone();
            for (var j = 0; j < 1 + (i % 7); j++)
                bytes[random.Next(9, bytes.Length)] = (byte)(i % 2 == 0 ? random.Next(256) : "0123456789<>[]/ "[random.Next(16)]);
            var exception = Record.Exception(() => DocumentReader.Read("a.pdf", bytes));
            Assert.True(exception is null or DocumentException, $"{i}: {exception}");
        }
    }

    [Fact]
    public void Each_limit_is_named()
    {
        var file = new PdfFile();
        var page = file.AddPage();
        for (var i = 0; i < 300; i++)
            page.Text(72, 2 * i, $"{i}", 2);
        Assert.Contains("cells", PdfText.Refusal(file, new DocumentLimits { Cells = 10 }), StringComparison.Ordinal);
        Assert.Contains("seconds", PdfText.Refusal(file, new DocumentLimits { Time = TimeSpan.Zero }), StringComparison.Ordinal);
        Assert.Contains("operations", PdfText.Refusal(file, new DocumentLimits { Operations = 100 }), StringComparison.Ordinal);
        Assert.Contains("bytes", PdfText.Refusal(Content(new byte[10_000]), new DocumentLimits { UnpackedBytes = 1_000 }), StringComparison.Ordinal);
        Assert.Contains("elements", PdfText.Refusal(file, new DocumentLimits { Elements = 100 }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_PDF_what_is_locked_and_what_has_no_text_is_said()
    {
        Assert.Contains("damaged", Assert.Throws<DocumentException>(() => DocumentReader.Read("a.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\nnothing of the kind"))).Message, StringComparison.Ordinal);
        var empty = new PdfFile();
        empty.AddPage().Line(0, 0, 100, 100);
        Assert.Contains("OCR", PdfText.Refusal(empty), StringComparison.Ordinal);
        var key = string.Concat(Enumerable.Repeat("12", 32));
        var locked = new PdfFile { Trailer = $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >> /ID [<0102030405060708090a0b0c0d0e0f10> <01>]" };
        locked.AddPage().Text(50, 50, "甲");
        Assert.Contains("password", PdfText.Refusal(locked), StringComparison.Ordinal);
    }

    /// <summary>Reads a file in another process, which must end by itself.</summary>
    private static async Task AssertEnds(byte[] bytes)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        await File.WriteAllBytesAsync(path, bytes);
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(HostilePdfTests).Assembly.Location, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            var ended = Task.WhenAll(output, errors);
            if (await Task.WhenAny(ended, Task.Delay(LongestRead)) != ended)
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("It does not end.");
            }

            await process.WaitForExitAsync();
            var text = await errors;
            Assert.True(process.ExitCode == 0, text[..Math.Min(text.Length, 2_000)]);
            var lines = (await output).Trim().Split('\n');
            Assert.Equal(2, lines.Length);
            Assert.InRange(long.Parse(lines[1], System.Globalization.CultureInfo.InvariantCulture), 0, MostMemory);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static PdfFile With(PdfFile file, params string[] objects)
    {
        file.AddPage().Text(50, 50, "甲");
        foreach (var content in objects)
            file.Add(content);
        return file;
    }

    private static PdfFile Tree(Func<int, string> kids, int levels, string name = "/Kids")
    {
        var file = new PdfFile { PageTree = $"<< /Type /Pages {name} [1000 0 R] >>" };
        file.AddPage().Text(50, 50, "甲");
        for (var i = 0; i < levels; i++)
            file.Add($"<< /Type /Pages {name} [{(i + 1 < levels || levels <= 5 ? kids(i) : "3 0 R")}] >>");
        return file;
    }

    /// <summary>Each level lists the next twice, with more than a thousand others between: who remembers only the last thousand is lost.</summary>
    private static PdfFile WideTree()
    {
        const int Levels = 24;
        const int Width = 1_200;
        var file = new PdfFile { PageTree = "<< /Type /Pages /Kids 1000 0 R >>" };
        file.AddPage().Text(50, 50, "甲");
        for (var level = 0; level < Levels; level++)
        {
            var first = 1001 + (level * (Width + 1));
            var nodes = string.Concat(Enumerable.Range(first, Width).Select(static number => $"{number} 0 R "));
            file.Add($"[{nodes}{nodes}]");
            for (var i = 0; i < Width; i++)
                file.Add($"<< /Type /Pages /Kids {first + Width} 0 R >>");
        }

        file.Add("[3 0 R]");
        return file;
    }

    private static PdfFile Content(byte[] drawing) => Packed(drawing, "/Filter /FlateDecode");

    private static PdfFile Packed(byte[] data, string entries)
    {
        var file = new PdfFile();
        file.AddPage().Replace(Flate(data), entries);
        return file;
    }

    private static byte[] Flate(byte[] data)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }

    /// <summary>Forms named A, B, …, all with the same resources.</summary>
    private static PdfFile Forms(params string[] drawings)
    {
        var file = new PdfFile();
        var page = file.AddPage();
        var resources = $"/XObject << {string.Concat(drawings.Select(static (_, i) => $"/{(char)('A' + i)} {1000 + i} 0 R "))} >>";
        page.Resources = resources;
        page.Text(50, 50, "甲").Raw("/A Do");
        foreach (var drawing in drawings)
            file.AddStream(drawing, $"/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << {resources} >>");
        return file;
    }

    private static PdfFile Sized(double size)
    {
        var file = new PdfFile();
        file.AddPage(size, size).Fill(0, 0, size, size, "0.5 g").Text(50, 50, "甲");
        return file;
    }

    private static PdfFile Font(params string[] objects)
    {
        var file = With(new PdfFile(), objects);
        var page = file.AddPage();
        page.Resources = "/Font << /F2 1000 0 R >>";
        page.Raw("BT /F2 9 Tf 50 700 Td <0000> Tj ET");
        return file;
    }

    private static PdfFile Look(string resources, string drawing, params string[] objects)
    {
        var file = With(new PdfFile(), objects);
        var page = file.AddPage();
        page.Resources = resources;
        page.Raw(drawing + " 50 50 100 100 re f").Text(50, 50, "乙");
        return file;
    }
}
