using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Documents;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>Reads a report from a document by its labels. What is not certain is left out and reported, never guessed.</summary>
public static class ReportReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="document">The document, as a reader of its format found it.</param>
    /// <param name="cancellation">Ends the reading, such as after a time.</param>
    /// <returns>The figures, how each table was read, and what could not be read.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Reading Read(ReportSchema schema, Document document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);

        // The reading by stages is measured so; it does not serve yet.
        if (AppContext.TryGetSwitch("Crossfoot.ReadByStages", out var isByStages) && isByStages)
            return Placing.ReportPlacer.Read(schema, document);
        var labels = new FormLabels(schema);
        var finds = DocumentScan.Run(labels, new DocumentStream(document, labels, cancellation), cancellation);
        var votes = finds.Select(static table => table[0].IsFound ? EditionVote.Of(table[0]) : null).ToList();
        var more = finds.SelectMany(static table => table.Skip(1)).Where(static instance => instance.IsFound).Select(EditionVote.Of);
        var cast = votes.Concat(more).Where(static vote => vote is { IsCast: true }).Select(static vote => vote!.Editions[0]).Distinct().ToList();

        // A table that is the same in several editions takes the document's; without one, the newest that was found.
        var newest = cast.Count > 0 ? cast.Max() : labels.LastEdition;
        var report = new ReportData(schema) { Edition = IdOf(schema, newest) };
        var problems = new ProblemList();
        foreach (var part in document.Unread)
            problems.Add(part);
        var tables = new List<TableReading>();
        for (var i = 0; i < finds.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var table = finds[i][0].Table;
            var read = schema.Tables[i].Repeat is null
                ? ReadOnce(finds[i][0], votes[i], newest, report.Tables[i], problems)
                : new RepeatedTable(table, report, problems).Read(finds[i], newest);
            if (read is not null)
            {
                tables.Add(read);
            }
            else if (schema.Layouts[i].ExistsIn(newest) && !schema.Tables[i].IsOptional)
            {
                var heading = finds[i][0].Heading;
                var message = heading is null ? PlacementMessages.MissingTable : PlacementMessages.HeadingOnly;
                problems.Add(ProblemIds.MissingTable, message.With(table.Heading(newest)), table, heading);
                tables.Add(new TableReading(table.Id, ReadingStatus.Missing, null));
            }
        }

        for (var i = 0; i < finds.Count; i++)
        {
            if (HiddenPlaces.Find(schema.Tables[i], finds[i][0].Table.Heading(newest), report.InstancesOf(i)) is { } hidden)
                problems.Add(hidden);
        }

        if (BlankForm.Find(report, tables, finds) is { } blank)
            problems.Add(blank);
        var shown = schema.Editions.Count == 0 ? "" : cast.Count switch { 0 => "unknown", 1 => schema.Editions[cast[0]].Id, _ => "mixed" };
        return new Reading(report, shown, tables, problems.InOrder()) { UnknownWordings = problems.UnknownWordings };
    }

    /// <summary>Reads a table that stands once; null where nothing of it was found.</summary>
    private static TableReading? ReadOnce(TableFinds finds, EditionVote? vote, int newest, TableData data, ProblemList problems)
    {
        var edition = vote?.Choose(newest) ?? newest;
        var isEmpty = EmptyTable.Is(finds, edition, problems);
        if (!isEmpty && vote is null)
            return null;
        data.Edition = IdOf(data.Layout.Report, edition);
        if (isEmpty)
            EmptyTable.Fill(finds, edition, data);
        var status = isEmpty ? ReadingStatus.Read : TablePlacer.Place(finds, edition, data, problems);
        data.IsPartial = status == ReadingStatus.Partial;
        return new TableReading(finds.Table.Id, status, data.Edition);
    }

    internal static string? IdOf(ReportSchema schema, int edition) => edition < schema.Editions.Count ? schema.Editions[edition].Id : null;
}
