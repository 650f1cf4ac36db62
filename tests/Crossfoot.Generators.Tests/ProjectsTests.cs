using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Crossfoot.Generators.Tests;

/// <summary>Does it fit the project it is in: who may see its types, beside whose, in which C#?</summary>
public sealed class ProjectsTests
{
    private static readonly Definition[] Forms =
    [
        Definitions.Small,
        Definitions.Other,
        new Definition("extra.table.yaml", """
            report: small
            tables:
              extra:
                heading: 附表
                columns: { x: { label: 甲, cells: { type: enum, values: { works: 工程, goods: 货物 } } }, y: { label: 乙, columns: { z: 丙 } } }
                rows: { all: { label: 全部, rows: { members: { item: { each: code, key: 编码, name: 名称 } } } } }
            """),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("public")]
    [InlineData(" Public ")]
    public void Types_are_public(string? visibility)
    {
        var project = Clean(ProjectRun.Of(Forms, visibility: visibility));
        Assert.Equal(
            ["ApplicationsColumn", "ApplicationsRow", "ApplicationsRowView", "ApplicationsTable", "SmallReport"],
            TypesOf(project).Where(static type => type.DeclaredAccessibility == Accessibility.Public && !type.Name.StartsWith("Extra", StringComparison.Ordinal) && !type.Name.StartsWith("Fees", StringComparison.Ordinal) && type.Name != "OtherReport")
                .Select(static type => type.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("Internal")]
    public void Or_internal_and_then_nothing_of_them_can_be_seen_from_outside(string visibility)
    {
        var project = Clean(ProjectRun.Of(Forms, visibility: visibility, code: "internal static class Use { public static long? Run() => new Sample.SmallReport().Applications.New.NaturalPerson; }"));
        Assert.DoesNotContain(TypesOf(project), static type => type.DeclaredAccessibility == Accessibility.Public);

        var other = ProjectRun.Of([], "Other", "internal static class Use { public static object Run() => new Sample.SmallReport(); }", references: project);
        Assert.Equal(["CS0122"], other.Errors);
    }

    [Fact]
    public void Another_word_is_one_error_and_the_types_stay()
    {
        var project = ProjectRun.Of(Forms, visibility: "private", code: "internal static class Use { public static object Run() => new Sample.SmallReport(); }");
        Assert.Equal(["CF4001 Error: The property CrossfootVisibility takes 'public' or 'internal', not 'private'."], project.Problems);
        Assert.Empty(project.Errors);
    }

    [Fact]
    public void The_same_definitions_in_a_project_and_in_one_it_references_clash_where_both_are_public()
        => Assert.Equal(["CS0436"], Both(null, null).Errors);

    [Fact]
    public void And_do_not_where_the_referenced_project_keeps_its_types_to_itself() => Clean(Both("internal", null));

    [Fact]
    public void Nor_where_the_other_project_has_the_types_from_the_first()
    {
        var first = ProjectRun.Of(Forms, "First");
        Clean(ProjectRun.Of([], "Second", "internal static class Use { public static Sample.SmallReport Run() => new(); }", references: first));
    }

    [Fact]
    public void A_project_that_uses_two_with_the_same_definitions_can_tell_which_is_meant_where_one_of_them_is_internal()
    {
        const string use = "internal static class Use { public static object Run() => new Sample.SmallReport(); }";
        var first = ProjectRun.Of(Forms, "First");
        Assert.Equal(["CS0433"], ProjectRun.Of([], "Third", use, references: [first, ProjectRun.Of(Forms, "Second")]).Errors);
        Clean(ProjectRun.Of([], "Third", use, references: [first, ProjectRun.Of(Forms, "Second", visibility: "internal")]));
    }

    public static TheoryData<LanguageVersion> Languages => [.. Enum.GetValues<LanguageVersion>().Where(static version => version != LanguageVersion.Preview)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_is_new_enough_or_that_is_the_only_error(LanguageVersion language)
    {
        var project = ProjectRun.Of(Forms, language: language);
        Assert.Empty(project.Errors);
        if (language.MapSpecifiedToEffectiveVersion() >= ProjectSettings.OldestLanguage)
            Assert.Empty(project.Problems);
        else
            Assert.Equal(
                $"CF4002 Error: The types of definitions need C# 13.0, and the project compiles C# {language.MapSpecifiedToEffectiveVersion().ToDisplayString()}; none were generated. Take the property LangVersion out of the project, or set it to 13.0 or higher.",
                Assert.Single(project.Problems));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12, false)]
    [InlineData(ProjectSettings.OldestLanguage, true)]
    public void No_newer_language_is_asked_for_than_the_code_needs(LanguageVersion language, bool isEnough)
    {
        var parsing = Consumer.ParseOptions.WithLanguageVersion(language);
        var code = ProjectRun.Of(Forms).Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), parsing, tree.FilePath));
        var errors = Consumer.Compilation("").RemoveAllSyntaxTrees().AddSyntaxTrees(code).GetDiagnostics();
        Assert.Equal(isEnough, errors.IsEmpty);
    }

    [Fact]
    public void A_project_without_definitions_may_be_as_it_likes()
        => Assert.Empty(ProjectRun.Of([], visibility: "private", language: LanguageVersion.CSharp7).Problems);

    /// <summary>A project with the definitions that references another one with them, and says by a type of its own which it means.</summary>
    private static ProjectRun Both(string? first, string? second) => ProjectRun.Of(
        Forms,
        "Second",
        "internal static class Use { public static object Run() => new Sample.SmallReport(); }",
        second,
        references: ProjectRun.Of(Forms, "First", visibility: first));

    private static ProjectRun Clean(ProjectRun project)
    {
        Assert.Empty(project.Problems);
        Assert.Empty(project.Errors);
        return project;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(ProjectRun project)
        => project.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Sample").GetTypeMembers();
}
