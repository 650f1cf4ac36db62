using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Page;
using Crossfoot.Schema;

namespace Crossfoot.Placing;

/// <summary>The problems of a document, sorted by where they stand.</summary>
internal sealed class Problems
{
    private readonly List<(int Order, Problem Problem)> _problems = [];
    private readonly List<UnknownWording> _unknown = [];

    /// <summary>The wordings that the form does not know.</summary>
    public IReadOnlyList<UnknownWording> UnknownWordings => _unknown;

    public void Add(UnknownWording unknown) => _unknown.Add(unknown);

    public void Add(string id, Message message, FormTable table, PageCell? cell, string? row = null, string? column = null)
        => _problems.Add((cell?.Order ?? int.MaxValue, new Problem(id, Severity.Warning, message, cell?.Place) { Table = table.Id, Row = row, Column = column }));

    public IReadOnlyList<Problem> InOrder() => [.. _problems.OrderBy(static problem => problem.Order).Select(static problem => problem.Problem)];
}
