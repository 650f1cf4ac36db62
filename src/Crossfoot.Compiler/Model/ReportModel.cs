namespace Crossfoot.Compiler.Model;

/// <summary>A report, bound and without positions: two texts that differ in comments alone give equal models.</summary>
internal sealed record ReportModel(string Id, string Title, string FileName)
{
    /// <summary>The C# namespace of the generated types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The C# name of the report class, such as <c>DisclosureReport</c>.</summary>
    public required string ClassName { get; init; }

    /// <summary>The period a report covers, as the definition names it; null for none.</summary>
    public string? Period { get; init; }

    /// <summary>The editions, oldest first.</summary>
    public EquatableArray<EditionModel> Editions { get; init; }

    /// <summary>Texts that carry nothing, in any table.</summary>
    public EquatableArray<string> Captions { get; init; }

    /// <summary>The units that convert.</summary>
    public EquatableArray<UnitModel> Units { get; init; }

    /// <summary>The parameters of rules.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The tables, in order.</summary>
    public EquatableArray<TableModel> Tables { get; init; }

    /// <summary>The rules of the report itself.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }
}

/// <summary>A version of the form.</summary>
internal sealed record EditionModel(string Id, string Title);

/// <summary>A unit: one of it is <paramref name="Factor"/> of <paramref name="Base"/>.</summary>
internal sealed record UnitModel(string Name, decimal Factor, string Base);

/// <summary>The editions from <paramref name="Since"/> to <paramref name="Until"/> by id, both inclusive; null is unbounded.</summary>
internal readonly record struct EditionBounds(string? Since, string? Until);

/// <summary>A parameter of rules with a value for each period or group.</summary>
internal sealed record ParameterModel(string Name, EquatableArray<ParameterValueModel> Values);

/// <summary>A value of a parameter; the key is a year, period or group, or empty for all others.</summary>
internal sealed record ParameterValueModel(string Key, decimal Value);
