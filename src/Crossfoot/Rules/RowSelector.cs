using System;
using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>Rows named in a rule: rows of the form by position, and members of open rows, which only the document brings.</summary>
internal sealed class RowSelector
{
    private readonly List<Part> _parts = [];

    private RowSelector()
    {
    }

    private enum Members
    {
        None,
        All,
        Top,
        Lowest,
        WithChildren,
        One,
        ChildrenOf,
        LowestUnder,
        ChildrenOfCurrent,
    }

    /// <summary>
    /// Reads the paths of a selection. Behind the path of an open item: nothing for every member, <c>.*</c> for those at the top,
    /// <c>.**</c> for the lowest, <c>.+</c> for those with children, <c>.+.*</c> for the children of the one the rule is at,
    /// <c>.301</c> for one, <c>.301.*</c> for its children, <c>.301.**</c> for the lowest under it.
    /// </summary>
    public static RowSelector Of(Axis axis, AxisSelection selection)
    {
        var selector = new RowSelector();
        foreach (var run in selection.Runs)
        {
            if (axis.IndexOf(run.From) >= 0)
            {
                foreach (var position in axis.Positions(new AxisSelection([run])))
                    selector._parts.Add(new Part(axis.Leaves[position], axis.Leaves[position].Item.Open is null ? Members.None : Members.All, ""));
            }
            else
            {
                selector._parts.Add(OpenPart(axis, run.From));
            }
        }

        return selector;
    }

    /// <summary>The rows in a table; -1 stands for a named member that the table does not have.</summary>
    public IEnumerable<int> Rows(TableData table, int current)
    {
        foreach (var part in _parts)
        {
            if (part.Members == Members.None)
            {
                yield return part.Leaf.Index;
                continue;
            }

            foreach (var open in table.OpenRows)
            {
                if (open.Item.Index != part.Leaf.Index)
                    continue;
                foreach (var row in MembersOf(part, open, table, current))
                    yield return row;
            }
        }
    }

    private static IEnumerable<int> MembersOf(Part part, OpenMembers open, TableData table, int current)
    {
        if (part.Members == Members.One)
            return [open.Find(part.Key)?.Row ?? -1];
        var members = part.Members switch
        {
            Members.All => open.All,
            Members.Top => open.Top(),
            Members.Lowest => open.Lowest(),
            Members.WithChildren => WithChildren(open),
            Members.LowestUnder => LowestUnder(open, part.Key),
            Members.ChildrenOf => Children(open, open.Find(part.Key)),
            Members.ChildrenOfCurrent => Children(open, table.MemberAt(current)),
            Members.None or Members.One => [],
            _ => throw new UnreachableException(),
        };
        var rows = new List<int>();
        foreach (var member in members)
            rows.Add(member.Row);
        return rows;
    }

    private static IReadOnlyList<OpenMember> Children(OpenMembers open, OpenMember? parent) => parent is null ? [] : open.ChildrenOf(parent);

    private static IEnumerable<OpenMember> WithChildren(OpenMembers open)
    {
        foreach (var member in open.All)
        {
            if (open.HasChildren(member))
                yield return member;
        }
    }

    private static IEnumerable<OpenMember> LowestUnder(OpenMembers open, string key)
    {
        foreach (var member in open.Lowest())
        {
            for (var parent = open.ParentOf(member); parent is not null; parent = open.ParentOf(parent))
            {
                if (parent.Key == key)
                {
                    yield return member;
                    break;
                }
            }
        }
    }

    private static Part OpenPart(Axis axis, string path)
    {
        foreach (var leaf in axis.Leaves)
        {
            if (leaf.Item.Open is null || !path.StartsWith(leaf.Path + ".", StringComparison.Ordinal))
                continue;
            var rest = path[(leaf.Path.Length + 1)..];
            return rest switch
            {
                "*" => new Part(leaf, Members.Top, ""),
                "**" => new Part(leaf, Members.Lowest, ""),
                "+" => new Part(leaf, Members.WithChildren, ""),
                "+.*" => new Part(leaf, Members.ChildrenOfCurrent, ""),
                _ when rest.EndsWith(".**", StringComparison.Ordinal) => new Part(leaf, Members.LowestUnder, rest[..^3]),
                _ when rest.EndsWith(".*", StringComparison.Ordinal) => new Part(leaf, Members.ChildrenOf, rest[..^2]),
                _ => new Part(leaf, Members.One, rest),
            };
        }

        throw new ArgumentException($"There is no '{path}'.", nameof(path));
    }

    private readonly record struct Part(Leaf Leaf, Members Members, string Key);
}
