using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>A row, column or group while its report is bound: what the definition says, its place in the tree, and what was decided so far.</summary>
internal sealed class BoundItem(string id, ItemSyntax? syntax, BoundItem? parent)
{
    private readonly List<BoundItem> _children = [];

    public string Id => id;

    /// <summary>The definition; null for the column that a table without columns has.</summary>
    public ItemSyntax? Syntax => syntax;

    public BoundItem? Parent => parent;

    public string Path { get; } = parent is null ? id : parent.Path + "." + id;

    public TextSpan Span => syntax?.Id.Span ?? default;

    public IReadOnlyList<BoundItem> Children => _children;

    public bool IsGroup => _children.Count > 0;

    /// <summary>Whether it is the sum of the items beside it; a total on open rows is about their members.</summary>
    public bool IsTotal => syntax is { Total: not null, Open: null };

    /// <summary>Whether it stands for rows whose members only the document brings.</summary>
    public bool IsOpen => syntax?.Open is not null;

    /// <summary>Whether it stands for some members of the open rows above it, in the notation of the model: <c>*</c>, <c>301</c>, <c>301.**</c>.</summary>
    public bool IsMembers { get; private init; }

    /// <summary>The leaf of the form: for members their open rows.</summary>
    public BoundItem Leaf => IsMembers ? parent!.Leaf : this;

    /// <summary>Whether it or a group around it is a total: such leaves are no part of any sum over a set.</summary>
    public bool IsWithinTotal => IsTotal || parent is { IsWithinTotal: true };

    /// <summary>Whether it is left out, since something about it is wrong that was reported; names that lead to it are known.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The position of its first leaf among the leaves of the axis.</summary>
    public int FirstLeaf { get; set; }

    /// <summary>How many leaves stand under it; 1 for a leaf, 0 for a broken one.</summary>
    public int LeafCount { get; set; }

    public EditionBounds Bounds { get; set; }

    /// <summary>The editions that have it, those of its groups and its table taken into account.</summary>
    public EditionRange Editions { get; set; }

    public EquatableArray<LabelModel> Labels { get; set; }

    public EquatableArray<string> Was { get; set; }

    /// <summary>What it has beyond other rows; null where it is none or what it says is broken.</summary>
    public OpenRowsModel? Open { get; set; }

    /// <summary>The leaves of the other axis at which its cells are grey: empty for all, null for none.</summary>
    public IReadOnlyList<BoundItem>? Closed { get; set; }

    /// <summary>The attributes that it and its groups set for their cells.</summary>
    public CellAttributes Attributes { get; set; } = CellAttributes.None;

    public CellFormatModel? Cells { get; set; }

    public CellValueKind ValueKind { get; set; }

    /// <summary>The name of the enum of its words; null for any other column.</summary>
    public string? EnumTypeName { get; set; }

    public string PropertyName { get; set; } = "";

    public string TypeOrMemberName { get; set; } = "";

    public IEnumerable<BoundItem> SelfAndAncestors()
    {
        for (var item = this; item is not null; item = item.Parent)
            yield return item;
    }

    public IEnumerable<BoundItem> SelfAndDescendants() => _children.SelectMany(static child => child.SelfAndDescendants()).Prepend(this);

    /// <summary>Some members of these open rows, or members under one of them.</summary>
    public BoundItem Members(string selector) => new(selector, null, this)
    {
        IsMembers = true,
        FirstLeaf = FirstLeaf,
        LeafCount = 1,
        Editions = Editions,
        Attributes = Attributes,
    };

    public void Add(BoundItem child) => _children.Add(child);

    public void MarkBroken()
    {
        foreach (var item in SelfAndDescendants())
            item.IsBroken = true;
    }
}
