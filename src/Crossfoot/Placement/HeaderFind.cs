using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement;

/// <summary>The texts found where a header is expected: after a heading, or before rows.</summary>
/// <param name="table">The table whose heading opened it; -1 where none did.</param>
internal sealed class HeaderFind(int table)
{
    // No header has as many texts; in a document without rows, the prose after a heading does.
    private const int MostTokens = 500;

    private readonly List<HeaderToken> _tokens = [];

    public int Table { get; } = table;

    public IReadOnlyList<HeaderToken> Tokens => _tokens;

    /// <summary>The row that follows the header; null where none does.</summary>
    public StreamRow? FirstRow { get; private set; }

    /// <summary>The column of that row's label, or -1.</summary>
    public int LabelColumn { get; private set; } = -1;

    public void Add(HeaderToken token)
    {
        if (_tokens.Count < MostTokens)
            _tokens.Add(token);
    }

    public void EndAt(StreamRow row, int labelColumn)
    {
        FirstRow = row;
        LabelColumn = labelColumn;
    }

    /// <summary>Whether texts were left out, so that the header cannot be followed.</summary>
    public bool IsOverfull => _tokens.Count == MostTokens;

    public bool HasColumnOf(int table) => _tokens.Any(token => token.IsColumnOf(table));
}

/// <summary>A text in a header.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Cell">The first cell it stands in.</param>
/// <param name="Row">The row of that cell.</param>
/// <param name="Uses">The columns it can mean, of any table; empty for an unknown text.</param>
internal sealed record HeaderToken(string Text, StreamCell Cell, StreamRow Row, IReadOnlyList<LabelUse> Uses)
{
    /// <summary>The tables in which the text heads the keys or names of open rows.</summary>
    public IReadOnlyList<int> KeyOf { get; init; } = [];

    public bool IsColumnOf(int table) => Uses.Any(use => use.Table == table);
}
