using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Cells;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Rows;

namespace Crossfoot.Placing.Editions;

/// <summary>Reads the parts of a table in one edition.</summary>
/// <param name="scan">The wordings on the page.</param>
/// <param name="table">The table.</param>
/// <param name="edition">The edition.</param>
internal sealed class EditionReader(LabelScan scan, FormTable table, int edition)
{
    public TableAttempt Read(IReadOnlyList<TablePart> parts)
    {
        HeaderReading? inherited = null;
        var read = new List<PartAttempt>();
        foreach (var part in parts)
        {
            var question = new HeaderQuestion(part, scan, edition, inherited);
            var header = HeaderStrategy.First(question);
            if (header is not null)
                header = HeaderForm.Complete(header, question);
            if (header is { Basis: HeaderBasis.Named } && part.HasNames)
                inherited = header;
            read.Add(Read(part, header));
        }

        return new TableAttempt { Table = table, Edition = edition, Parts = read };
    }

    private PartAttempt Read(TablePart part, HeaderReading? header)
    {
        var meanings = RowAssignment.Of(part.Body, table, edition);
        var attempt = new PartAttempt { Part = part, Header = header, Meanings = meanings };
        var rows = meanings.Where(static meaning => meaning.Kind == RowKind.Row).ToList();
        if (header is null)
        {
            attempt.Rows = [.. rows.Select(static row => new FoundRow(row, new CellAnswer(null, CellDoubt.WrongCount, "")))];
            return attempt;
        }

        var finder = new MemberFinder(scan, table, edition, part, header);
        if (table.OpenItems.Count > 0 && header is { Basis: HeaderBasis.Named } && part.HasNames)
            finder.Find(meanings);
        var taken = finder.Members.Select(static member => member.Row.Segment).ToHashSet();
        var under = meanings.Where(meaning => !taken.Contains(meaning.Row.Segment)).Where(static meaning => meaning.Kind is RowKind.Row or RowKind.Bare or RowKind.Ambiguous or RowKind.Unknown or RowKind.OtherEdition).Select(static meaning => meaning.Row).ToList();
        var isLast = part.Body.Count > 0 && part.Body[^1].Segment.Rows[^1].Index == scan.Rows.Count - 1;
        under = [.. under.Concat(finder.Members.Select(static member => member.Row)).OrderBy(static row => row.Segment.Index)];
        var placer = new CellPlacer(header, under, table, isLast);
        attempt.Members = [.. finder.Members.Select(member => Find(member, header, placer.Place(member.Row, member.Item)))];
        attempt.Unread = finder.Unread;
        attempt.Rows = [.. rows.Where(row => !taken.Contains(row.Row.Segment)).Select(row => Find(row, header, placer.Place(row.Row, row.Node!)))];
        foreach (var rule in PartRule.All)
            rule.Apply(attempt, placer, this);
        return attempt;
    }

    /// <summary>What the totals of the table say about rows as they were placed.</summary>
    /// <param name="rows">The rows of the form.</param>
    /// <param name="members">The members of open rows.</param>
    public TableSums Sums(IEnumerable<FoundRow> rows, IEnumerable<FoundMember>? members = null) => TableSums.Of(table, edition, data =>
    {
        foreach (var cell in rows.SelectMany(static row => row.Cells))
            data[cell.At] = cell.Cell;
        foreach (var member in members ?? [])
            MemberWriter.Write(data, table, member);
    });

    private FoundRow Find(AssignedRow meaning, HeaderReading header, CellAnswer answer)
        => new(meaning, answer)
        {
            Cells = Cells(meaning.Node!, header, answer, meaning.Row.Label?.Uses.FirstOrDefault(use => use.Node == meaning.Node)?.Unit, meaning.IsByOrder),
        };

    private FoundMember Find(Member member, HeaderReading header, CellAnswer answer)
        => new(member, answer) { Cells = Cells(member.Item, header, answer, null, isByOrder: false) };

    private List<FoundCell> Cells(ItemNode row, HeaderReading header, CellAnswer answer, string? unitOfRow, bool isByOrder)
    {
        var found = new List<FoundCell>();
        for (var i = 0; answer.Cells is { } cells && i < header.Slots.Count; i++)
        {
            if (header.Slots[i].Leaf is not { } column)
                continue;
            var at = table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf);
            var (cell, note) = CellText.Read(cells.Cells[i].Text, table.Layout.FormatAt(at), header.Slots[i].Unit ?? unitOfRow, table.Layout.Report.Units);
            found.Add(new FoundCell(at, cell, note, cells.Cells[i], column, isByOrder || header.Slots[i].IsByOrder));
        }

        return found;
    }
}
