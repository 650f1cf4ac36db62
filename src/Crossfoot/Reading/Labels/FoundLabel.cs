using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Labels;

/// <summary>A wording of the form found on the page, in one cell or split over several.</summary>
/// <param name="Uses">What it can mean.</param>
/// <param name="Cells">The cells it stands in.</param>
internal sealed record FoundLabel(IReadOnlyList<WordingUse> Uses, IReadOnlyList<PageCell> Cells)
{
    public PageCell First => Cells[0];

    public PageCell Last => Cells[^1];

    public string Text => string.Concat(Cells.Select(static cell => cell.Text));

    public bool Has(WordingKind kind, int table) => Uses.Any(use => use.Kind == kind && use.Table == table);

    public bool Has(WordingKind kind) => Uses.Any(use => use.Kind == kind);

    public IEnumerable<WordingUse> Of(WordingKind kind, int table) => Uses.Where(use => use.Kind == kind && use.Table == table);
}
