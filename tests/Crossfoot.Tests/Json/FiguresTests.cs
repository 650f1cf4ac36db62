using System;
using System.Linq;
using Crossfoot.Json;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Json;

/// <summary>Figures that anybody wrote: what is wrong in them is one problem where it stands (marked with ‸), and the rest is read.</summary>
public sealed class FiguresTests
{
    private static readonly CellFormat Count = new(CellType.Count);

    private static readonly ReportSchema Schema = new(
        "form",
        "表",
        [],
        [
            new TableSchema("t")
            {
                Cells = Count,
                Columns = [Item("x", "甲"), Item("y", "乙")],
                Rows = [Item("a", "子"), Item("b", "丑"), Item("grey", "灰") with { Closed = AxisSelection.Current }],
            },
            new TableSchema("kinds")
            {
                IsOptional = true,
                Columns =
                [
                    Item("text", "文") with { Cells = new CellFormat(CellType.Text) },
                    Item("code", "码") with { Cells = new CellFormat(CellType.Identifier) { Pattern = "[A-Z]{2}" } },
                    Item("day", "日") with { Cells = new CellFormat(CellType.Date) },
                    Item("word", "词") with { Cells = new CellFormat(CellType.Enum) { Words = [new EnumWord("works", "1"), new EnumWord("goods", "货物")] } },
                    Item("yes", "否") with { Cells = new CellFormat(CellType.YesNo) },
                    Item("money", "额") with { Cells = new CellFormat(CellType.Decimal) { Decimals = 2 } },
                    Item("zero", "零") with { Cells = Count with { Blanks = [new BlankText("", BlankMeaning.Zero)] } },
                    Item("any", "数") with { Cells = new CellFormat(CellType.Decimal) },
                ],
                Rows = [Item("r", "行")],
            },
            new TableSchema("list")
            {
                IsOptional = true,
                Cells = Count,
                Columns = [Item("v", "值")],
                Rows = [Item("item", (string?)null, open: new OpenRowsSchema(MemberKey.Code) { Levels = [3, 5] }), Item("total", "合计")],
            },
            new TableSchema("loans") { IsOptional = true, Repeat = "银行", Cells = Count, Columns = [Item("v", "值")], Rows = [Item("r", "行")] },
        ]);

    private static readonly ReportSchema OfTwoEditions = new(
        "form",
        "表",
        [new EditionSchema("2019", "旧"), new EditionSchema("2021", "新")],
        [
            new TableSchema("t")
            {
                Cells = Count,
                Columns = [Item("x", "甲"), Item("y", "乙")],
                Rows = [Item("a", "子"), Item("old", "旧", until: "2019")],
            },
        ]);

    [Theory]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{"a@x":1,‸"a@x":2,"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{"a@x":1,"a@x":1,‸"a@x":2,"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{"a@x":1,‸"\u0061@x":null,"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"list":{"cells":{"total@v":1}},‸"list":{},"t":{"cells":{"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"list":{"cells":{"total@v":1},‸"cells":{}},"t":{"cells":{"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"list":{"item":[{"key":"301","name":"甲"},{"key":‸"301","name":"乙"}],"cells":{"item.301@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"list":{"item":[{"key":"301",‸"key":"302"}],"cells":{"item.301@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"loans":[{"key":"甲","cells":{"r@v":1}},{"key":‸"甲","cells":{"r@v":2}}],"t":{"cells":{"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{"a@x":{"state":"notApplicable",‸"state":"blank"},"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","period":"2023",‸"period":"2024","tables":{"t":{"cells":{"b@x":7}}}}""", "CF5101")]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{‸"aa@x":1,"aa@y":1,"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{‸"a@z":1,"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{‸"a":1,"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"t":{"cells":{‸"grey@x":1,"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{‸"lists":{},"t":{"cells":{"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form",‸"perod":"2024","tables":{"t":{"cells":{"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form",‸"edition":"2024","tables":{"t":{"cells":{"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"list":{"item":[{"key":"301"}],"cells":{‸"item.302@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"list":{‸"itme":[{"key":"301"}],"cells":{"item.301@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"list":{"item":[{‸"kye":"301"}],"cells":{"item.301@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"list":{"cells":{‸"item@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5102")]
    [InlineData("""{"report":"form","tables":{"list":{"item":[{"key":‸"3011"}],"cells":{"item.3011@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5103")]
    [InlineData("""{"report":"form","tables":{"list":{"item":[‸"301"],"cells":{"item.301@v":1}},"t":{"cells":{"b@x":7}}}}""", "CF5103")]
    [InlineData("""{"report":"form","tables":{"loans":‸{},"t":{"cells":{"b@x":7}}}}""", "CF5103")]
    [InlineData("""{"report":"form","tables":{"loans":[‸{"cells":{"r@v":1}}],"t":{"cells":{"b@x":7}}}}""", "CF5103")]
    [InlineData("""{"report":"form","tables":{"list":{"cells":‸[]},"t":{"cells":{"b@x":7}}}}""", "CF5103")]
    [InlineData("""{"report":"form","period":‸2024,"tables":{"t":{"cells":{"b@x":7}}}}""", "CF5103")]
    [InlineData("""{"report":"form","period":‸"0000","tables":{"t":{"cells":{"b@x":7}}}}""", "CF5103")]
    public void What_is_wrong_is_one_problem_and_the_rest_is_read(string marked, string id)
    {
        var reading = Read(marked, out var place);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((id, place), (problem.Id, problem.Place));
        Assert.Equal<Cell>(7, reading.Report["t"]["b", "x"]);
        foreach (var table in Enumerable.Range(0, reading.Report.Tables.Count).SelectMany(reading.Report.InstancesOf))
            Assert.All(Enumerable.Range(0, table.CellCount).Where(cell => table.KeyAt(cell) != "b@x"), cell => Assert.NotEqual(CellState.Value, table.StateAt(cell)));
    }

    [Theory]
    [InlineData("a@x", "-1")]
    [InlineData("a@x", "1.5")]
    [InlineData("a@x", "1e400")]
    [InlineData("a@x", "1e-400")]
    [InlineData("a@x", "1e99999999999")]
    [InlineData("a@x", "9223372036854775808")]
    [InlineData("a@x", "\"5\"")]
    [InlineData("a@x", "\"约5\"")]
    [InlineData("a@x", "true")]
    [InlineData("a@x", "[5]")]
    [InlineData("a@x", "{}")]
    [InlineData("a@x", "{\"state\":\"nonsense\"}")]
    [InlineData("a@x", "{\"state\":5}")]
    [InlineData("a@x", "{\"state\":\"invalid\"}")]
    [InlineData("a@x", "{\"state\":\"invalid\",\"text\":\"约5\"}")]
    [InlineData("a@x", "{\"state\":\"value\"}")]
    [InlineData("a@x", "{\"state\":\"notApplicable\",\"value\":5}")]
    [InlineData("r@text", "5")]
    [InlineData("r@text", "false")]
    [InlineData("r@code", "\"ab\"")]
    [InlineData("r@code", "12")]
    [InlineData("r@day", "\"2024-02-30\"")]
    [InlineData("r@day", "20240131")]
    [InlineData("r@word", "\"services\"")]
    [InlineData("r@word", "2")]
    [InlineData("r@yes", "true")]
    [InlineData("r@money", "0.001")]
    [InlineData("r@any", "0.00000000000000000000000000001")]
    [InlineData("r@any", "1234567890123456789012345678.95")]
    public void A_value_that_its_cell_cannot_hold_makes_it_invalid(string key, string value)
    {
        var table = key[0] == 'a' ? "t" : "kinds";
        var other = table == "t" ? "" : ",\"t\":{\"cells\":{\"a@x\":1}}";
        var reading = Read($$"""{"report":"form","tables":{"{{table}}":{"cells":{"{{key}}":""" + $"‸{value}" + "}}" + other + "}}", out var place);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("CF5006", place, table, key), (problem.Id, problem.Place, problem.Table, $"{problem.Row}@{problem.Column}"));
        Assert.Equal(CellState.Invalid, reading.Report[table][problem.Row!, problem.Column!].State);
        Assert.DoesNotContain("state", problem.Message.In(Language.Chinese)[..3]);
    }

    [Theory]
    [InlineData("r@text", "\"\"", "blank")]
    [InlineData("r@text", "\" \\t　\\u00a0\"", "blank")]
    [InlineData("r@day", "\" \"", "blank")]
    [InlineData("r@word", "\"\"", "blank")]
    [InlineData("r@yes", "\"\"", "blank")]
    [InlineData("r@code", "\"\"", "blank")]
    [InlineData("r@money", "\"\"", "blank")]
    [InlineData("r@zero", "\"\"", "0")]
    [InlineData("r@zero", "null", "0")]
    [InlineData("r@zero", "{\"state\":\"blank\"}", "blank")]
    [InlineData("r@money", "null", "blank")]
    [InlineData("r@money", "{\"state\":\"value\",\"value\":1.50}", "1.5")]
    [InlineData("r@money", "{\"state\":\"absent\"}", "absent")]
    [InlineData("r@money", "{\"state\":\"notApplicable\"}", "not applicable")]
    [InlineData("r@money", "-12E-1", "-1.2")]
    [InlineData("r@any", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("r@any", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("r@word", "1", "works")]
    [InlineData("r@word", "\"１\"", "works")]
    [InlineData("r@word", "\"货物\"", "goods")]
    [InlineData("r@word", "\"goods\"", "goods")]
    public void What_a_cell_can_hold_is_read_as_the_form_says(string key, string value, string cell)
    {
        var reading = Read("""{"report":"form","tables":{"t":{"cells":{"a@x":1}},"kinds":{"cells":{""" + $"\"{key}\":{value}" + "}}}}", out _);
        Assert.Empty(reading.Problems);
        Assert.Equal(cell, reading.Report["kinds"]["r", key[2..]].ToString());
    }

    [Theory]
    [InlineData("""‸{"report":"form"}""")]
    [InlineData("""{"report":"form",‸"tables":{}}""")]
    [InlineData("""{"report":"form",‸"tables":{"t":{"cells":{}}}}""")]
    [InlineData("""{"report":"form","tables":{‸"something":{"cells":{"p@q":1}},"otherwise":{}}}""")]
    public void Figures_of_which_nothing_belongs_to_the_form_say_so(string marked)
    {
        var reading = Read(marked, out var place);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("CF5104", place), (problem.Id, problem.Place));
        Assert.False(reading.IsComplete);
    }

    [Theory]
    [InlineData("""{"report":"form","edition":‸"2109","tables":{"t":{"cells":{"old@x":1,"a@x":1}}}}""", "CF5103")]
    [InlineData("""{"report":"form","edition":‸2019,"tables":{"t":{"cells":{"a@x":1}}}}""", "CF5103")]
    [InlineData("""{"report":"form",‸"editon":"2019","tables":{"t":{"cells":{"old@x":1}}}}""", "CF5102")]
    [InlineData("""{"report":"form","edition":"2019",‸"edition":"2021","tables":{"t":{"cells":{"a@x":1}}}}""", "CF5101")]
    public void Of_an_edition_that_nobody_knows_nothing_is_read(string marked, string id)
    {
        var reading = Read(marked, out var place, OfTwoEditions);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((id, place, "unknown"), (problem.Id, problem.Place, reading.Edition));
        Assert.True(reading.Report["t"].IsEmpty);
        Assert.False(reading.IsComplete);
    }

    [Theory]
    [InlineData("""{"report":"form","edition":"2021","tables":{"t":{"cells":{‸"old@x":1,"old@y":2,"a@x":7}}}}""")]
    [InlineData("""{"report":"form","edition":"2019","tables":{"t":{"edition":"2021","cells":{"a@x":7,‸"old@x":1}}}}""")]
    public void A_row_of_another_edition_is_one_problem(string marked)
    {
        var reading = Read(marked, out var place, OfTwoEditions);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("CF5102", place), (problem.Id, problem.Place));
        Assert.Equal<Cell>(7, reading.Report["t"]["a", "x"]);
    }

    [Fact]
    public void What_is_given_twice_and_says_the_same_is_read_and_said()
    {
        var reading = Read("""{"report":"form","tables":{"t":{"cells":{"a@x":5,"a@y":1,"b@x":1,"b@y":1,‸"a@x":5.0}}}}""", out var place);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("CF5101", Severity.Info, place), (problem.Id, problem.Severity, problem.Place));
        Assert.Equal<Cell>(5, reading.Report["t"]["a", "x"]);
        Assert.True(reading.IsComplete);
    }

    [Fact]
    public void Columns_are_counted_in_utf16_units_over_any_length()
    {
        var pad = string.Concat(Enumerable.Repeat("汉😀é", 1000));
        var reading = Read(("""{"report":"form","tables":{"kinds":{"cells":{"r@text":"PAD"}},""" + "\n" + """  "t":{"cells":{"b@x":"PAD", "a@x":‸true}}}}""").Replace("PAD", pad, StringComparison.Ordinal), out var place);
        Assert.Equal(place, reading.Problems[1].Place);
        Assert.Equal(2, place.Line);
    }

    [Fact]
    public void Many_members_and_instances_take_no_longer_each()
    {
        const int Many = 60_000;
        var members = string.Join(",", Enumerable.Range(10_000, Many).Select(static key => $"{{\"key\":\"{key}\"}}"));
        var instances = string.Join(",", Enumerable.Range(0, Many).Select(static key => $"{{\"key\":\"{key}\",\"cells\":{{\"r@v\":1}}}}"));
        var reading = Read("""{"report":"form","tables":{"t":{"cells":{"a@x":1}},"list":{"item":[""" + members + """],"cells":{}},"loans":[""" + instances + "]}}", out _);
        Assert.Empty(reading.Problems);
        Assert.Equal((Many, Many), (reading.Report["list"].OpenRows[0].All.Count, reading.Report.InstancesOf(3).Count));
    }

    private static Reading Read(string marked, out TextPlace place, ReportSchema? schema = null)
    {
        var at = Math.Max(marked.IndexOf('‸', StringComparison.Ordinal), 0);
        var before = marked[..at];
        place = new TextPlace(before.Count(static character => character == '\n') + 1, at - before.LastIndexOf('\n'));
        return ReportJson.Read(marked.Replace("‸", "", StringComparison.Ordinal), [schema ?? Schema]);
    }
}
