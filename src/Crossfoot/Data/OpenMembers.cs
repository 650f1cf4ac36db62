using System;
using System.Collections.Generic;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>The members of one kind of open rows, in the order of the document, and their hierarchy.</summary>
public sealed class OpenMembers
{
    private readonly Dictionary<string, OpenMember> _byKey = new(StringComparer.Ordinal);
    private readonly List<OpenMember> _members = [];

    // Members come in any order, so the hierarchy is worked out when it is first asked for after the last one.
    private Hierarchy? _hierarchy;

    internal OpenMembers(Leaf item) => Item = item;

    /// <summary>The item that stands for the members in the form.</summary>
    public Leaf Item { get; }

    /// <summary>The members in the order they were added.</summary>
    public IReadOnlyList<OpenMember> All => _members;

    /// <summary>The member with a key, or null.</summary>
    public OpenMember? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The members that have no parent here.</summary>
    public IEnumerable<OpenMember> Top()
    {
        foreach (var member in _members)
        {
            if (ParentOf(member) is null)
                yield return member;
        }
    }

    /// <summary>The members that are nobody's parent.</summary>
    public IEnumerable<OpenMember> Lowest()
    {
        foreach (var member in _members)
        {
            if (!HasChildren(member))
                yield return member;
        }
    }

    /// <summary>The members directly under another.</summary>
    public IReadOnlyList<OpenMember> ChildrenOf(OpenMember parent)
        => Arranged().Children.TryGetValue(parent, out var children) ? children : [];

    /// <summary>Whether a member has others under it.</summary>
    public bool HasChildren(OpenMember member) => ChildrenOf(member).Count > 0;

    /// <summary>The member with the longest key that this one's begins with, at one of the levels; null at the top.</summary>
    public OpenMember? ParentOf(OpenMember member) => Arranged().Parents.GetValueOrDefault(member);

    internal void Add(OpenMember member)
    {
        _byKey.Add(member.Key, member);
        _members.Add(member);
        _hierarchy = null;
    }

    private Hierarchy Arranged()
    {
        if (_hierarchy is { } known)
            return known;
        var hierarchy = new Hierarchy([], []);
        foreach (var member in _members)
        {
            if (Nearest(member) is not { } parent)
                continue;
            hierarchy.Parents.Add(member, parent);
            if (!hierarchy.Children.TryGetValue(parent, out var children))
                hierarchy.Children.Add(parent, children = []);
            children.Add(member);
        }

        return _hierarchy = hierarchy;
    }

    private OpenMember? Nearest(OpenMember member)
    {
        var levels = Item.Item.Open!.Levels;
        for (var i = levels.Count - 1; i >= 0; i--)
        {
            if (levels[i] < member.Key.Length && _byKey.TryGetValue(member.Key[..levels[i]], out var parent))
                return parent;
        }

        return null;
    }

    private sealed record Hierarchy(Dictionary<OpenMember, OpenMember> Parents, Dictionary<OpenMember, List<OpenMember>> Children);
}
