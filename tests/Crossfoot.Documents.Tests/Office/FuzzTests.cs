using System;
using System.Diagnostics;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Does anything but a document or one clear refusal ever come out of a broken file?</summary>
public sealed class FuzzTests
{
    private const int Rounds = 1_000;
    private const int MostSeconds = 30;

    public static TheoryData<string> Kinds => ["docx", "xlsx"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Broken_bytes_give_a_document_or_a_refusal(string kind)
    {
        var random = new Random(20260101);
        var whole = Packages.Zip(Parts(kind));
        for (var round = 0; round < Rounds; round++)
            Check(Break(whole, random), $"round {round}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Broken_markup_gives_a_document_or_a_refusal(string kind)
    {
        var random = new Random(20260102);
        for (var round = 0; round < Rounds; round++)
        {
            var parts = Parts(kind);
            var at = random.Next(parts.Length);
            parts[at].Text = Break(parts[at].Text, random);
            Check(Packages.Zip(parts), $"round {round}, part {parts[at].Path}");
        }
    }

    private static void Check(byte[] file, string round)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Assert.NotNull(Packages.Read(file).Blocks);
        }
        catch (DocumentException exception)
        {
            Assert.False(string.IsNullOrEmpty(exception.Reason.In(Language.Chinese)));
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{round}: {exception}");
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, MostSeconds);
    }

    /// <summary>Cuts the end off, or changes up to eight bytes.</summary>
    private static byte[] Break(byte[] whole, Random random)
    {
        if (random.Next(4) == 0)
            return whole[..random.Next(whole.Length)];
        var broken = (byte[])whole.Clone();
        for (var i = random.Next(1, 9); i > 0; i--)
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
        return broken;
    }

    /// <summary>Cuts, doubles, moves or replaces a piece of markup.</summary>
    private static string Break(string text, Random random)
    {
        var pieces = text.Split('<').Skip(1).Select(static piece => "<" + piece).ToList();
        var at = random.Next(pieces.Count);
        switch (random.Next(6))
        {
            case 0:
                pieces.RemoveAt(at);
                break;
            case 1:
                pieces.Insert(at, pieces[random.Next(pieces.Count)]);
                break;
            case 2:
                pieces[at] = pieces[random.Next(pieces.Count)];
                break;
            case 3:
                pieces[at] = pieces[at].Replace("\"1\"", random.Next(2) == 0 ? "\"-2147483648\"" : "\"99999999999\"", StringComparison.Ordinal).Replace(">1<", ">NaN<", StringComparison.Ordinal);
                break;
            case 4:
                var piece = new StringBuilder(pieces[at]);
                piece[random.Next(piece.Length)] = (char)random.Next(1, 0xD000);
                pieces[at] = piece.ToString();
                break;
            default:
                var cut = random.Next(text.Length);
                return text[..cut];
        }

        return string.Concat(pieces);
    }

    private static (string Path, string Text)[] Parts(string kind)
        => kind == "docx"
            ? Packages.DocxParts(
                """
                <w:p><w:pPr><w:pStyle w:val="h"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>一</w:t><w:tab/><w:t>1</w:t></w:r></w:p>
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t><w:sym w:char="2460"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                <w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="1"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
                <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>
                """,
                ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:basedOn w:val=\"h\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"),
                ("numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"))
            : Packages.XlsxParts(
                "<workbookPr date1904=\"1\"/>",
                "<si><t>规章</t></si><si><r><rPr><strike/></rPr><t>_x000D_</t></r></si>",
                "<numFmts><numFmt numFmtId=\"1\" formatCode=\"[&gt;1]0.0,%;yyyy&quot;年&quot;m[h];;@\"/></numFmts><fonts><font><strike/></font></fonts><cellXfs><xf numFmtId=\"1\" fontId=\"1\"/><xf numFmtId=\"14\"/></cellXfs>",
                ("甲", "", "<sheetFormatPr zeroHeight=\"0\"/><cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"C2\" t=\"b\"><v>1</v></c></row><row><c><f>A1</f></c><c t=\"inlineStr\"><is><t>1</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>"),
                ("乙", "state=\"hidden\"", "<sheetData/>"));
}
