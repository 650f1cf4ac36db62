using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>The editions of a report in the order of declaration. A report without editions has one, unnamed.</summary>
internal sealed class EditionList
{
    private readonly Dictionary<string, int> _positions = [];
    private readonly List<TextSpan> _spans = [];

    public EditionList(IReadOnlyList<EditionSyntax> editions, SourceFile file)
    {
        File = file;
        var models = new List<EditionModel>();
        foreach (var edition in editions)
        {
            if (_positions.ContainsKey(edition.Id.Value))
                continue;
            _positions.Add(edition.Id.Value, models.Count);
            _spans.Add(edition.Id.Span);
            models.Add(new EditionModel(edition.Id.Value, edition.Title.Value));
        }

        Models = models.ToEquatableArray();
    }

    public EquatableArray<EditionModel> Models { get; }

    /// <summary>The file that declares them.</summary>
    public SourceFile File { get; }

    public IEnumerable<string> Ids => Models.Select(static edition => edition.Id);

    /// <summary>Every edition.</summary>
    public EditionRange All => new(0, Math.Max(Models.Count - 1, 0));

    /// <summary>The position of an edition, or -1.</summary>
    public int IndexOf(string id) => _positions.TryGetValue(id, out var position) ? position : -1;

    /// <summary>Where an edition is declared.</summary>
    public TextSpan SpanOf(string id) => _spans[_positions[id]];

    /// <summary>The id of an edition as the lower end of bounds: null where it is the first one.</summary>
    public string? Since(int position) => position <= 0 ? null : Models[position].Id;

    /// <summary>The id of an edition as the upper end of bounds: null where it is the last one.</summary>
    public string? Until(int position) => position >= Models.Count - 1 ? null : Models[position].Id;

    /// <summary>The editions in words, for messages.</summary>
    public string Print(EditionRange range)
    {
        if (Models.Count == 0 || range.IsEmpty)
            return "";
        return range.First == range.Last ? Models[range.First].Id : Models[range.First].Id + "–" + Models[range.Last].Id;
    }
}

/// <summary>The editions from one position to another, both inclusive.</summary>
internal readonly record struct EditionRange(int First, int Last)
{
    public bool IsEmpty => First > Last;

    public bool Contains(EditionRange other) => other.IsEmpty || (First <= other.First && other.Last <= Last);

    public bool Overlaps(EditionRange other) => !Intersect(other).IsEmpty;

    public EditionRange Intersect(EditionRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));
}
