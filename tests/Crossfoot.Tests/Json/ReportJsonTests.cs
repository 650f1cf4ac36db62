using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Crossfoot.Json;
using Crossfoot.Schema;
using Crossfoot.Tests.Rules;

namespace Crossfoot.Tests.Json;

public sealed class ReportJsonTests
{
    private static readonly ReportSchema Schema = SmallForm.With([]).Schema;
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new ReportTypeInfoResolver<TypedReport>(new ReportConverter<TypedReport>(Schema, static data => new TypedReport(data))),
    };

    [Fact]
    public void All_five_states_survive_a_round_trip()
    {
        var report = new ReportData(Schema);
        var table = report["t"];
        table["a", "x"] = 0;
        table["b", "x"] = Cell.Blank;
        table["c", "x"] = Cell.NotApplicable;
        table["d", "x"] = Cell.Invalid("七件");
        var json = JsonSerializer.Serialize(new TypedReport(report), Options);
        Assert.Equal(
            """{"report":"small","tables":{"t":{"cells":{"a@x":0,"b@x":null,"c@x":{"state":"notApplicable"},"d@x":{"state":"invalid","text":"\u4E03\u4EF6"}}}}}""",
            json);
        var back = JsonSerializer.Deserialize<TypedReport>(json, Options)!.Data["t"];
        for (var cell = 0; cell < table.Layout.CellCount; cell++)
            Assert.Equal(table[cell], back[cell]);
    }

    [Fact]
    public void Random_numbers_survive_a_round_trip()
    {
        var random = new Random(7);
        var report = new ReportData(Schema);
        for (var i = 0; i < 200; i++)
        {
            for (var cell = 0; cell < 8; cell++)
                report["t"][cell] = random.NextInt64(long.MinValue, long.MaxValue);
            var back = JsonSerializer.Deserialize<TypedReport>(JsonSerializer.Serialize(new TypedReport(report), Options), Options)!;
            for (var cell = 0; cell < 8; cell++)
                Assert.Equal(report["t"][cell], back.Data["t"][cell]);
        }
    }

    [Theory]
    [InlineData("""{"report":"other"}""", "other")]
    [InlineData("""{"tables":{"u":{}}}""", "'u'")]
    [InlineData("""{"tables":{"t":{"cells":{"a@z":1}}}}""", "'z'")]
    [InlineData("""{"tables":{"t":{"cells":{"a@x":1.5}}}}""", "1.5")]
    [InlineData("""{"tables":{"t":{"cells":{"a@x":"seven"}}}}""", "seven")]
    [InlineData("""{"tables":{"t":{"cells":{"a@x":1e99}}}}""", "1e99")]
    [InlineData("""{"edition":"1999"}""", "1999")]
    [InlineData("""[]""", "a report")]
    public void What_the_form_does_not_have_is_an_error_that_names_it(string json, string named)
        => Assert.Contains(named, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TypedReport>(json, Options)).Message);

    [Fact]
    public void A_blank_cell_stays_blank_where_an_empty_one_means_zero()
    {
        var report = SmallForm.With([], new CellFormat(CellType.Count) { Blanks = [new BlankText("", BlankMeaning.Zero)] });
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new ReportTypeInfoResolver<TypedReport>(new ReportConverter<TypedReport>(report.Schema, static data => new TypedReport(data))),
        };
        report["t"]["a", "x"] = Cell.Blank;
        var json = JsonSerializer.Serialize(new TypedReport(report), options);
        Assert.Equal(Cell.Blank, JsonSerializer.Deserialize<TypedReport>(json, options)!.Data["t"]["a", "x"]);
        Assert.Equal(Cell.Blank, ReportJson.Read(json, [report.Schema]).Report["t"]["a", "x"]);
        var stored = """{"report":"small","tables":{"t":{"cells":{"a@x":null}}}}""";
        Assert.Equal(Cell.Blank, JsonSerializer.Deserialize<TypedReport>(stored, options)!.Data["t"]["a", "x"]);
        Assert.Equal<Cell>(0, ReportJson.Read(stored, [report.Schema]).Report["t"]["a", "x"]);
    }

    [Fact]
    public async Task A_report_is_read_from_a_stream_that_comes_in_small_pieces()
    {
        var report = new ReportData(Schema);
        for (var cell = 0; cell < 8; cell++)
            report["t"][cell] = cell % 2 == 0 ? 123_456_789 + cell : Cell.Invalid(new string('七', 50));
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new TypedReport(report), Options));
        var small = new JsonSerializerOptions(Options) { DefaultBufferSize = 1 };
        var back = await JsonSerializer.DeserializeAsync<TypedReport>(stream, small);
        for (var cell = 0; cell < 8; cell++)
            Assert.Equal(report["t"][cell], back!.Data["t"][cell]);
    }

    private sealed record TypedReport(ReportData Data) : IReport;
}
