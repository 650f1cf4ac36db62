using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Documents.Delimited;

/// <summary>Finds the character between the fields of a CSV text.</summary>
internal static class Delimiter
{
    private const int Sample = 1_000;
    private const int LeastRecords = 3;
    private const int LeastFields = 3;

    /// <summary>The delimiter; null where the text is no CSV.</summary>
    public static char? Find(string text, ReadingBudget budget)
    {
        if (DelimitedText.StatedDelimiter(text) is { } stated)
            return stated;
        var isNamed = IsNamed(budget.Name);
        var shapes = new[] { '\t', ',', ';' }.Select(delimiter => Shape.Of(text, delimiter, budget)).ToList();
        if (isNamed)
            return shapes.Where(static shape => shape.Fields > 1).MaxBy(static shape => (shape.Even, shape.Fields))?.Delimiter ?? ',';

        // Lines with tabs are read as text, which bears more faults; only a quoted line break is beyond it.
        return shapes.Find(static shape => shape.IsEven && (shape.Delimiter == '\t'
            ? shape.HasQuotedBreak && shape.Fields > 1
            : shape.Records >= LeastRecords && shape.Fields >= LeastFields))?.Delimiter;
    }

    private static bool IsNamed(string name)
        => new[] { ".csv", ".tsv", ".tab" }.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>How the beginning of a text looks when it is split at a delimiter.</summary>
    /// <param name="Delimiter">The delimiter.</param>
    /// <param name="Records">How many records there are, at most the sample.</param>
    /// <param name="Fields">The number of fields that most of them have.</param>
    /// <param name="Even">How many records have it.</param>
    /// <param name="HasQuotedBreak">Whether a field in quotes goes over several lines.</param>
    private sealed record Shape(char Delimiter, int Records, int Fields, int Even, bool HasQuotedBreak)
    {
        public bool IsEven => Records > 0 && Even == Records;

        public static Shape Of(string text, char delimiter, ReadingBudget budget)
        {
            var counts = new List<int>();
            var hasQuotedBreak = false;
            var reader = new DelimitedText(text, delimiter);
            while (counts.Count < Sample && reader.ReadRecord(budget.Limits.Columns) is { } record)
            {
                budget.CheckTime();
                hasQuotedBreak |= record.Any(static cell => cell.Text.Contains('\n', StringComparison.Ordinal));
                if (record.Count > 1 || record[0].Text.Length > 0)
                    counts.Add(record.Count);
            }

            // A quotation mark that is never closed takes the rest of the text in, and no table is too wide to be read: that is no CSV.
            if (counts.Count == 0 || reader.IsTooWide || reader.OpenQuote is not null)
                return new Shape(delimiter, 0, 0, 0, false);
            var most = counts.GroupBy(static count => count).MaxBy(static group => (group.Count(), group.Key))!;
            return new Shape(delimiter, counts.Count, most.Key, most.Count(), hasQuotedBreak);
        }
    }
}
