using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A document that is made the same way each time: a filled form in a format, damaged.</summary>
/// <param name="Family">The form.</param>
/// <param name="Population">The figures.</param>
/// <param name="Seed">The seed of figures, tables and damages.</param>
/// <param name="Format">The format.</param>
/// <param name="Damages">The damages, in the order in which they happen.</param>
internal sealed record Case(Family Family, Population Population, int Seed, Format Format, IReadOnlyList<Damage> Damages)
{
    /// <summary>Filling a form takes longer than reading it: so many of each kind are made, and documents choose from their tables.</summary>
    private const int Fills = 4;

    /// <summary>In place of a row, the whole table.</summary>
    public const int WholeTable = -1;

    private const int MostSheets = 3;

    private static readonly ConcurrentDictionary<(Family, Population, int), Lazy<ReportData>> Filled = [];

    /// <summary>Tables and rows to leave out, as positions in the damaged document: what shrinking found not to matter.</summary>
    public IReadOnlySet<(int Table, int Row)> LeftOut { get; init; } = new HashSet<(int, int)>();

    public PrintedDocument Create()
    {
        var random = new Random(Seed);
        var sheets = PrintedForm.Sheets(Fill(), Family).ToList();
        var document = new PrintedDocument($"某局{Family.Period[..4]}年{Family.Schema.Title}", Format);
        for (var count = random.Next(1, MostSheets + 1); count > 0 && sheets.Count > 0; count--)
        {
            var at = random.Next(sheets.Count);
            document.Tables.Add(PrintedForm.Print(sheets[at], Family));
            sheets.RemoveAt(at);
        }

        foreach (var (damage, i) in Damages.Select(static (damage, i) => (damage, i)).OrderBy(static each => each.damage.IsContradiction))
            damage.Apply(document, new Random((Seed * 31) + i));
        LeaveOut(document);
        return document;
    }

    /// <summary>The cells of the document that are read and may not be, or not so.</summary>
    public IReadOnlyList<string> Wrong(PlacedBy? by = null)
    {
        var document = Create();
        var truth = new Truth(document);
        return [.. Read(document).Where(cell => (by is null || cell.By == by) && !truth.Accepts(cell.Id, cell.Content)).Select(cell => $"{cell.Id} is {truth.Of(cell.Id)}, read as {cell.Content} at {cell.Place}")];
    }

    public IReadOnlyList<ReadCell> Read(PrintedDocument document) => [.. ReadCells.Of(ReportReader.Read(Family.Schema, Format.Read(document)))];

    public override string ToString() => $"{Family}, {Population}, seed {Seed}, {Format}: {string.Join(" + ", Damages)}";

    private ReportData Fill()
        => Filled.GetOrAdd((Family, Population, Seed % Fills), static key => new Lazy<ReportData>(() => FilledForm.Fill(key.Item1, key.Item2, new Random(key.Item3 + 1)))).Value;

    private void LeaveOut(PrintedDocument document)
    {
        var tables = document.Tables.ToList();
        for (var i = 0; i < tables.Count; i++)
        {
            var rows = tables[i].Rows.ToList();
            foreach (var row in Enumerable.Range(0, rows.Count).Where(row => LeftOut.Contains((i, row))))
                tables[i].Remove(rows[row]);
            if (LeftOut.Contains((i, WholeTable)))
                document.Tables.Remove(tables[i]);
        }
    }
}
