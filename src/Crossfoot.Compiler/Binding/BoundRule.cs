using System.Collections.Generic;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>A rule that was bound without error, and what it was bound from, so that what is found out about it can be said at its tokens.</summary>
/// <param name="file">The file it is written in.</param>
/// <param name="context">What its expressions were bound for.</param>
/// <param name="model">What they came to; of a formula "this item equals it".</param>
/// <param name="place">Its id, or the item that makes it.</param>
internal sealed class BoundRule(SourceFile file, RuleContext context, RuleModel model, TextSpan place)
{
    public SourceFile File => file;

    public RuleContext Context => context;

    public RuleModel Model => model;

    public TextSpan Place => place;

    /// <summary>What must hold; for a formula its right side, for a total null.</summary>
    public ExpressionSyntax? Check { get; init; }

    /// <summary>The condition; null for always.</summary>
    public ExpressionSyntax? When { get; init; }

    /// <summary>The rule as written, or the options of one that an item makes; null for none.</summary>
    public RuleSyntax? Syntax { get; init; }

    /// <summary>The row or column whose total or formula it is; null for a written rule.</summary>
    public BoundItem? Item { get; init; }

    /// <summary>Whether <see cref="Item"/> is a row.</summary>
    public bool IsRow { get; init; }

    /// <summary>What a total adds up; null for a formula or a written rule.</summary>
    public IReadOnlyList<BoundItem>? Parts { get; init; }
}
