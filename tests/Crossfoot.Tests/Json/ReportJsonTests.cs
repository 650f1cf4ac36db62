using System;
using System.Text.Json;
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
    [InlineData("""{"tables":{"t":{"cells":{"a@z":1}}}}""", "a@z")]
    [InlineData("""{"tables":{"t":{"cells":{"a@x":1.5}}}}""", "1.5")]
    [InlineData("""{"tables":{"t":{"cells":{"a@x":"seven"}}}}""", "seven")]
    [InlineData("""{"tables":{"t":{"cells":{"a@x":1e99}}}}""", "1e99")]
    [InlineData("""{"edition":"1999"}""", "1999")]
    [InlineData("""[]""", "a report")]
    public void What_the_form_does_not_have_is_an_error_that_names_it(string json, string named)
        => Assert.Contains(named, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TypedReport>(json, Options)).Message);

    private sealed record TypedReport(ReportData Data) : IReport;
}
