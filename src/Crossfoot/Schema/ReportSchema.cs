using System;
using System.Collections.Generic;
using System.Threading;

namespace Crossfoot.Schema;

/// <summary>A report family: its editions, tables and rules. Generated code and definitions read at run time build the same one.</summary>
public sealed class ReportSchema
{
    private readonly Lazy<int> _periodsBack;
    private readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);

    /// <summary>Creates a schema and lays out its tables.</summary>
    public ReportSchema(
        string id,
        string title,
        IReadOnlyList<EditionSchema> editions,
        IReadOnlyList<TableSchema> tables,
        IReadOnlyList<RuleSchema>? rules = null,
        IReadOnlyList<string>? captions = null,
        IReadOnlyList<UnitSchema>? units = null,
        IReadOnlyList<ParameterSchema>? parameters = null,
        PeriodPart? period = null)
    {
        Id = id;
        Title = title;
        Editions = editions;
        Tables = tables;
        Rules = rules ?? [];
        Captions = captions ?? [];
        Units = units ?? [];
        Parameters = parameters ?? [];
        Period = period;
        var layouts = new TableLayout[tables.Count];
        for (var i = 0; i < layouts.Length; i++)
        {
            layouts[i] = new TableLayout(this, i);
            _tables.Add(tables[i].Id, i);
        }

        Layouts = layouts;
        _periodsBack = new Lazy<int>(() => LookBack.Of(this), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The id of the report, such as <c>disclosure</c>.</summary>
    public string Id { get; }

    /// <summary>The title of the report.</summary>
    public string Title { get; }

    /// <summary>The editions of the form, oldest first.</summary>
    public IReadOnlyList<EditionSchema> Editions { get; }

    /// <summary>The tables in the order of the form.</summary>
    public IReadOnlyList<TableSchema> Tables { get; }

    /// <summary>The rules that belong to no single table.</summary>
    public IReadOnlyList<RuleSchema> Rules { get; }

    /// <summary>Texts that may stand in any table and carry nothing.</summary>
    public IReadOnlyList<string> Captions { get; }

    /// <summary>The units and how they convert.</summary>
    public IReadOnlyList<UnitSchema> Units { get; }

    /// <summary>The parameters of rules.</summary>
    public IReadOnlyList<ParameterSchema> Parameters { get; }

    /// <summary>What one report covers: a year, a quarter or a month; null where the definition does not say.</summary>
    public PeriodPart? Period { get; }

    /// <summary>How many periods its rules look back at most; 0 where none needs an earlier report.</summary>
    public int PeriodsBack => _periodsBack.Value;

    /// <summary>The tables' leaves and formats, worked out; in the order of <see cref="Tables"/>.</summary>
    public IReadOnlyList<TableLayout> Layouts { get; }

    /// <summary>The position of a table, or -1.</summary>
    public int IndexOfTable(string id) => _tables.GetValueOrDefault(id, -1);

    /// <summary>The position of an edition, or -1.</summary>
    public int IndexOfEdition(string? id)
    {
        for (var i = 0; i < Editions.Count; i++)
        {
            if (Editions[i].Id == id)
                return i;
        }

        return -1;
    }

    /// <summary>The position of an edition; an unknown or missing one stands for the newest.</summary>
    public int EditionAt(string? id)
    {
        var index = IndexOfEdition(id);
        return index >= 0 ? index : Math.Max(Editions.Count - 1, 0);
    }

    /// <summary>The first and last edition of a span, as positions in <see cref="Editions"/>. A report without editions has one, unnamed.</summary>
    public (int First, int Last) Resolve(EditionSpan span)
    {
        var last = Math.Max(Editions.Count - 1, 0);
        var first = span.Since is null ? 0 : IndexOfEdition(span.Since);
        return (first, span.Until is null ? last : IndexOfEdition(span.Until));
    }
}

/// <summary>A unit that converts exactly into another of the same dimension.</summary>
/// <param name="Name">The unit, such as 万元.</param>
/// <param name="Factor">How many of <paramref name="Base"/> it is.</param>
/// <param name="Base">The unit it is counted in, such as 元.</param>
public sealed record UnitSchema(string Name, decimal Factor, string Base);
