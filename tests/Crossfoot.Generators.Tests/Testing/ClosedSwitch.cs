using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>A switch over an enum that is declared in the sources, or over a family of kinds: an abstract class and what derives from it.</summary>
internal sealed class ClosedSwitch
{
    private readonly SyntaxNode _syntax;
    private readonly SemanticModel _model;
    private readonly IReadOnlyList<ISymbol> _members;

    private ClosedSwitch(SyntaxNode syntax, INamedTypeSymbol set, IReadOnlyList<ISymbol> members, SemanticModel model)
    {
        _syntax = syntax;
        _model = model;
        _members = members;
        Set = set.ToDisplayString();
    }

    /// <summary>The name of the enum or family.</summary>
    public string Set { get; }

    /// <summary>
    /// Enums that are no closed set for who reads them: what stands at a place is one of a few tokens or else a mistake there, and flags
    /// are as many as their sums.
    /// </summary>
    private static bool IsOpen(INamedTypeSymbol set)
        => set.Name == "TokenKind" || set.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "FlagsAttribute" or "Flags");

    /// <summary>All of them in some sources.</summary>
    public static IEnumerable<ClosedSwitch> All(Compilation compilation)
    {
        var kinds = Kinds(compilation.Assembly.GlobalNamespace).ToList();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                var governing = node switch
                {
                    SwitchExpressionSyntax expression => expression.GoverningExpression,
                    SwitchStatementSyntax statement => statement.Expression,
                    _ => null,
                };
                if (governing is not null && SetOf(model.GetTypeInfo(governing).Type) is { } set && !IsOpen(set) && Members(set, kinds) is { Count: > 1 } members)
                    yield return new ClosedSwitch(node, set, members, model);
            }
        }
    }

    /// <summary>What is wrong: where, and which members go where they do not belong; null for nothing.</summary>
    public string? Fault(string exception)
    {
        var left = new HashSet<ISymbol>(_members, SymbolEqualityComparer.Default);
        var hasRest = false;
        var restThrows = true;
        foreach (var (pattern, isGuarded, body) in Arms())
        {
            if (pattern is null or DiscardPatternSyntax or VarPatternSyntax { Designation: not null })
            {
                hasRest |= !isGuarded;
                restThrows &= isGuarded || Creates(body, exception);
            }
            else if (!isGuarded)
            {
                left.ExceptWith(Covered(pattern));
            }
        }

        var where = $"{_syntax.SyntaxTree.FilePath}({_syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1}), {Set}: ";
        var names = string.Join(", ", _members.Where(left.Contains).Select(static member => member.Name));
        return left.Count > 0 ? $"{where}{names} go to {(hasRest ? "the arm for the rest" : "no arm")}"
            : hasRest && !restThrows ? $"{where}the arm for the rest does not throw {exception}"
            : null;
    }

    /// <summary>The arms: a pattern, or the constant behind <c>case</c>, or null for the rest.</summary>
    private IEnumerable<(SyntaxNode? Pattern, bool IsGuarded, SyntaxNode Body)> Arms()
    {
        if (_syntax is SwitchExpressionSyntax expression)
            return expression.Arms.Select(static arm => ((SyntaxNode?)arm.Pattern, arm.WhenClause is not null, (SyntaxNode)arm.Expression));
        return ((SwitchStatementSyntax)_syntax).Sections.SelectMany(static section => section.Labels.Select(label => Arm(label, section)));
    }

    private static (SyntaxNode? Pattern, bool IsGuarded, SyntaxNode Body) Arm(SwitchLabelSyntax label, SwitchSectionSyntax section) => label switch
    {
        CasePatternSwitchLabelSyntax pattern => (pattern.Pattern, pattern.WhenClause is not null, section),
        CaseSwitchLabelSyntax constant => (constant.Value, false, section),
        _ => (null, false, section),
    };

    private IEnumerable<ISymbol> Covered(SyntaxNode pattern) => pattern switch
    {
        ExpressionSyntax constant => Named(constant),
        ParenthesizedPatternSyntax inner => Covered(inner.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Covered(either.Left).Concat(Covered(either.Right)),
        BinaryPatternSyntax both => Covered(both.Left).Intersect(Covered(both.Right), SymbolEqualityComparer.Default),
        UnaryPatternSyntax negation => IsExact(negation.Pattern) ? _members.Except(Covered(negation.Pattern), SymbolEqualityComparer.Default) : [],
        ConstantPatternSyntax constant => Named(constant.Expression),
        TypePatternSyntax type => Named(type.Type),
        DeclarationPatternSyntax declaration => Named(declaration.Type),
        RecursivePatternSyntax { PropertyPatternClause: null or { Subpatterns.Count: 0 }, PositionalPatternClause: null } recursive => recursive.Type is null ? _members : Named(recursive.Type),
        _ => [],
    };

    private static bool IsExact(PatternSyntax pattern) => pattern is ConstantPatternSyntax or TypePatternSyntax or DeclarationPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax;

    private IEnumerable<ISymbol> Named(ExpressionSyntax name) => _model.GetSymbolInfo(name).Symbol switch
    {
        IFieldSymbol field => [field],
        INamedTypeSymbol type => _members.OfType<INamedTypeSymbol>().Where(member => Derives(member, type)),
        _ => [],
    };

    private static bool Creates(SyntaxNode body, string exception)
        => body.DescendantNodesAndSelf().OfType<ObjectCreationExpressionSyntax>().Any(creation => creation.Parent is ThrowStatementSyntax or ThrowExpressionSyntax && creation.Type.ToString() == exception);

    private static INamedTypeSymbol? SetOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type is INamedTypeSymbol { DeclaringSyntaxReferences.Length: > 0 } named && (named.TypeKind == TypeKind.Enum || named is { TypeKind: TypeKind.Class, IsAbstract: true }) ? named : null;
    }

    private static List<ISymbol> Members(INamedTypeSymbol set, IReadOnlyList<INamedTypeSymbol> kinds) => set.TypeKind == TypeKind.Enum
        ? [.. set.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)]
        : [.. kinds.Where(kind => !kind.IsAbstract && Derives(kind, set))];

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> Kinds(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var inner in Kinds(member))
                yield return inner;
        }
    }
}
