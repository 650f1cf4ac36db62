using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Learning;

/// <summary>Counts the wordings that no definition knows over many documents.</summary>
internal sealed class WordingLedger
{
    private readonly List<(string Report, string File, UnknownWording Wording)> _met = [];

    /// <summary>Enters what a document has.</summary>
    public void Add(string file, Reading reading)
    {
        foreach (var wording in reading.UnknownWordings)
            _met.Add((reading.Report.Schema.Id, file, wording));
    }

    /// <summary>The wordings, the most frequent first; what labels fold to the same is one wording.</summary>
    public IReadOnlyList<MetWording> Wordings()
        => [.. _met
            .GroupBy(static met => (met.Report, met.Wording.Table, met.Wording.IsRow, met.Wording.Normalised))
            .Select(static group => Met([.. group]))
            .OrderByDescending(static met => met.Meetings.Count)];

    private static MetWording Met(IReadOnlyList<(string Report, string File, UnknownWording Wording)> same)
    {
        var (report, _, wording) = same[0];
        var nearest = same.Where(static met => met.Wording.Nearest is not null).Select(static met => met.Wording.Nearest!).ToList();

        // Where nothing else is open the place says more than any likeness.
        var certain = nearest.Where(static near => near.StandsInItsPlace).ToList();
        return new MetWording(report, wording.Table, wording.IsRow, OnOneLine.Write(wording.Text))
        {
            Meetings = [.. same.Select(static met => new Meeting(met.File, met.Wording.Place))],
            Edition = same.GroupBy(static met => met.Wording.Edition).MaxBy(static edition => edition.Count())!.Key,
            Candidates = [.. (certain.Count > 0 ? certain : nearest).DistinctBy(static near => near.Path)],
        };
    }
}
