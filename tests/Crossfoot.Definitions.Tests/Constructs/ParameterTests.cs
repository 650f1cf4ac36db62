using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Values that change with the year or the period, or differ by group.</summary>
public sealed class ParameterTests
{
    private const string Definition = """
        report: parameters
        title: 税率
        period: quarter
        cells: { type: decimal }
        params:
          flat: 25%
          allowance: { "2022": 1, "2023": 2, "2024-Q2": 4, "2024": 3 }
          surcharge: { 市区: 50%, 县城: 0.25, "": 1 }
          known: { 市区: 1, 县城: 2 }
        tables:
          t:
            columns:
              base: 计税依据
              tax: 税额
              place: { label: 地区, cells: { type: enum, values: [市区, 县城, 其他] } }
              note: { label: 说明, cells: { type: text } }
            rows: { a: 子, b: 丑 }
            rules:
              flat: { for: each row, check: tax = base * param(flat) }
              byYear: { for: each row, check: tax + param(allowance) = base }
              byWord:
                for: each row
                check: tax = base * param(surcharge, place)
              byText:
                for: each row
                check: tax = param(known, note)
              inCondition: { for: each row, when: param(allowance) >= 3, check: tax >= base }
        """;

    [Fact]
    public void Every_parameter_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 600, Fill, static figures => ((string[])["a", "b"]).SelectMany(row => Rules(figures, row)));

    private static Figures Fill(ReportSchema schema, Random random)
    {
        string?[] periods = [null, "2021-Q4", "2022-Q1", "2023-Q4", "2024-Q1", "2024-Q2"];
        var figures = new Figures(schema, period: periods[random.Next(periods.Length)]).Fill("t", new CellSource(random, to: 4));
        string[] places = ["市区", "县城", "其他"];
        foreach (var row in (string[])["a", "b"])
        {
            figures.Set("t", row, "place", random.Next(6) == 0 ? CellSource.Hole(random) : places[random.Next(3)]);
            figures.Set("t", row, "note", random.Next(6) == 0 ? CellSource.Hole(random) : places[random.Next(3)]);
        }

        return figures;
    }

    private static IEnumerable<(string, Found)> Rules(Figures figures, string row)
    {
        var exactly = Comparing.Exactly;
        var (tax, amount) = (figures["t", row, "tax"], figures["t", row, "base"].Alone());
        Amount? allowance = figures.Report.Period switch
        {
            "2022-Q1" => 1m,
            "2023-Q4" => 2m,
            "2024-Q1" => 3m,
            "2024-Q2" => 4m,
            _ => null,
        };
        Amount? surcharge = figures["t", row, "place"].Text switch { null => null, "市区" => 0.5m, "县城" => 0.25m, _ => 1m };
        Amount? known = figures["t", row, "note"].Text switch { "市区" => 1m, "县城" => 2m, _ => null };
        yield return ($"t.flat {row}", exactly.Equal(tax.Alone(), amount * (Amount)0.25m));
        yield return ($"t.byYear {row}", exactly.Equal(allowance is null ? null : Chain.Sum(tax, new Term(CellState.Value, allowance, IsConstant: true)), amount));
        yield return ($"t.byWord {row}", exactly.Equal(tax.Alone(), amount * surcharge));
        yield return ($"t.byText {row}", exactly.Equal(tax.Alone(), known));
        yield return ($"t.inCondition {row}", exactly.AtLeast(tax.Alone(), amount).When(Comparing.Is(allowance, ">=", 3m)));
    }
}
