using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Crossfoot.Generators;

/// <summary>
/// A definition among the additional files, compiled once for each version of its text, whoever asks: generator or analyzer. Two are
/// equal when they are the same object, that is, of one text.
/// </summary>
internal sealed class DefinitionFile : IEquatable<DefinitionFile>
{
    private static readonly ConditionalWeakTable<SourceText, DefinitionFile> Known = new();

    private readonly object _gate = new();
    private readonly SourceFile _source;
    private ParsedFile? _parsed;
    private CompiledFile? _compiled;

    private DefinitionFile(string path, SourceText text)
    {
        Text = text;
        _source = new SourceFile(path, text.ToString());
    }

    /// <summary>The path as the compilation has it.</summary>
    public string Path => _source.Path;

    /// <summary>The text, for lines and columns.</summary>
    public SourceText Text { get; }

    /// <summary>The definition in an additional file. One that cannot be read, which the compiler reports, is like an empty one.</summary>
    public static DefinitionFile Of(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");
        var known = Known.GetValue(text, key => new DefinitionFile(file.Path, key));

        // Two files may share one text object; the second is compiled for itself, since positions name the file.
        return known.Path == file.Path ? known : new DefinitionFile(file.Path, text);
    }

    /// <summary>The file as parsed, once; after a cancellation the next caller begins again.</summary>
    public ParsedFile Parse(CancellationToken cancellation)
    {
        lock (_gate)
            return _parsed ??= RunParser(cancellation);
    }

    /// <summary>The report in this file with the tables that stand in others; bound once for each such set.</summary>
    public CompiledFile Bind(EquatableArray<DefinitionFile> tables, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_compiled is null || !_compiled.Tables.Equals(tables))
                _compiled = RunBinder(tables, cancellation);
            return _compiled;
        }
    }

    /// <inheritdoc/>
    public bool Equals(DefinitionFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();

    private ParsedFile RunParser(CancellationToken cancellation)
    {
        try
        {
            return new ParsedFile(DefinitionParser.Parse(_source, cancellation), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ParsedFile(null, exception);
        }
    }

    private CompiledFile RunBinder(EquatableArray<DefinitionFile> tables, CancellationToken cancellation)
    {
        try
        {
            var parsed = Parse(cancellation).Result!;
            var others = tables.Select(table => table.Parse(cancellation).Result!).ToList();
            return new CompiledFile(tables, new BoundFile(parsed, ReportCompiler.Compile(parsed, others, cancellation)) { TableFiles = others }, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CompiledFile(tables, null, exception);
        }
    }
}

/// <summary>A definition as parsed, or the failure of the parser on it.</summary>
internal sealed record ParsedFile(ParseResult? Result, Exception? Failure);

/// <summary>A report as bound with the tables in other files, or the failure of the binder on it.</summary>
internal sealed record CompiledFile(EquatableArray<DefinitionFile> Tables, BoundFile? Bound, Exception? Failure);
