using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

/// <summary>The rules of the disclosure report once more, written by hand in plain decimals: they share nothing with the rule engine.</summary>
internal static class PlainRules
{
    private static readonly string[] Five = ["upheld", "corrected", "other", "pending"];

    private static readonly string[] Columns =
        ["naturalPerson", "legalEntity.business", "legalEntity.research", "legalEntity.socialOrganisation", "legalEntity.legalServices", "legalEntity.other", "total"];

    private static readonly string[] Handled =
    [
        "results.granted", "results.partlyGranted",
        "results.refused.stateSecret", "results.refused.prohibitedByLaw", "results.refused.publicSafety", "results.refused.thirdPartyRights",
        "results.refused.internalAffairs", "results.refused.processInformation", "results.refused.enforcementFiles", "results.refused.administrativeInquiry",
        "results.unavailable.notHeld", "results.unavailable.needsCreation", "results.unavailable.stillUnclear",
        "results.notProcessed.complaint", "results.notProcessed.repeated", "results.notProcessed.publications", "results.notProcessed.excessive", "results.notProcessed.reconfirmation",
    ];

    public static IEnumerable<(string Id, string Scope, RuleStatus Status)> Of(ReportData report, ReportData prior, string edition)
    {
        string[] other = edition == "2019" ? ["results.otherLumped"] : ["results.other.notCorrected", "results.other.feeUnpaid", "results.other.misc"];
        string[] rows = ["new", "carriedOver", .. Handled, .. other, "results.total", "carriedForward"];
        var applications = report["applications"];
        foreach (var column in Columns)
        {
            yield return ("applications.balance", "@" + column, Compare(
                Sum([applications["new", column], applications["carriedOver", column]]),
                Sum([applications["results.total", column], applications["carriedForward", column]])));
            yield return ("applications.results.total", "@" + column, Compare(
                Lone(applications["results.total", column]),
                Sum([.. Handled.Concat(other).Select(row => applications[row, column])])));
            yield return ("applications.carry", "@" + column, Compare(
                Lone(applications["carriedOver", column]), Lone(prior["applications"]["carriedForward", column])));
        }

        foreach (var row in rows)
        {
            yield return ("applications.total", row, Compare(
                Lone(applications[row, "total"]), Sum([.. Columns.SkipLast(1).Select(column => applications[row, column])])));
        }

        foreach (var group in (string[])["reconsideration", "lawsuit.direct", "lawsuit.afterReconsideration"])
        {
            var litigation = report["litigation"];
            yield return ($"litigation.{group}.total", "cases", Compare(
                Lone(litigation["cases", group + ".total"]), Sum([.. Five.Select(part => litigation["cases", $"{group}.{part}"])])));
        }

        if (edition != "2021")
            yield break;
        foreach (var row in (string[])["regulations", "normativeDocuments"])
        {
            var documents = report["documents"];
            var carried = Sum([prior["documents"][row, "inForce"], documents[row, "issued"]], documents[row, "repealed"]);
            yield return ("documents.carry", row, Compare(Lone(documents[row, "inForce"]), carried));
        }
    }

    private static RuleStatus Compare(decimal? left, decimal? right)
        => left is null || right is null ? RuleStatus.NotEvaluated : left == right ? RuleStatus.Pass : RuleStatus.Fail;

    private static decimal? Lone(Cell cell) => cell.State == CellState.Value ? cell.Number : null;

    /// <summary>Blank and not applicable are zero beside at least one number; absent and invalid spoil everything.</summary>
    private static decimal? Sum(IReadOnlyList<Cell> added, params IReadOnlyList<Cell> subtracted)
    {
        Cell[] all = [.. added, .. subtracted];
        if (all.Any(static cell => cell.State is CellState.Absent or CellState.Invalid) || !all.Any(static cell => cell.State == CellState.Value))
            return null;
        return added.Sum(static cell => cell.Number ?? 0) - subtracted.Sum(static cell => cell.Number ?? 0);
    }
}
