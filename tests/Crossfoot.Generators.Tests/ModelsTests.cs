using System.Linq;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Model;
using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests;

/// <summary>Does the emitter print every part of a model? These models are made by hand, from that of the small report.</summary>
public sealed class ModelsTests
{
    private static readonly CellsModel New = new(null, new([new("new", "new")]), new([new("total", "total")]));

    [Fact]
    public void Open_rows_are_a_list_of_typed_members() => Assert.Equal("1 301 工资 7 7", Run(
        Change(static table => table with
        {
            Rows = [.. table.Rows.Where(static row => !row.IsGroup), new ItemModel("item", "item")
            {
                PropertyName = "Item",
                TypeOrMemberName = "Item",
                Open = new OpenRowsModel(MemberKeyModel.Code) { RowViewName = "ItemRowView", KeyLabels = [new("科目", false, default)], Levels = [3, 5], Parts = ["类"], Pattern = "^\\d+$" },
            }],
            Rules = [],
        }),
        """
        var report = new SmallReport();
        report.Applications.Item.Add("301", "工资").Total = 7;
        foreach (var row in report.Applications.Item)
            return $"{report.Applications.Item.Count} {row.Key} {row.Name} {row.Total} {report.Applications.Item["301"]!.Total}";
        return "none";
        """));

    [Fact]
    public void A_repeated_table_is_a_list_of_typed_instances() => Assert.Equal("1 4", Run(
        Change(static table => table with { Repeat = "district", IsOptional = true, Lanes = 2, Beside = "other", EmptySentences = ["本表无数据"] }),
        """
        var report = new SmallReport();
        report.Applications.Add("east").New.Total = 4;
        return $"{report.Applications.Count} {report.Applications["east"]!.New.Total}";
        """));

    [Fact]
    public void Dates_answers_words_and_mixed_cells_have_types_of_their_own() => Assert.Equal("2024-05-06 True Online 3 text", Run(
        Change(static table => table with
        {
            Columns =
            [
                Column("day", CellValueKind.Date, new(CellTypeModel.Date)),
                Column("done", CellValueKind.YesNo, new(CellTypeModel.YesNo)),
                Column("channel", CellValueKind.Enum, new(CellTypeModel.Enum) { Words = [new("paper", "纸质"), new("online", "网络")] }) with { EnumTypeName = "ChannelWord" },
                Column("mixed", CellValueKind.Cell, new(CellTypeModel.Integer)),
                Column("note", CellValueKind.Text, new(CellTypeModel.Text)),
            ],
            Rules = [],
        }),
        """
        var row = new SmallReport().Applications.New;
        row.Day = new DateOnly(2024, 5, 6);
        row.Done = true;
        row.Channel = ApplicationsTable.ChannelWord.Online;
        row.Mixed = 3L;
        row.Note = "text";
        return $"{row.Day:yyyy-MM-dd} {row.Done} {row.Channel} {row.Mixed} {row.Note}";
        """));

    [Fact]
    public void Every_kind_of_rule_is_printed() => Assert.Equal("10", Run(
        Change(static table => table with
        {
            Rules =
            [
                Rule(1, new ComparisonModel(ComparisonKind.LessOrEqual, New, new ProductModel(New, new NumberModel(1.50m), false))),
                Rule(2, new ComparisonModel(ComparisonKind.GreaterOrEqual, new ProductModel(New, new NumberModel(2), true), new CallModel(RuleFunctionModel.Nz, [New]))),
                Rule(3, new LogicalModel(new NotModel(new ComparisonModel(ComparisonKind.NotEqual, New, New)), new CallModel(RuleFunctionModel.Filled, [New]), true)),
                Rule(4, new LogicalModel(new ComparisonModel(ComparisonKind.Less, New, New), new ComparisonModel(ComparisonKind.Greater, New, New), false)),
                Rule(5, new ComparisonModel(ComparisonKind.Equal, New with { PeriodsBack = 2 }, new SumModel([new(New with { Factor = 10000 }, true)]))),
                Rule(6, new ComparisonModel(ComparisonKind.Equal, New with { Table = "applications", Period = "2020" }, new ParameterUseModel("rate", null))),
                Rule(7, new ComparisonModel(ComparisonKind.Equal, new PeriodModel(PeriodPartModel.Year), new ParameterUseModel("rate", new TextModel("甲")))) with { When = new ComparisonModel(ComparisonKind.Equal, New, New) },
                Rule(8, new ComparisonModel(ComparisonKind.Equal, New, New)) with { Tolerance = new(ToleranceKindModel.Relative, 0.01m), Severity = RuleSeverityModel.Info, Blank = BlankPolicyModel.Zero },
                Rule(9, new ComparisonModel(ComparisonKind.Equal, New, New)) with { Tolerance = new(ToleranceKindModel.Rounding, 0), IsClosedZero = true, Source = "填表说明", Editions = new("2019", null) },
                Rule(10, new ComparisonModel(ComparisonKind.Equal, new CellsModel(null, SelectionModel.Current, SelectionModel.Current), New)) with
                {
                    Scope = new ScopeModel(ScopeKindModel.EachCell, new([new("new", "new")], true)) { Columns = new([new("total", "total")], true) },
                },
            ],
        }) with { Parameters = [new("rate", [new("2020", 0.5m), new("甲", 2m)])], Units = [new("万元", 10000m, "元")], Captions = ["单位：件"] },
        "return SmallReport.Schema.Tables[0].Rules.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);"));

    [Fact]
    public void Tables_of_a_file_of_their_own_are_a_unit_of_their_own()
    {
        var report = Change(static table => table with { FileName = "applications.table.yaml" });
        var units = SourceUnit.Of(report);
        Assert.Equal(["Sample.SmallReport.g.cs", "Sample.SmallReport.ApplicationsTable.g.cs"], units.Select(static unit => unit.HintName));
        Assert.DoesNotContain("class ApplicationsTable", CodeEmitter.Emit(units[0]), System.StringComparison.Ordinal);
        Assert.DoesNotContain("class SmallReport", CodeEmitter.Emit(units[1]), System.StringComparison.Ordinal);
        Assert.Equal("1", Run(report, "return SmallReport.Schema.Tables.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);"));
    }

    private static RuleModel Rule(int number, ExpressionModel check)
        => new($"applications.rule{number}", new ScopeModel(ScopeKindModel.Once, SelectionModel.Current), check);

    private static ItemModel Column(string id, CellValueKind kind, CellFormatModel format)
    {
        var name = char.ToUpperInvariant(id[0]) + id[1..];
        return new(id, id) { PropertyName = name, TypeOrMemberName = name, ValueKind = kind, Cells = format };
    }

    private static ReportModel Change(System.Func<TableModel, TableModel> change)
    {
        var report = DefinitionFile.Of(Definitions.Small, default).Bind([], default).Bound!.Bound.Model!;
        return report with { Tables = [change(report.Tables[0])] };
    }

    private static string Run(ReportModel report, string body)
        => Consumer.Run(Consumer.Compilation(Consumer.Program(body)).AddSyntaxTrees(SourceUnit.Of(report).Select(static unit => Consumer.Parse(CodeEmitter.Emit(unit), unit.HintName))));
}
