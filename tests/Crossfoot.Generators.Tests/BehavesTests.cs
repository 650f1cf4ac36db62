using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests;

/// <summary>How does the generated code behave? Each test compiles what a developer would write, and runs it.</summary>
public sealed class BehavesTests
{
    [Fact]
    public void A_cell_is_set_and_read_through_rows_groups_and_column_groups() => Assert.Equal("5 5 7 9 null", Run("""
        var report = new SmallReport();
        report.Applications.New.LegalEntity.Business = 5;
        report.Applications.Results.Refused.NaturalPerson = 7;
        report.Applications[ApplicationsRow.CarriedForward].Total = 9;
        long? business = report.Applications.New.LegalEntity.Business;
        return $"{business} {report.Data["applications"]["new", "legalEntity.business"]} {report.Applications.Results.Refused.NaturalPerson} "
            + $"{report.Applications.CarriedForward.Total} {report.Applications.New.Total?.ToString() ?? "null"}";
        """));

    [Fact]
    public void The_indexer_knows_all_five_states() => Assert.Equal("absent, 3, blank, not applicable, invalid: x", Run("""
        var table = new SmallReport().Applications;
        var states = table[ApplicationsRow.New, ApplicationsColumn.Total].ToString();
        Cell[] cells = [3L, Cell.Blank, Cell.NotApplicable, Cell.Invalid("x")];
        foreach (var cell in cells)
        {
            table[ApplicationsRow.New, ApplicationsColumn.Total] = cell;
            states += ", " + table[ApplicationsRow.New, ApplicationsColumn.Total];
        }

        return states;
        """));

    [Fact]
    public void The_enums_number_rows_and_columns_as_the_schema_does() => Assert.Equal("True", Run("""
        var layout = SmallReport.Schema.Layouts[0];
        return ((int)ApplicationsRow.Results_Refused == layout.Rows.IndexOf("results.refused")
            && (int)ApplicationsColumn.LegalEntity_Other == layout.Columns.IndexOf("legalEntity.other")
            && Enum.GetValues<ApplicationsRow>().Length == layout.Rows.Count
            && Enum.GetValues<ApplicationsColumn>().Length == layout.Columns.Count).ToString();
        """));

    [Fact]
    public void Validation_finds_what_does_not_add_up() => Assert.Equal("applications.total new: 3 ≠ 2; valid: False", Run("""
        var report = new SmallReport();
        var row = report.Applications.New;
        (row.NaturalPerson, row.LegalEntity.Business, row.LegalEntity.Other, row.Total) = (1, 1, 0, 3);
        var verdict = report.Validate();
        var finding = verdict.Findings[0];
        return $"{finding.Rule.Id} {finding.Scope}: {finding.Left} ≠ {finding.Right}; valid: {verdict.IsValid}";
        """));

    [Fact]
    public void A_rule_that_looks_back_takes_the_report_of_the_year_before()
        => Assert.Equal("NotEvaluated Fail Pass", Consumer.Run(GeneratorRun.Of(
            Definitions.Small.With("rules:", "rules:\n      carry:\n        for: each column\n        check: new = prior(carriedForward)")).Compile(Consumer.Program("""
            var report = new SmallReport();
            var last = new SmallReport();
            report.Applications.New.NaturalPerson = 4;
            last.Applications.CarriedForward.NaturalPerson = 3;
            string Carry(SmallReport? prior)
            {
                foreach (var outcome in report.Validate(prior).Outcomes)
                {
                    if (outcome.Rule.Id == "applications.carry" && outcome.Scope == "@naturalPerson")
                        return outcome.Status.ToString();
                }

                return "none";
            }

            var text = Carry(null) + " " + Carry(last);
            last.Applications.CarriedForward.NaturalPerson = 4;
            return text + " " + Carry(last);
            """))));

    [Fact]
    public void Data_annotations_show_failed_rules_with_their_cells() => Assert.Equal("1: applications!new@total", Run("""
        var report = new SmallReport();
        var row = report.Applications.New;
        (row.NaturalPerson, row.LegalEntity.Business, row.LegalEntity.Other, row.Total) = (1, 1, 0, 3);
        var results = new List<ValidationResult>(((IValidatableObject)report).Validate(new ValidationContext(report)));
        return $"{results.Count}: {new List<string>(results[0].MemberNames)[0]}";
        """));

    [Theory]
    [InlineData("new JsonSerializerOptions()")]
    [InlineData("new JsonSerializerOptions { TypeInfoResolver = SmallReport.JsonResolver }")]
    public void Json_goes_round_and_keeps_null_and_zero_apart(string options) => Assert.Equal(
        """{"report":"small","edition":"2021","tables":{"applications":{"cells":{"new@naturalPerson":0,"new@total":null}}}} True True""",
        Run($$"""
            var options = {{options}};
            var report = new SmallReport { Edition = "2021" };
            report.Applications.New.NaturalPerson = 0;
            report.Applications[ApplicationsRow.New, ApplicationsColumn.Total] = Cell.Blank;
            var json = JsonSerializer.Serialize(report, options);
            var again = JsonSerializer.Deserialize<SmallReport>(json, options)!;
            return $"{json} {again.Applications.New.NaturalPerson == 0} {again.Applications[ApplicationsRow.New, ApplicationsColumn.Total].State == CellState.Blank}";
            """));

    [Fact]
    public void Figures_of_another_form_are_refused() => Assert.Equal("The figures belong to another form. (Parameter 'data')", Run("""
        try
        {
            return new SmallReport(new ReportData(new global::Crossfoot.Schema.ReportSchema("x", "x", [], []))).ToString()!;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
        """));

    [Fact]
    public void A_document_is_read_into_the_typed_report() => Assert.Equal("2021 12 Read", Run("""
        string[][] rows =
        [
            ["一、申请情况"],
            ["", "自然人", "法人", "", "总计"],
            ["", "", "企业", "其他", ""],
            ["新收申请", "12", "1", "0", "13"],
            ["办理结果", "予以公开", "10", "1", "0", "11"],
            ["", "不予公开", "1", "0", "0", "1"],
            ["结转", "1", "0", "0", "1"],
        ];
        var lines = new List<DocumentRow>();
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = new List<DocumentCell>();
            foreach (var text in rows[i])
            {
                if (text.Length > 0)
                    cells.Add(new DocumentCell(text, new TextPlace(i + 1, cells.Count + 1)));
            }

            lines.Add(new DocumentRow(cells));
        }

        var reading = SmallReport.Read(new Document("x", [new DocumentBlock(BlockKind.Text, lines[..1]), new DocumentBlock(BlockKind.Sequence, lines[1..])]));
        return $"{reading.Edition} {reading.Report.Applications.New.NaturalPerson} {reading.Tables[0].Status}";
        """));

    private static string Run(string body) => Consumer.Run(GeneratorRun.Of(Definitions.Small).Compile(Consumer.Program(body)));
}
