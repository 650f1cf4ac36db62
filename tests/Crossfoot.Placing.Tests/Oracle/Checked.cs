using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Crossfoot.Placing.Tests;

/// <summary>What came of reading a document: what is wrong, by how it was placed, and how much was read of what is certain.</summary>
/// <param name="Case">The document.</param>
/// <param name="WrongByName">How many cells are wrong of those that were placed by name.</param>
/// <param name="WrongByOrder">How many are wrong of those that were placed by order.</param>
/// <param name="Certain">How many cells a careful reader is certain of.</param>
/// <param name="Right">How many of these were read.</param>
internal sealed record Checked(Case Case, int WrongByName, int WrongByOrder, int Certain, int Right)
{
    public bool IsWrong => WrongByName + WrongByOrder > 0;

    public static Checked Of(Case made)
    {
        var document = made.Create();
        var truth = new Truth(document);
        var cells = made.Read(document);
        var wrong = cells.Where(cell => !truth.Accepts(cell.Id, cell.Content)).ToList();
        return new Checked(
            made,
            wrong.Count(static cell => cell.By == PlacedBy.Name),
            wrong.Count(static cell => cell.By == PlacedBy.Order),
            truth.Certain.Count,
            cells.Count(cell => truth.Certain.Contains(cell.Id) && truth.Accepts(cell.Id, cell.Content)));
    }

    public static IReadOnlyList<Checked> All(IReadOnlyList<Case> cases)
    {
        var found = new Checked[cases.Count];
        Parallel.For(0, cases.Count, i => found[i] = Of(cases[i]));
        return found;
    }
}
