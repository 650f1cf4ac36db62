using System.Collections.Generic;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Rules;

/// <summary>A form of one table for tests of rules: rows a to d, columns x and y.</summary>
internal static class SmallForm
{
    public static ReportData With(RuleSchema rule, CellFormat? format = null) => With([rule], format);

    public static ReportData With(IReadOnlyList<RuleSchema> rules, CellFormat? format = null) => new(new ReportSchema(
        "small",
        "小表",
        [],
        [
            new TableSchema("t")
            {
                Cells = format ?? new CellFormat(CellType.Integer),
                Columns = [Item("x", "甲"), Item("y", "乙")],
                Rows = [Item("a", "一、子"), Item("b", "二、丑"), Item("c", "三、寅"), Item("d", "四、卯")],
                Rules = rules,
            },
        ]));

    /// <summary>A rule that is checked for column x alone.</summary>
    public static RuleSchema Rule(Expression check) => new("t.rule", EachColumn("x"), check);

    /// <summary>Fills column x from the top.</summary>
    public static RuleOutcome Check(RuleSchema rule, CellFormat? format, params Cell[] cells)
    {
        var report = With(rule, format);
        for (var row = 0; row < cells.Length; row++)
            report["t"][row, 0] = cells[row];
        return Assert.Single(report.Validate().Outcomes);
    }

    public static RuleOutcome Check(Expression check, params Cell[] cells) => Check(Rule(check), null, cells);
}
