using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Crossfoot.Hosts.Tests.Architecture;

/// <summary>A project as it is written: which of its files name what of which others.</summary>
internal sealed class SourceProject
{
    private static readonly string Sources = typeof(SourceProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static one => one.Key == "SourceDirectory").Value!;

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly string _root;
    private readonly CSharpCompilation _compilation;

    public SourceProject(string name)
    {
        _root = Path.GetFullPath(Path.Combine(Sources, name));
        var parsing = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Directory.EnumerateFiles(_root, "*.cs", SearchOption.AllDirectories)
            .Where(path => Part(path) is not ("bin" or "obj" or "build"))
            .Order(StringComparer.Ordinal);
        _compilation = CSharpCompilation.Create(
            name,
            files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parsing, path)),
            References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) != name),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The parts: folders, and the files beside them without their ending.</summary>
    public IReadOnlyList<string> Parts => [.. _compilation.SyntaxTrees.Select(static tree => tree.FilePath).Select(Part).Distinct()];

    /// <summary>The folders.</summary>
    public IReadOnlyList<string> Folders => [.. Parts.Where(part => Directory.Exists(Path.Combine(_root, part)))];

    /// <summary>What is named in a file of one part and is written in another.</summary>
    public IEnumerable<PartReference> FindReferences()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var (model, from) = (_compilation.GetSemanticModel(tree), Part(tree.FilePath));
            foreach (var node in tree.GetRoot().DescendantNodes().Where(static node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
            {
                if (model.GetSymbolInfo(node) is var found && (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is { } symbol && FileOf(symbol) is { } file && Part(file) != from)
                {
                    var start = tree.GetLineSpan(node.Span).StartLinePosition;
                    yield return new PartReference(from, Part(file), $"{Path.GetRelativePath(_root, tree.FilePath)}({start.Line + 1},{start.Character + 1})", symbol.ToDisplayString());
                }
            }
        }
    }

    /// <summary>The file in which something is written: a type of several files in the one that is called after it, its members where each stands.</summary>
    private static string? FileOf(ISymbol symbol)
    {
        if (symbol is INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or ILabelSymbol or IRangeVariableSymbol)
            return null;
        var files = symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree.FilePath).ToList();
        if (files.Count == 0)
            return symbol.ContainingType is { } type && symbol.IsImplicitlyDeclared ? FileOf(type) : null;
        return files.Find(file => Path.GetFileNameWithoutExtension(file) == symbol.Name) ?? files[0];
    }

    private string Part(string path) => Path.GetRelativePath(_root, path).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : Path.GetFileName(path).Split('.')[0];
}

/// <summary>A name in one part of a project of something in another.</summary>
internal sealed record PartReference(string From, string To, string Place, string Name)
{
    public override string ToString() => $"{Place}: {From} names {Name} of {To}";
}
