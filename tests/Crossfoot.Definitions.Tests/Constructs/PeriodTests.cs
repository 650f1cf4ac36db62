using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>What a period opens with, what a year has accumulated, and what a named report said.</summary>
public sealed class PeriodTests
{
    private const string Definition = """
        report: periods
        title: 月报
        period: month
        cells: { type: decimal }
        tables:
          t:
            columns: { month: 本月, ytd: 本年累计 }
            rows:
              opening: 期初
              income: 收入
              closing: { label: 期末, equals: opening + income }
            rules:
              opening: { check: opening@month = prior(closing@month), severity: warning }
              chain: { for: each column, check: opening = prior(opening + income) }
              movement: { for: each column, check: income = closing - prior(closing) }
              january: { for: each row, when: period(month) = 1, check: ytd = month }
              later:
                for: each row
                when: period(month) between 2 and 12
                check: ytd = prior(ytd) + month
              twoBack:
                check: income@month <= prior(income@month, 2)
              named:
                for: each column
                check: income <= at(closing, "2023-12")
              calendar: { check: opening@month + period(year) - 2000 = income@month + period(quarter) * 12 }
        """;

    private static readonly string[] Rows = ["opening", "income", "closing"];

    [Fact]
    public void Reports_that_name_their_period_are_found_by_it() => Construct.Agrees(Definition, 700, FillDated, Rules);

    [Fact]
    public void Reports_without_a_period_are_taken_in_their_order()
    {
        const string Undated = """
            report: undated
            title: 年报
            tables:
              t:
                cells: { type: count }
                rows: { opening: 期初, closing: 期末 }
                rules:
                  opening: { check: opening = prior(closing) }
                  twoBack:
                    check: opening + prior(opening) = prior(closing, 2)
            """;
        Construct.Agrees(Undated, 500, FillUndated, static figures =>
        {
            Term At(int back, string row) => back == 0 ? figures["t", row, "value"] : figures.Earlier.ElementAtOrDefault(back - 1)?["t", row, "value"] ?? default;
            return
            [
                ("t.opening", Comparing.Exactly.Equal(At(0, "opening").Alone(), At(1, "closing").Alone())),
                ("t.twoBack", Comparing.Exactly.Equal(Chain.Sum(At(0, "opening"), At(1, "opening")), At(2, "closing").Alone())),
            ];
        });
    }

    /// <summary>A report around the turn of the year, and in any order those of some months before.</summary>
    private static Figures FillDated(ReportSchema schema, Random random)
    {
        var month = new DateOnly(2023, 11, 1).AddMonths(random.Next(6));
        var source = new CellSource(random, to: 1);
        var figures = new Figures(schema, period: Print(month)).Fill("t", source);
        for (var back = 1; back <= 4; back++)
        {
            if (random.Next(6) > 0)
                figures.Earlier.Insert(random.Next(figures.Earlier.Count + 1), new Figures(schema, period: Print(month.AddMonths(-back))).Fill("t", source));
        }

        return figures;
    }

    private static Figures FillUndated(ReportSchema schema, Random random)
    {
        var source = new CellSource(random, to: 1);
        var figures = new Figures(schema).Fill("t", source);
        for (var back = random.Next(3); back > 0; back--)
            figures.Earlier.Add(random.Next(6) == 0 ? null : new Figures(schema).Fill("t", source));
        return figures;
    }

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        var month = DateOnly.ParseExact(figures.Report.Period!, "yyyy-MM", CultureInfo.InvariantCulture);
        Term Now(string row, string column) => figures["t", row, column];
        Term Before(string row, string column, int back = 1) => Of(figures, month.AddMonths(-back), row, column);

        yield return ("t.opening", exactly.Equal(Now("opening", "month").Alone(), Before("closing", "month").Alone()));
        yield return ("t.twoBack", exactly.AtMost(Now("income", "month").Alone(), Before("income", "month", 2).Alone()));
        yield return ("t.calendar", exactly.Equal(
            Chain.Sum(Now("opening", "month"), month.Year, -2000m),
            Chain.Sum(Now("income", "month"), (decimal)((month.Month + 2) / 3 * 12))));
        foreach (var column in (string[])["month", "ytd"])
        {
            yield return ($"t.closing @{column}", exactly.Equal(Now("closing", column).Alone(), Chain.Sum(Now("opening", column), Now("income", column))));
            yield return ($"t.chain @{column}", exactly.Equal(Now("opening", column).Alone(), Chain.Sum(Before("opening", column), Before("income", column))));
            yield return ($"t.movement @{column}", exactly.Equal(Now("income", column).Alone(), Chain.Sum(Now("closing", column), -Before("closing", column))));
            yield return ($"t.named @{column}", exactly.AtMost(Now("income", column).Alone(), Of(figures, new DateOnly(2023, 12, 1), "closing", column).Alone()));
        }

        foreach (var row in Rows)
        {
            var (ytd, own) = (Now(row, "ytd"), Now(row, "month"));
            yield return ($"t.january {row}", exactly.Equal(ytd.Alone(), own.Alone()).When(month.Month == 1));
            yield return ($"t.later {row}", exactly.Equal(ytd.Alone(), Chain.Sum(Before(row, "ytd"), own)).When(month.Month > 1));
        }
    }

    private static Term Of(Figures figures, DateOnly month, string row, string column)
    {
        var found = ((Figures?[])[figures, .. figures.Earlier]).FirstOrDefault(report => report!.Report.Period == Print(month));
        return found is null ? default : found["t", row, column];
    }

    private static string Print(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
