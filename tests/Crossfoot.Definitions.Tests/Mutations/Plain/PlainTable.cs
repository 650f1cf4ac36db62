using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>A row or column by its path.</summary>
internal sealed record PlainItem(string Path, TextSpan Span, bool IsGroup, bool IsOpen, bool IsTotal)
{
    public string Parent => Path.Contains('.', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('.')] : "";

    public bool IsUnder(string group) => Path.StartsWith(group + ".", StringComparison.Ordinal);
}

/// <summary>The rows or the columns of a table, in order.</summary>
internal sealed class PlainAxis
{
    public List<PlainItem> Items { get; } = [];

    public IEnumerable<PlainItem> Leaves => Items.Where(static item => !item.IsGroup);

    /// <summary>The item that a path names; a member of open rows is named by anything.</summary>
    public PlainItem? Find(string path)
    {
        var found = Items.Find(item => item.Path == path);
        if (found is not null || !path.Contains('.', StringComparison.Ordinal))
            return found;
        var last = path.LastIndexOf('.');
        return Items.Find(item => item.IsOpen && item.Path == path[..last]) is null ? null : new PlainItem(path, default, false, false, false);
    }
}

/// <summary>A table: what may be referred to.</summary>
internal sealed class PlainTable(string id, TextSpan span)
{
    public string Id { get; } = id;

    /// <summary>From the beginning of the line of its id to its end.</summary>
    public TextSpan Span { get; } = span;

    public PlainAxis Rows { get; } = new();

    public PlainAxis Columns { get; } = new();

    public bool HasOwnColumns { get; set; }

    public bool IsRepeated { get; set; }
}
