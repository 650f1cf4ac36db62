using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>Says what is wrong with the headers of a table.</summary>
internal sealed class HeaderProblems(TableFinds finds, int edition, IReadOnlyDictionary<HeaderFind, HeaderPlan> plans, ProblemList problems)
{
    private const int MostQuoted = 8;
    private const int LongestQuote = 20;

    private readonly FormTable _table = finds.Table;
    private readonly UnknownWordings _wordings = new(finds.Table, edition);

    public void Report()
    {
        var isAnyFollowed = plans.Values.Any(static plan => plan.IsFollowed);
        foreach (var header in finds.Headers)
        {
            var plan = plans[header];
            if (plan.IsFollowed)
            {
                foreach (var unknown in plan.Unknown)
                    ReportUnknown(plan, unknown);
            }
            else if (HasRows(header) || (!isAnyFollowed && header.HasColumnOf(_table.Index)))
            {
                ReportUnfollowed(header, plan);
            }
        }

        if (finds.FirstWithoutHeader is { } row)
            problems.Add(ProblemIds.UnfollowedHeader, PlacementMessages.HeaderNotFound.With(Heading, row.Text), _table, row.Cell);
    }

    private bool HasRows(HeaderFind header) => finds.Rows.Exists(row => row.Header == header && !row.IsMention) || finds.OpenRows.Exists(row => row.Header == header && !row.IsApart);

    private void ReportUnknown(HeaderPlan plan, HeaderToken unknown)
    {
        var wording = _wordings.Column(unknown.Text, unknown.Cell, plan.Missing, plan.StandsFor);
        problems.Add(wording);
        var suggestion = wording.Nearest switch
        {
            { StandsInItsPlace: true } column => PlacementMessages.StandsInPlaceOf.With(column.Label),
            { } nearest => PlacementMessages.Nearest.With(nearest.Label),
            null => PlacementMessages.Nothing.With(),
        };

        // A column that stands in the place of another one takes its cells away; one more that nobody filled in takes nothing.
        var isEmpty = !plan.HasLeftOut && plan.Missing.Count == 0;
        problems.Add(
            ProblemIds.UnknownWording,
            (isEmpty ? PlacementMessages.UnknownEmptyColumn : PlacementMessages.UnknownColumn).With(Heading, unknown.Text, suggestion),
            _table,
            unknown.Cell,
            row: (string?)null,
            plan.StandsFor,
            isEmpty ? Severity.Info : Severity.Warning);
    }

    private void ReportUnfollowed(HeaderFind header, HeaderPlan plan)
    {
        foreach (var unknown in plan.Unknown)
            problems.Add(_wordings.Column(unknown.Text, unknown.Cell, plan.Missing));
        var cell = header.Tokens.Count > 0 ? header.Tokens[0].Cell : finds.Heading;
        var message = plan.Missing.Count == 0 && plan.Unknown.Count == 0
            ? PlacementMessages.HeaderOrder.With(Heading)
            : PlacementMessages.HeaderNotFollowed.With(
                Heading,
                Join(plan.Missing.Select(leaf => _table.Label(leaf, edition))),
                Join(plan.Unknown.Select(static token => token.Text)));
        problems.Add(ProblemIds.UnfollowedHeader, message, _table, cell);
    }

    private static object Join(IEnumerable<string> texts)
    {
        var joined = string.Join("、", texts.Take(MostQuoted).Select(Shorten));
        return joined.Length == 0 ? PlacementMessages.None.With() : joined;
    }

    private static string Shorten(string text)
    {
        var line = text.Replace('\n', ' ');
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }

    private string Heading => _table.Heading(edition);
}
