using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds <c>since</c> and <c>until</c>.</summary>
internal sealed class BoundsBinder(EditionList editions, DiagnosticBag diagnostics, Damage damage)
{
    /// <summary>The bounds as the model has them; an unknown edition is reported and taken for unbounded.</summary>
    /// <param name="since">The first edition.</param>
    /// <param name="until">The last edition.</param>
    /// <param name="around">The editions of what it stands in.</param>
    /// <param name="range">The editions within <paramref name="around"/>.</param>
    public EditionBounds Bind(Located<string>? since, Located<string>? until, EditionRange around, out EditionRange range)
    {
        var first = since is { } lower ? Find(lower) : null;
        var last = until is { } upper ? Find(upper) : null;
        range = new EditionRange(first ?? 0, last ?? editions.All.Last);
        if (first is { } from && last is { } to && from > to)
        {
            diagnostics.Report(Descriptors.BoundsReversed, until!.Value.Span, since!.Value.Value, until.Value.Value);
            range = around;
            return default;
        }

        ReportOutside(since, first, around);
        ReportOutside(until, last, around);
        range = range.Intersect(around);
        return new EditionBounds(first is null ? null : since!.Value.Value, last is null ? null : until!.Value.Value);
    }

    /// <summary>The position of an edition; null where it is unknown, which is reported.</summary>
    public int? Find(Located<string> edition)
    {
        var position = editions.IndexOf(edition.Value);
        if (position >= 0)
            return position;
        if (damage.IsAnywhere)
            return null;
        var nearest = NearestName.Find(edition.Value, editions.Ids);
        diagnostics.Report(new Diagnostic(Descriptors.UnknownEdition, diagnostics.File, edition.Span,
            [edition.Value, Suggestion.English(nearest, editions.Ids.ToList()), Suggestion.Chinese(nearest, editions.Ids.ToList())])
        {
            Fixes = Suggestion.Replace(diagnostics.File, edition.Span, nearest is null ? null : $"\"{nearest}\""),
            Related = nearest is null ? [] : [Suggestion.Declared(nearest, editions.File, editions.SpanOf(nearest))],
        });
        return null;
    }

    private void ReportOutside(Located<string>? edition, int? position, EditionRange around)
    {
        if (edition is { } written && position is { } at && !around.IsEmpty && !around.Contains(new EditionRange(at, at)))
            diagnostics.Report(Descriptors.OutsideParentEditions, written.Span, written.Value, editions.Print(around));
    }
}
