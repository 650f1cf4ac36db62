using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Editions;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing;

/// <summary>Reads the instances of a repeated table. One without a key of its own is not read.</summary>
/// <param name="table">The table.</param>
/// <param name="report">Where the instances go.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class RepeatedTable(FormTable table, ReportData report, Problems problems)
{
    /// <summary>Reads the parts of the table; null where nothing of it was found.</summary>
    /// <param name="parts">The parts, in reading order.</param>
    /// <param name="choose">Chooses the edition of the parts of one instance.</param>
    /// <param name="newest">The edition of the document.</param>
    public TableReading? Read(IReadOnlyList<TablePart> parts, System.Func<IReadOnlyList<TablePart>, EditionChoice?> choose, int newest)
    {
        var instances = Instances(parts).Select(own => (Parts: own, Keys: Keys(own), Choice: choose(own))).ToList();
        instances.RemoveAll(static instance => instance.Choice is null && instance.Keys.Count == 0);
        if (instances.Count == 0)
            return null;
        var doubled = instances.GroupBy(static instance => Key(instance.Keys)).Where(static same => same.Count() > 1).Select(static same => same.Key).ToHashSet();
        var isWhole = true;
        string? shown = null;
        foreach (var (own, keys, choice) in instances)
        {
            var edition = choice is { IsCertain: true } ? choice.Attempts[0].Edition : newest;
            shown = ReportReader.IdOf(report.Schema, edition);
            isWhole &= Why(own, Key(keys), doubled) is { } problem ? Refuse(own, Key(keys), problem, edition) : Read(own, Key(keys)!, choice, edition);
        }

        return new TableReading(table.Id, isWhole ? ReadingStatus.Read : ReadingStatus.Partial, shown);
    }

    private static List<List<TablePart>> Instances(IReadOnlyList<TablePart> parts)
    {
        var instances = new List<List<TablePart>>();
        foreach (var part in parts)
        {
            if (instances.Count == 0 || part.Heading is not null)
                instances.Add([]);
            instances[^1].Add(part);
        }

        return instances;
    }

    private static string? Key(IReadOnlyList<string> keys) => keys is [{ Length: > 0 } only] ? only : null;

    /// <summary>What stands behind the label of the key, between heading and header; an empty text where that may be more than a key.</summary>
    private List<string> Keys(IReadOnlyList<TablePart> parts)
    {
        var keys = new List<string>();
        foreach (var segment in parts.SelectMany(static part => part.Keys))
        {
            var texts = segment.Row.Filled;
            if (texts.Count > 0 && InstanceKey.Find([.. texts.Select(static text => text.Text)], table.Layout.Table.Repeat!) is { } key)
                keys.Add(key);
        }

        return keys;
    }

    /// <summary>Why an instance cannot be told from the others; null where it can.</summary>
    private static MessageTemplate? Why(IReadOnlyList<TablePart> parts, string? key, HashSet<string?> doubled)
    {
        if (parts[0].Heading is null || key is null)
            return PlacementMessages.InstanceWithoutKey;
        if (doubled.Contains(key))
            return PlacementMessages.DoubledInstance;

        // A second header may be that of an instance whose heading was lost.
        return parts.Count(static part => part.HasNames) > 1 ? PlacementMessages.InstanceWithTwoHeaders : null;
    }

    private bool Refuse(IReadOnlyList<TablePart> parts, string? key, MessageTemplate problem, int edition)
    {
        var cell = parts[0].Heading ?? parts.SelectMany(static part => part.Body).FirstOrDefault()?.First;
        problems.Add(ProblemIds.UnfollowedHeader, problem.With(table.Heading(edition), table.Layout.Table.Repeat!, key ?? ""), table, cell);
        return false;
    }

    private bool Read(IReadOnlyList<TablePart> parts, string key, EditionChoice? choice, int edition)
    {
        var data = report.AddInstance(table.Id, key);
        data.Edition = ReportReader.IdOf(report.Schema, edition);
        if (EmptyTable.Find(parts, table, edition, problems) is { } sentence)
        {
            EmptyTable.Fill(sentence, table, edition, data);
            return true;
        }

        var isWhole = choice is not null && TableWriter.Write(choice, data, problems);
        data.IsPartial = !isWhole;
        return isWhole;
    }
}
