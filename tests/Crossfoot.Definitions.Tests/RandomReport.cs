using System;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>Reports filled at random in all five states: balanced ones, slightly wrong ones, and ones with holes.</summary>
internal static class RandomReport
{
    public static ReportData Create(ReportSchema schema, string edition, Random random)
    {
        var report = new ReportData(schema) { Edition = edition };
        var position = schema.IndexOfEdition(edition);
        foreach (var table in report.Tables)
        {
            // Some tables are all small numbers, so that sums hold by chance; some are full of holes.
            var limit = random.Next(3) == 0 ? 1 : 3;
            var holes = random.Next(4) == 0 ? 0 : random.Next(1, 12);
            foreach (var row in table.Layout.Rows.Leaves)
            {
                foreach (var column in table.Layout.Columns.Leaves)
                {
                    if (row.ExistsIn(position) && column.ExistsIn(position))
                        table[row.Index, column.Index] = Fill(random, limit, holes);
                }
            }
        }

        return report;
    }

    private static Cell Fill(Random random, int limit, int holes) => random.Next(200) < holes
        ? random.Next(4) switch
        {
            0 => Cell.Blank,
            1 => Cell.NotApplicable,
            2 => Cell.Invalid("？"),
            _ => Cell.Absent,
        }
        : random.Next(limit);
}
