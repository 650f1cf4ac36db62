using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Editions;
using Crossfoot.Wording;

namespace Crossfoot.Placing;

/// <summary>The members of open rows of all parts of a table. One may be printed again; its name and figures must be the same.</summary>
internal sealed class PlacedMembers
{
    private readonly List<FoundMember> _members = [];
    private readonly Dictionary<(ItemNode, string), FoundMember> _byKey = [];
    private readonly List<FoundMember> _contradicted = [];

    public PlacedMembers(TableAttempt attempt)
    {
        foreach (var member in attempt.Parts.SelectMany(static part => part.Members))
            Add(member);
        IsWhole = _contradicted.Count == 0 && attempt.Parts.All(static part => part.Unread.Count == 0 && part.Members.All(static member => member.Answer.Cells is not null));
    }

    /// <summary>The members in the order of the document. Those that contradict themselves have no cells.</summary>
    public IEnumerable<FoundMember> All => _members.Select(member => _contradicted.Exists(other => other.Member.Item == member.Member.Item && other.Member.Key == member.Member.Key) ? member with { Cells = [] } : member);

    /// <summary>The members that are printed twice and do not say the same, where the second stands.</summary>
    public IReadOnlyList<FoundMember> Contradicted => _contradicted;

    /// <summary>Whether every row that may be a member was read.</summary>
    public bool IsWhole { get; }

    private void Add(FoundMember member)
    {
        if (_byKey.TryAdd((member.Member.Item, member.Member.Key), member))
        {
            _members.Add(member);
            return;
        }

        var before = _byKey[(member.Member.Item, member.Member.Key)];
        var isSame = LabelFolding.Fold(before.Member.Name ?? "") == LabelFolding.Fold(member.Member.Name ?? "")
            && before.Answer.Cells is not null
            && before.Cells.Count == member.Cells.Count
            && member.Cells.All(cell => before.Cells.Any(other => other.At == cell.At && other.Cell == cell.Cell));
        if (!isSame && !_contradicted.Exists(other => other.Member.Key == member.Member.Key && other.Member.Item == member.Member.Item))
            _contradicted.Add(member);
    }
}
