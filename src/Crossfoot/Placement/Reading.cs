using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>What was read from a document, and what could not be.</summary>
public sealed class Reading
{
    internal Reading(ReportData report, string edition, IReadOnlyList<TableReading> tables, IReadOnlyList<Problem> problems)
    {
        Report = report;
        Edition = edition;
        Tables = tables;
        Problems = problems;
    }

    /// <summary>
    /// Figures that came as data: every table that holds any was read, in part where it lacks a cell, and any other that is not optional is missing.
    /// </summary>
    public static Reading Of(ReportData report) => Of(report, [], isEditionKnown: true, static _ => false);

    /// <summary>Figures that came as data, with what could not be read of them.</summary>
    /// <param name="report">The figures.</param>
    /// <param name="found">What could not be read.</param>
    /// <param name="isEditionKnown">Whether it is certain of which edition they are.</param>
    /// <param name="isExplained">Whether it is said already why nothing of a table is there.</param>
    internal static Reading Of(ReportData report, IReadOnlyList<Problem> found, bool isEditionKnown, Predicate<int> isExplained)
    {
        var tables = new List<TableReading>();
        var problems = new List<Problem>(found);
        var edition = report.Schema.EditionAt(report.Edition);
        for (var i = 0; i < report.Tables.Count; i++)
        {
            var layout = report.Schema.Layouts[i];
            if (report.Holds(i))
            {
                var isPartial = !IsWhole(report, i) || report.Tables[i].IsPartial || report.InstancesOf(i).Any(static instance => instance.IsPartial);
                tables.Add(new TableReading(layout.Table.Id, isPartial ? ReadingStatus.Partial : ReadingStatus.Read, report.Tables[i].Edition ?? report.Edition));
            }
            else if (layout.ExistsIn(edition) && !layout.Table.IsOptional)
            {
                tables.Add(new TableReading(layout.Table.Id, ReadingStatus.Missing, null));
                if (!isExplained(i))
                    problems.Add(new Problem(ProblemIds.MissingTable, Severity.Warning, PlacementMessages.NoFigures.With(layout.Table.Id), null) { Table = layout.Table.Id });
            }
        }

        // Where something was given and could not be read, nobody can say that nothing was filled in.
        var isLost = found.Any(static problem => problem.Severity != Severity.Info);
        if (!isLost && BlankForm.Find(report, tables) is { } blank)
            problems.Add(blank);
        var known = report.Edition ?? (report.Schema.Editions.Count > 0 ? report.Schema.Editions[edition].Id : "");
        return new Reading(report, isEditionKnown ? known : "unknown", tables, problems);
    }

    /// <summary>The figures; cells that could not be placed are absent.</summary>
    public ReportData Report { get; }

    /// <summary>The edition of the tables found, <c>mixed</c> where they differ, or <c>unknown</c>; empty for a form without editions.</summary>
    public string Edition { get; }

    /// <summary>How each table of the document's edition was read, and any other table that was found.</summary>
    public IReadOnlyList<TableReading> Tables { get; }

    /// <summary>What could not be read, in the order of the document.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The wordings that the form does not know, for whoever maintains it; each is among <see cref="Problems"/> as well.</summary>
    public IReadOnlyList<UnknownWording> UnknownWordings { get; internal init; } = [];

    /// <summary>Whether every table was read completely.</summary>
    public bool IsComplete
    {
        get
        {
            foreach (var table in Tables)
            {
                if (table.Status != ReadingStatus.Read)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether the form is blank: no cell of any table holds a value, and no table is empty by its sentence.</summary>
    public bool IsBlank => Problems.Any(static problem => problem.Id == ProblemIds.BlankForm);

    /// <summary>
    /// Whether the document is clean: every cell that its edition has open was read, or is blank or not applicable; none is invalid; no
    /// table is missing; nothing was left out; the form is not blank; and no rule of severity error fails. A failed warning and a rule
    /// that could not be evaluated leave it clean.
    /// </summary>
    /// <param name="verdict">How the rules of <see cref="Report"/> came out.</param>
    public bool IsClean(Verdict verdict) => Flaws(verdict).Count == 0;

    /// <summary>The reasons why the document is not clean, each kind once; none where it is.</summary>
    /// <param name="verdict">How the rules of <see cref="Report"/> came out.</param>
    public IReadOnlyList<Flaw> Flaws(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return Cleanness.Flaws(this, verdict);
    }

    private static bool IsWhole(ReportData report, int table)
        => report.InstancesOf(table).All(instance => report.OpenCells(instance).All(cell => instance.StateAt(cell) != CellState.Absent));
}

/// <summary>How a table was read.</summary>
/// <param name="Table">The id of the table.</param>
/// <param name="Status">Whether it was read.</param>
/// <param name="Edition">The edition its headers and rows show; null for a missing table.</param>
public sealed record TableReading(string Table, ReadingStatus Status, string? Edition);

/// <summary>Whether a table was read.</summary>
public enum ReadingStatus
{
    /// <summary>Every cell of its edition was placed.</summary>
    Read,

    /// <summary>It was found, and some cells could not be placed.</summary>
    Partial,

    /// <summary>It was not found.</summary>
    Missing,
}

/// <summary>Something in a document that could not be read for certain.</summary>
/// <param name="Id">The id of the kind of problem, such as <c>CF5003</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What was found, what was expected, and what to do.</param>
/// <param name="Place">Where; null for what is not there at all.</param>
public sealed record Problem(string Id, Severity Severity, Message Message, Place? Place)
{
    /// <summary>The table, where known.</summary>
    public string? Table { get; init; }

    /// <summary>The path of the row, where known.</summary>
    public string? Row { get; init; }

    /// <summary>The path of the column, where known.</summary>
    public string? Column { get; init; }
}
