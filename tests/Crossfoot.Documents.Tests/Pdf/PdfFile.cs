using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Pdf;

/// <summary>
/// A PDF file written by hand: any characters without a font of the machine, since a composite font need not hold shapes, and anything
/// that no program would write. Places are in points from the upper left corner.
/// </summary>
internal sealed class PdfFile
{
    private readonly List<(PdfSheet Sheet, string Entries)> _pages = [];
    private readonly List<byte[]> _objects = [];

    /// <summary>Entries of the catalog, and of the trailer.</summary>
    public string Catalog { get; set; } = "";

    public string Trailer { get; set; } = "";

    /// <summary>How the characters are told: by a table in the file; otherwise not at all.</summary>
    public bool HasCharacters { get; set; } = true;

    /// <summary>What takes the place of the tree of pages; object 3 is the first page.</summary>
    public string? PageTree { get; set; }

    public int PageCount => _pages.Count;

    public PdfSheet AddPage(double width = 595, double height = 842, string entries = "")
    {
        var sheet = new PdfSheet(width, height);
        _pages.Add((sheet, entries));
        return sheet;
    }

    /// <summary>Adds an object with a number of its own, from 1000 on.</summary>
    /// <returns>The reference to it.</returns>
    public string Add(string content) => Add(Encoding.Latin1.GetBytes(content));

    public string Add(byte[] content)
    {
        _objects.Add(content);
        return $"{999 + _objects.Count} 0 R";
    }

    /// <summary>Adds a stream.</summary>
    public string AddStream(byte[] data, string entries = "") => Add([.. Encoding.Latin1.GetBytes($"<< /Length {data.Length} {entries} >>\nstream\n"), .. data, .. "\nendstream"u8]);

    public string AddStream(string data, string entries = "") => AddStream(Encoding.Latin1.GetBytes(data), entries);

    public byte[] Bytes()
    {
        var file = new MemoryStream();
        var places = new SortedDictionary<int, long>();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Object(int number, byte[] content)
        {
            places[number] = file.Length;
            Write($"{number} 0 obj\n");
            file.Write(content);
            Write("\nendobj\n");
        }

        Write("%PDF-1.7\n");
        var pages = Enumerable.Range(0, _pages.Count).ToList();
        Object(1, Latin($"<< /Type /Catalog /Pages 2 0 R {Catalog} >>"));
        Object(2, Latin(PageTree ?? $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(static page => $"{3 + (2 * page)} 0 R"))}] >>"));
        foreach (var page in pages)
        {
            var (sheet, entries) = _pages[page];
            Object(3 + (2 * page), Latin(string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.Width} {sheet.Height}] /Contents {4 + (2 * page)} 0 R /Resources << /Font << /F1 900 0 R >> {sheet.Resources} >> {entries} >>")));
            Object(4 + (2 * page), sheet.Stream());
        }

        WriteFont(Object);
        for (var i = 0; i < _objects.Count; i++)
            Object(1000 + i, _objects[i]);
        var start = file.Length;
        Write("xref\n");
        foreach (var (number, at) in places)
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{at:D10} 00000 n \n"));
        Write($"trailer\n<< /Size {1000 + _objects.Count} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>A font in which the code of a character is its number: letters of the Latin alphabet are half as wide as others.</summary>
    private void WriteFont(Action<int, byte[]> write)
    {
        write(900, Latin($"<< /Type /Font /Subtype /Type0 /BaseFont /Kai /Encoding /Identity-H /DescendantFonts [901 0 R] {(HasCharacters ? "/ToUnicode 903 0 R" : "")} >>"));
        write(901, Latin("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Kai /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 902 0 R /DW 1000 /W [0 255 500] >>"));
        write(902, Latin("<< /Type /FontDescriptor /FontName /Kai /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"));
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var some in _pages.SelectMany(static page => page.Sheet.Characters).Distinct().Order().Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var character in some)
                map.Append(CultureInfo.InvariantCulture, $"<{(int)character:X4}> <{(int)character:X4}>\n");
            map.Append("endbfchar\n");
        }

        var text = map.Append("endcmap end end").ToString();
        write(903, Latin($"<< /Length {text.Length} >>\nstream\n{text}\nendstream"));
    }
}

/// <summary>What is drawn on a page.</summary>
internal sealed class PdfSheet(double width, double height)
{
    private readonly StringBuilder _drawing = new();
    private byte[]? _stream;

    public double Width => width;

    public double Height => height;

    public HashSet<char> Characters { get; } = [];

    /// <summary>Entries of the resources.</summary>
    public string Resources { get; set; } = "";

    /// <summary>Writes a text; the place is that of its base line.</summary>
    public PdfSheet Text(double x, double y, string text, double size = 10) => Raw($"BT /F1 {Number(size)} Tf {Number(x)} {Number(height - y)} Td {Hex(text)} Tj ET");

    /// <summary>Writes a text that is turned anticlockwise.</summary>
    public PdfSheet Turned(double x, double y, double degrees, string text, double size = 10)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return Raw($"BT /F1 {Number(size)} Tf {Number(cosine)} {Number(sine)} {Number(-sine)} {Number(cosine)} {Number(x)} {Number(height - y)} Tm {Hex(text)} Tj ET");
    }

    public PdfSheet Line(double x1, double y1, double x2, double y2) => Raw($"{Number(x1)} {Number(height - y1)} m {Number(x2)} {Number(height - y2)} l S");

    /// <summary>Fills a rectangle.</summary>
    public PdfSheet Fill(double x, double y, double across, double down, string colour) => Raw($"q {colour} {Number(x)} {Number(height - y - down)} {Number(across)} {Number(down)} re f Q");

    /// <summary>Frames a rectangle.</summary>
    public PdfSheet Frame(double x, double y, double across, double down) => Raw($"{Number(x)} {Number(height - y - down)} {Number(across)} {Number(down)} re S");

    public PdfSheet Raw(string drawing)
    {
        _drawing.Append(drawing).Append('\n');
        return this;
    }

    /// <summary>The text as a string of the font.</summary>
    public string Hex(string text)
    {
        Characters.UnionWith(text);
        return "<" + string.Concat(text.Select(static character => ((int)character).ToString("X4", CultureInfo.InvariantCulture))) + ">";
    }

    /// <summary>Draws by a stream that is given whole.</summary>
    public void Replace(byte[] data, string entries) => _stream = [.. Encoding.Latin1.GetBytes($"<< /Length {data.Length} {entries} >>\nstream\n"), .. data, .. "\nendstream"u8];

    public byte[] Stream()
    {
        if (_stream is null)
            Replace(Encoding.Latin1.GetBytes(_drawing.ToString()), "");
        return _stream!;
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
