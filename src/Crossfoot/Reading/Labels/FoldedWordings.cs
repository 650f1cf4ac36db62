using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Labels;

/// <summary>
/// The wordings of a form on every level of folding. A level is off for each wording that meets another one of its table on it:
/// <c>一、其他</c> and <c>二、其他</c> are both 其他 without their number.
/// </summary>
internal static class FoldedWordings
{
    public static IEnumerable<(string Wording, WordingUse Use)> Of(IReadOnlyList<(string Wording, WordingUse Use)> wordings)
    {
        foreach (var (wording, use) in wordings)
            yield return (LabelText.Normal(wording), use);
        var reduced = wordings.Where(static entry => entry.Use.Kind is WordingKind.Row or WordingKind.Column).SelectMany(Reduce).ToList();
        var whole = wordings.Select(static entry => (LabelText.Normal(entry.Wording), entry.Use.Kind, entry.Use.Table, entry.Use.Node)).ToHashSet();
        var meanings = whole.Concat(reduced.Select(static entry => (entry.Wording, entry.Use.Kind, entry.Use.Table, entry.Use.Node)))
            .GroupBy(static entry => (entry.Item1, entry.Kind, entry.Table))
            .ToDictionary(static same => same.Key, static same => same.Select(static entry => entry.Node).Distinct().Count());
        foreach (var (wording, use) in reduced)
        {
            if (meanings[(wording, use.Kind, use.Table)] == 1 && !whole.Contains((wording, use.Kind, use.Table, use.Node)))
                yield return (wording, use);
        }
    }

    private static IEnumerable<(string Wording, WordingUse Use)> Reduce((string Wording, WordingUse Use) entry)
    {
        if (LabelText.WithoutRemark(entry.Wording) is { } parts && !LabelText.IsUnit(parts.Remark) && parts.Text.Length > 1)
            yield return (LabelText.Normal(parts.Text), entry.Use with { Level = FoldingLevel.WithoutRemark });
        if (LabelText.WithoutNumber(entry.Wording) is { } bare)
            yield return (bare, entry.Use with { Level = FoldingLevel.WithoutNumber });
    }
}
