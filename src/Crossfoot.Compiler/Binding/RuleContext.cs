using System.Collections.Generic;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>What an expression is bound for: the table, what the rule is repeated over, the editions it covers.</summary>
/// <param name="Table">The table; null for a rule of the report.</param>
/// <param name="Scope">What it is repeated over.</param>
/// <param name="Instances">The rows or columns it is repeated over in some edition it covers; one null for a rule that is checked once.</param>
/// <param name="Editions">The editions it covers.</param>
internal sealed record RuleContext(BoundTable? Table, ScopeKindModel Scope, IReadOnlyList<BoundItem?> Instances, EditionRange Editions)
{
    /// <summary>The rule as written; null for one that an item makes.</summary>
    public RuleSyntax? Rule { get; init; }

    /// <summary>A rule that is checked once.</summary>
    public static RuleContext Once(BoundTable? table, EditionRange editions) => new(table, ScopeKindModel.Once, [null], editions);
}
