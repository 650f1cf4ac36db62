using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Cells;
using Crossfoot.Placing.Editions;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Rows;
using Crossfoot.Schema;

namespace Crossfoot.Placing;

/// <summary>Says what of a table could not be read.</summary>
/// <param name="choice">The editions that explain the table.</param>
/// <param name="placed">Its rows.</param>
/// <param name="members">The members of its open rows.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class TableProblems(EditionChoice choice, PlacedRows placed, PlacedMembers members, Problems problems)
{
    private readonly TableAttempt _attempt = choice.Attempts[^1];
    private readonly HashSet<ItemNode> _reported = [];

    private FormTable Table => _attempt.Table;

    private string Heading => Table.Heading(_attempt.Edition);

    public void Report()
    {
        foreach (var part in _attempt.Parts)
        {
            ReportHeader(part);
            var taken = part.Members.Select(static member => member.Member.Row.Segment).Concat(part.Unread.Select(static unread => unread.Row.Segment)).ToHashSet();
            foreach (var meaning in part.Meanings.Where(meaning => !taken.Contains(meaning.Row.Segment)))
                ReportMeaning(meaning, part);
            foreach (var row in part.Rows)
                ReportRow(row, part);
        }

        ReportMembers();
        foreach (var row in placed.Contradicted)
            problems.Add(ProblemIds.DifferentFigures, PlacementMessages.DifferentFigures.With(Heading, Label(row.Node)), Table, row.Meaning.Row.First, row.Node.Path);
        ReportMissingRows();
    }

    private void ReportHeader(PartAttempt part)
    {
        if (part.Rows.Count == 0 && !part.Part.HasNames)
            return;
        var first = part.Part.Header.SelectMany(static segment => segment.Cells).FirstOrDefault(static cell => !cell.IsEmpty) ?? part.Rows.Select(static row => row.Meaning.Row.First).FirstOrDefault();
        if (part.Header is { } header && !part.IsRefuted)
        {
            ReportColumns(header);
            return;
        }

        var missing = part.Header is null || part.IsRefuted ? Table.ColumnLeaves(_attempt.Edition).ToList() : [.. part.Header.Missing];
        var message = part.Part.HasNames
            ? PlacementMessages.HeaderNotFollowed.With(Heading, Names(missing), string.Join('、', (part.Header?.Unknown ?? []).Select(static cell => cell.Text)))
            : PlacementMessages.HeaderNotFound.With(Heading, part.Rows.Count > 0 ? part.Rows[0].Meaning.Row.First.Text : "");
        problems.Add(ProblemIds.UnfollowedHeader, message, Table, first);
    }

    private void ReportColumns(HeaderReading header)
    {
        var wordings = new Wordings(Table, _attempt.Edition);
        foreach (var unknown in header.Unknown)
        {
            var wording = wordings.Column(unknown, header.Missing, header is { Unknown.Count: 1, Missing.Count: 1 } ? header.Missing[0] : null);
            problems.Add(wording);
            problems.Add(ProblemIds.UnknownWording, PlacementMessages.UnknownColumn.With(Heading, unknown.Text, Suggestion(wording)), Table, unknown, column: wording.Nearest?.Path);
        }
    }

    private void ReportMeaning(AssignedRow meaning, PartAttempt part)
    {
        var row = meaning.Row;
        switch (meaning.Kind)
        {
            case RowKind.OtherEdition when row.Filled.Count > 0:
                problems.Add(ProblemIds.OtherEdition, PlacementMessages.OtherEdition.With(Heading, row.Label!.Text, Table.Layout.Report.Editions[_attempt.Edition].Id), Table, row.First);
                break;
            case RowKind.Ambiguous:
                problems.Add(ProblemIds.AmbiguousRow, PlacementMessages.AmbiguousRow.With(Heading, row.Label!.Text), Table, row.First);
                break;
            case RowKind.Group when row.HasFigures:
                problems.Add(ProblemIds.UnplacedRow, PlacementMessages.FiguresBesideGroup.With(Heading, row.Label!.Text, row.Filled.Count), Table, row.First);
                break;
            case RowKind.Bare when part.Header is not null && row.Filled.Count > 1:
                problems.Add(ProblemIds.UnusedFigures, PlacementMessages.UnusedFigures.With(Heading, row.First.Text), Table, row.First);
                break;
            case RowKind.Unknown:
                ReportUnknown(row.Unknown[^1]);
                break;
            case RowKind.Row or RowKind.OtherEdition or RowKind.Group or RowKind.Bare or RowKind.Nothing:
                break;
        }
    }

    private void ReportUnknown(PageCell cell)
    {
        var wording = new Wordings(Table, _attempt.Edition).Row(cell, Table.RowLeaves(_attempt.Edition).Where(row => !placed.Has(row)));
        problems.Add(wording);
        problems.Add(ProblemIds.UnknownWording, PlacementMessages.UnknownRow.With(Heading, cell.Text, Suggestion(wording)), Table, cell);
    }

    private void ReportRow(FoundRow row, PartAttempt part)
    {
        if (row.IsPlaced)
        {
            foreach (var cell in row.Cells.Where(static cell => cell.Cell.State == CellState.Invalid))
                ReportInvalid(Label(row.Node), row.Node.Path, cell);
            return;
        }

        _reported.Add(row.Node);
        if (part.Header is null || part.IsRefuted)
            return;
        problems.Add(ProblemIds.UnplacedRow, Doubt(row.Answer, Label(row.Node), row.Meaning.Row.Filled.Count, part.Header), Table, row.Meaning.Row.First, row.Node.Path);
    }

    private Message Doubt(CellAnswer answer, object label, int filled, HeaderReading header)
        => answer.Doubt switch
        {
            CellDoubt.WrongCount => PlacementMessages.WrongCount.With(Heading, label, filled, header.Slots.Count),
            CellDoubt.OpenBlanks => PlacementMessages.OpenBlanks.With(Heading, label, filled, header.Slots.Count),
            CellDoubt.SeveralInOneCell => PlacementMessages.SeveralInOneCell.With(Heading, label, answer.Text),
            CellDoubt.SharedCell => PlacementMessages.SharedCell.With(Heading, label, answer.Text),
            CellDoubt.TextBeforeFigures => PlacementMessages.TextBeforeFigures.With(Heading, label, answer.Text),
            CellDoubt.PageNumber => PlacementMessages.PageNumber.With(Heading, label, answer.Text),
            CellDoubt.RaggedLines => PlacementMessages.RaggedLines.With(Heading, label, filled),
            _ => throw new UnreachableException(),
        };

    private void ReportMembers()
    {
        foreach (var part in _attempt.Parts)
        {
            foreach (var unread in part.Unread)
                problems.Add(ProblemIds.UnplacedRow, unread.Message, Table, unread.Row.First);
            foreach (var member in part.Members.Where(static member => member.Answer.Cells is null))
                problems.Add(ProblemIds.UnplacedRow, Doubt(member.Answer, member.Member.Label, member.Member.Row.Filled.Count, part.Header!), Table, member.Member.Row.First, member.Member.Path);
        }

        foreach (var member in members.Contradicted)
            problems.Add(ProblemIds.DifferentFigures, PlacementMessages.DifferentFigures.With(Heading, member.Member.Label), Table, member.Member.Row.First, member.Member.Path);
        foreach (var member in members.All)
        {
            foreach (var cell in member.Cells.Where(static cell => cell.Cell.State == CellState.Invalid))
                ReportInvalid(member.Member.Label, member.Member.Path, cell);
        }
    }

    private void ReportInvalid(object label, string path, FoundCell cell)
        => problems.Add(
            ProblemIds.InvalidValue,
            PlacementMessages.InvalidValue.With(Heading, label, Table.Label(cell.Column, _attempt.Edition), cell.Source.Text, Placement.ExpectedContent.Of(Table.Layout.FormatAt(cell.At))),
            Table,
            cell.Source,
            path,
            cell.Column.Path);

    private void ReportMissingRows()
    {
        if (!_attempt.Parts.Any(static part => part.Header is { Known: > 0 } && !part.IsRefuted))
            return;
        foreach (var row in Table.RowLeaves(_attempt.Edition))
        {
            if (!placed.Has(row) && !_reported.Contains(row))
                problems.Add(ProblemIds.MissingRow, PlacementMessages.RowNotFound.With(Heading, Label(row)), Table, null, row.Path);
        }
    }

    private object Label(ItemNode row) => Table.RowName(row, _attempt.Edition);

    private object Names(List<ItemNode> columns)
        => columns.Count == 0 ? PlacementMessages.None.With() : string.Join('、', columns.Select(column => Table.Label(column, _attempt.Edition)));

    private static Message Suggestion(UnknownWording wording)
        => wording.Nearest is not { } nearest ? PlacementMessages.Nothing.With()
            : (nearest.StandsInItsPlace ? PlacementMessages.StandsInPlaceOf : PlacementMessages.Nearest).With(nearest.Label);
}
