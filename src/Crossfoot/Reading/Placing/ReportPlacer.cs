using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Placement;
using Crossfoot.Placing.Editions;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;
using Crossfoot.Schema;

namespace Crossfoot.Placing;

/// <summary>Reads a report from a document, stage by stage.</summary>
internal sealed class ReportPlacer
{
    private readonly FormIndex _form;
    private readonly LabelScan _scan;
    private readonly IReadOnlyList<Segment> _segments;
    private readonly ILookup<int, TableRegion> _regions;
    private readonly Problems _problems = new();

    private ReportPlacer(ReportSchema schema, Document document)
    {
        _form = FormIndex.Of(schema);
        var rows = SideSplit.Run(_form, PageReader.Read(document, _form));
        _segments = Segmenter.Split(rows);
        _scan = new LabelScan(_form, rows);
        _regions = RegionFinder.Find(_segments, _scan).ToLookup(static region => region.Table);
    }

    public static Reading Read(ReportSchema schema, Document document) => new ReportPlacer(schema, document).Read(schema);

    /// <summary>What each line of a document was taken for.</summary>
    public static IEnumerable<string> Trace(ReportSchema schema, Document document) => new ReportPlacer(schema, document).Trace();

    private IEnumerable<string> Trace()
    {
        var trace = new ReadingTrace(_scan.Rows);
        foreach (var region in _regions.SelectMany(static regions => regions))
            trace.Add(region, _form.Tables[region.Table]);
        foreach (var attempt in _form.Tables.SelectMany(table => Attempts(table, PartsOf(table))))
            trace.Add(attempt);
        return trace.Lines();
    }

    private Reading Read(ReportSchema schema)
    {
        var parts = _form.Tables.Select(PartsOf).ToList();
        var choices = _form.Tables.Select((table, i) => table.Layout.Table.Repeat is null ? Choose(table, parts[i]) : null).ToList();
        var certain = choices.Where(static choice => choice is { IsCertain: true }).Select(static choice => choice!.Attempts[0].Edition).Distinct().ToList();
        int? common = certain.Count == 1 ? certain[0] : null;
        choices = [.. choices.Select(choice => choice?.In(common))];
        var shown = choices.OfType<EditionChoice>().Where(static choice => choice.IsCertain).Select(static choice => choice.Attempts[0].Edition).Distinct().ToList();
        var newest = shown.Count > 0 ? shown.Max() : _form.LastEdition;
        var report = new ReportData(schema) { Edition = ReportReader.IdOf(schema, newest) };
        var tables = new List<TableReading>();
        for (var i = 0; i < choices.Count; i++)
        {
            if (Write(choices[i], parts[i], _form.Tables[i], report, newest) is { } read)
                tables.Add(read);
        }

        var edition = schema.Editions.Count == 0 ? "" : shown.Count switch { 0 => "unknown", 1 => schema.Editions[shown[0]].Id, _ => "mixed" };
        return new Reading(report, edition, tables, _problems.InOrder()) { UnknownWordings = _problems.UnknownWordings };
    }

    private IReadOnlyList<TablePart> PartsOf(FormTable table)
    {
        var labels = new RowLabels(_scan, _segments, table.Index);
        return [.. _regions[table.Index].SelectMany(region => new PartFinder(region, _scan, labels).Find())];
    }

    private EditionChoice? Choose(FormTable table, IReadOnlyList<TablePart> parts) => EditionChoice.Of(Attempts(table, parts));

    private List<TableAttempt> Attempts(FormTable table, IReadOnlyList<TablePart> parts)
        => parts.Count == 0 ? [] : [.. _form.Editions.Where(table.Layout.ExistsIn).Select(edition => new EditionReader(_scan, table, edition).Read(parts))];

    private TableReading? Write(EditionChoice? choice, IReadOnlyList<TablePart> parts, FormTable table, ReportData report, int newest)
    {
        if (table.Layout.Table.Repeat is not null)
            return new RepeatedTable(table, report, _problems).Read(parts, own => Choose(table, own), newest) ?? Missing(table, newest);
        var data = report.Tables[table.Index];
        var edition = EmptyTable.EditionOf(choice, table, newest);
        if (EmptyTable.Find(parts, table, edition, _problems) is { } sentence)
        {
            data.Edition = ReportReader.IdOf(report.Schema, edition);
            EmptyTable.Fill(sentence, table, edition, data);
            return new TableReading(table.Id, ReadingStatus.Read, data.Edition);
        }

        if (choice is null)
            return Missing(table, newest);
        data.Edition = ReportReader.IdOf(report.Schema, choice.Attempts[^1].Edition);
        var isWhole = TableWriter.Write(choice, data, _problems);
        data.IsPartial = !isWhole;
        return new TableReading(table.Id, isWhole ? ReadingStatus.Read : ReadingStatus.Partial, data.Edition);
    }

    private TableReading? Missing(FormTable table, int newest)
    {
        if (!table.Layout.ExistsIn(newest) || table.Layout.Table.IsOptional)
            return null;
        var heading = PartsOf(table).Select(static part => part.Heading).FirstOrDefault(static heading => heading is not null);
        _problems.Add(ProblemIds.MissingTable, (heading is null ? PlacementMessages.MissingTable : PlacementMessages.HeadingOnly).With(table.Heading(newest)), table, heading);
        return new TableReading(table.Id, ReadingStatus.Missing, null);
    }
}
