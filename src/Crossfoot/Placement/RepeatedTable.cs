using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement;

/// <summary>Reads the instances of a repeated table. One without a key of its own is not read.</summary>
internal sealed class RepeatedTable(FormTable table, ReportData report, ProblemList problems)
{
    /// <summary>Reads what was found; null where nothing was.</summary>
    /// <param name="finds">The instances, in reading order.</param>
    /// <param name="newest">The edition of the document.</param>
    public TableReading? Read(IReadOnlyList<TableFinds> finds, int newest)
    {
        var found = finds.Where(static instance => instance.IsFound || instance.EmptySentence is not null || instance.Keys.Count > 0).ToList();
        if (found.Count == 0)
            return null;
        var doubled = found.GroupBy(static instance => instance.Key).Where(static same => same.Count() > 1).Select(static same => same.Key).ToHashSet();
        var isWhole = true;
        string? shown = null;
        foreach (var instance in found)
        {
            var edition = EditionVote.Of(instance).Choose(newest);
            shown = ReportReader.IdOf(report.Schema, edition);
            isWhole &= Why(instance, doubled) is { } problem ? Refuse(instance, problem, edition) : Read(instance, edition);
        }

        return new TableReading(table.Id, isWhole ? ReadingStatus.Read : ReadingStatus.Partial, shown);
    }

    /// <summary>Why an instance cannot be told from the others; null where it can.</summary>
    private static MessageTemplate? Why(TableFinds instance, HashSet<string?> doubled)
    {
        if (instance.Heading is null || instance.Key is null)
            return PlacementMessages.InstanceWithoutKey;
        if (doubled.Contains(instance.Key))
            return PlacementMessages.DoubledInstance;

        // A second header may be that of an instance whose heading was lost.
        return instance.Headers.Distinct().Count(header => header.HasColumnOf(instance.Table.Index)) > 1 ? PlacementMessages.InstanceWithTwoHeaders : null;
    }

    private bool Refuse(TableFinds instance, MessageTemplate problem, int edition)
    {
        var cell = instance.Heading ?? instance.Rows.FirstOrDefault()?.Cell ?? instance.OpenRows.FirstOrDefault()?.Cell ?? instance.FirstWithoutHeader?.Cell;
        problems.Add(ProblemIds.UnfollowedHeader, problem.With(table.Heading(edition), table.Layout.Table.Repeat!, instance.Key ?? ""), table, cell);
        return false;
    }

    private bool Read(TableFinds instance, int edition)
    {
        var data = report.AddInstance(table.Id, instance.Key!);
        data.Edition = ReportReader.IdOf(report.Schema, edition);
        if (EmptyTable.Is(instance, edition, problems))
        {
            EmptyTable.Fill(instance, edition, data);
            return true;
        }

        var isWhole = TablePlacer.Place(instance, edition, data, problems) == ReadingStatus.Read;
        data.IsPartial = !isWhole;
        return isWhole;
    }
}
