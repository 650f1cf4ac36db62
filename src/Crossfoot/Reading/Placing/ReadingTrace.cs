using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Editions;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Rows;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing;

/// <summary>Says for each line of a document what it was taken for and why: for whoever maintains a form.</summary>
internal sealed class ReadingTrace
{
    private readonly SortedDictionary<int, List<string>> _notes = [];
    private readonly IReadOnlyList<PageRow> _rows;

    public ReadingTrace(IReadOnlyList<PageRow> rows) => _rows = rows;

    /// <summary>Takes note of the table of each stretch.</summary>
    public void Add(TableRegion region, FormTable table) => Note(region.Segments[0].Row, $"region of {table.Id}, {region.Segments.Count} segments");

    /// <summary>Takes note of how a table reads in an edition.</summary>
    public void Add(TableAttempt attempt)
    {
        var edition = ReportReader.IdOf(attempt.Table.Layout.Report, attempt.Edition) ?? "";
        foreach (var part in attempt.Parts)
        {
            var first = part.Part.Header.Concat(part.Part.Body.Select(static row => row.Segment)).First().Row;
            Note(first, string.Create(CultureInfo.InvariantCulture, $"{attempt.Table.Id} {edition}: cost {attempt.Cost}; {Describe(part)}"));
            foreach (var meaning in part.Meanings)
                Note(meaning.Row.Segment.Row, $"{attempt.Table.Id} {edition}: {Describe(meaning, part)}");
        }
    }

    /// <summary>The lines of the document with what was noted about each.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var row in _rows)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{row.Filled.FirstOrDefault()?.Place} {row.Precision} {row.Block}: {string.Join(" | ", row.Cells.Select(static cell => cell.Text.ReplaceLineEndings(" ")))}");
            foreach (var note in _notes.GetValueOrDefault(row.Index) ?? [])
                yield return "    " + note;
        }
    }

    private static string Describe(PartAttempt part)
        => part.Header is not { } header
            ? "header not followed: " + string.Join(' ', part.Part.Header.SelectMany(static segment => segment.Cells).Where(static cell => !cell.IsEmpty).Select(static cell => cell.Text))
            : $"header by {header.Strategy} ({header.Basis}{(part.IsRefuted ? ", refuted" : "")}): {string.Join(", ", header.Slots.Select(Describe))}";

    private static string Describe(HeaderSlot slot) => (slot.Leaf?.Path ?? "—" + slot.Text) + (slot.IsByOrder ? "?" : "") + (slot.HasRange ? $"@{slot.Range.Start}" : "");

    private static string Describe(AssignedRow meaning, PartAttempt part)
    {
        var found = part.Rows.FirstOrDefault(row => row.Meaning == meaning);
        var cells = found is null ? "" : found.IsPlaced ? $", {found.Cells.Count} cells {found.Answer.Cells!.Basis}" : $", {found.Answer.Doubt}";
        return $"{meaning.Kind} {meaning.Node?.Path}{(meaning.IsByOrder ? " by order" : "")}{cells}";
    }

    private void Note(PageRow row, string text)
    {
        if (!_notes.TryGetValue(row.Index, out var notes))
            _notes.Add(row.Index, notes = []);
        notes.Add(text);
    }
}
