using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Editions;

/// <summary>The editions that explain a table best.</summary>
/// <param name="Attempts">The table as it reads in each of them; several where they explain it equally well.</param>
internal sealed record EditionChoice(IReadOnlyList<TableAttempt> Attempts)
{
    /// <summary>Whether only one edition explains the table.</summary>
    public bool IsCertain => Attempts.Count == 1;

    public static EditionChoice? Of(IEnumerable<TableAttempt> attempts)
    {
        var found = attempts.Where(static attempt => attempt.IsFound).ToList();
        if (found.Count == 0)
            return null;
        var least = found.Min(static attempt => attempt.Cost);
        var best = found.Where(attempt => attempt.Cost == least).ToList();
        var whole = best.Where(static attempt => attempt.HasAllRows).ToList();
        return new EditionChoice(whole.Count == 1 ? whole : best);
    }

    /// <summary>The choice where the other tables of the document show one edition.</summary>
    public EditionChoice In(int? edition)
        => edition is { } other && Attempts.Where(attempt => attempt.Edition == other).ToList() is { Count: 1 } there ? new EditionChoice(there) : this;
}
