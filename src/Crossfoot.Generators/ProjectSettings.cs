using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Crossfoot.Generators;

/// <summary>What a C# project says about the code that is generated into it.</summary>
/// <param name="Language">The version of C# that it compiles.</param>
/// <param name="Visibility">Who may use the types, as it is written; empty where nothing is.</param>
internal sealed record ProjectSettings(LanguageVersion Language, string Visibility)
{
    /// <summary>The oldest C# that generated code compiles in: a schema calls methods that take a list of arguments as a list. A test holds it to be the oldest.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp13;

    private const string VisibilityProperty = "build_property.CrossfootVisibility";

    public bool CanCompile => Language >= OldestLanguage;

    public bool IsInternal => Is("internal");

    public bool IsVisibilityKnown => Visibility.Length == 0 || IsInternal || Is("public");

    public static ProjectSettings Of(ParseOptions parsing, AnalyzerConfigOptionsProvider options) => new(
        ((CSharpParseOptions)parsing).LanguageVersion,
        options.GlobalOptions.TryGetValue(VisibilityProperty, out var visibility) ? visibility.Trim() : "");

    private bool Is(string word) => Visibility.Equals(word, StringComparison.OrdinalIgnoreCase);
}
