using System.Collections.Generic;

namespace Crossfoot.Placing.Labels;

/// <summary>The wordings of a form, character by character: a wording that is split over several cells is found by going on.</summary>
internal sealed class WordingTrie
{
    private readonly Dictionary<char, WordingTrie> _next = [];
    private List<WordingUse>? _uses;

    /// <summary>What a wording that ends here can mean.</summary>
    public IReadOnlyList<WordingUse> Uses => _uses ?? (IReadOnlyList<WordingUse>)[];

    public void Add(string wording, WordingUse use)
    {
        var node = this;
        foreach (var character in wording)
        {
            if (!node._next.TryGetValue(character, out var next))
                node._next.Add(character, next = new WordingTrie());
            node = next;
        }

        (node._uses ??= []).Add(use);
    }

    /// <summary>Where a text leads from here; null where no wording goes on like this.</summary>
    public WordingTrie? Step(string text)
    {
        var node = this;
        foreach (var character in text)
        {
            if (!node._next.TryGetValue(character, out node))
                return null;
        }

        return node;
    }
}
