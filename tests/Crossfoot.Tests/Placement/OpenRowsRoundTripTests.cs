using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>Are members and figures that were printed read back as they were?</summary>
public sealed class OpenRowsRoundTripTests
{
    private static readonly ReportSchema Names = OpenForm.Create(new OpenRowsSchema(MemberKey.Name) { KeyLabels = Labels("单位") }, OpenForm.TwoColumns);
    private static readonly ReportSchema Codes = OpenForm.Create(
        new OpenRowsSchema(MemberKey.Code) { KeyLabels = Labels("编码"), NameLabels = Labels("名称"), Levels = [3, 5, 7] },
        OpenForm.TwoColumns);

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Members_and_figures_are_read_back_exactly(bool withCodes, bool asPipes)
    {
        var random = new Random(11);
        for (var run = 0; run < 200; run++)
        {
            var rows = Enumerable.Range(0, random.Next(0, 20)).Select(_ => Row(random, withCodes)).DistinctBy(static row => row[0]).ToList();
            List<List<string>> lines = [withCodes ? ["编码", "名称", "基本支出", "项目支出"] : ["单位", "基本支出", "项目支出"], .. rows];
            lines.Insert(random.Next(1, lines.Count + 1), withCodes ? ["合计", "", "1.00", "2.00"] : ["合计", "1.00", "2.00"]);
            var text = "明细表\n\n" + string.Join('\n', asPipes ? Pipes(lines) : lines.Select(static line => string.Join('\t', line)));
            var reading = ReportReader.Read(withCodes ? Codes : Names, DocumentReader.Read("report.txt", text));

            Assert.Empty(reading.Problems);
            Assert.Equal(ReadingStatus.Read, reading.Tables[0].Status);
            var table = reading.Report["list"];
            Assert.Equal(rows.Select(row => string.Join('|', row)), table.OpenRows[0].All.Select(member => Print(table, member)));
            Assert.Equal((1, 2), (table["total", "basic"].Number, table["total", "project"].Number));
        }
    }

    private static List<string> Row(Random random, bool withCodes)
    {
        var name = $"{"甲乙丙丁戊己庚辛"[random.Next(8)]}{"东西南北中"[random.Next(5)]}{"局站所院"[random.Next(4)]}";
        var code = random.Next(100, 1000) + string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(10, 100)));
        List<string> figures = [Figure(random), Figure(random)];
        return withCodes ? [code, name, .. figures] : [name, .. figures];
    }

    private static string Figure(Random random) => (random.Next(-1_000_000, 1_000_000) / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Pipes(List<List<string>> lines)
        => lines.Select(static line => $"| {string.Join(" | ", line)} |").Prepend("").Take(2).Append("|" + string.Concat(lines[0].Select(static _ => " --- |")))
            .Concat(lines.Skip(1).Select(static line => $"| {string.Join(" | ", line)} |"));

    private static string Print(TableData table, OpenMember member)
    {
        var figures = OpenForm.TwoColumns.Select(column => table[$"item.{member.Key}", column.Id].Number!.Value.ToString("0.00", CultureInfo.InvariantCulture));
        return string.Join('|', new[] { member.Key, member.Name }.Where(static text => text is not null).Concat(figures));
    }
}
