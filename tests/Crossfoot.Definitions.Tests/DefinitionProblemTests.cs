using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>What a program that takes definitions at run time is told of them.</summary>
public sealed class DefinitionProblemTests
{
    private const string Text = """
        report: x
        tables:
          t:
            columns: { c: 甲 }
            rows: { first: 子, second: 丑 }
            rules:
              one: { for: each column, check: first = secnd }
        """;

    [Fact]
    public void A_problem_says_what_is_wrong_where_and_how_it_is_mended()
    {
        var set = DefinitionFolder.Compile([new DefinitionText("forms/x.report.yaml", Text)]);
        Assert.True(set.HasErrors);
        var problem = Assert.Single(set.Problems, static problem => problem.Severity == Severity.Error);
        Assert.Equal(("CF2001", "forms/x.report.yaml"), (problem.Id, problem.File));
        Assert.Equal("secnd", Text[problem.Range.Start.Offset..problem.Range.End.Offset]);
        Assert.Equal((7, 47, 7, 52), (problem.Range.Start.Line, problem.Range.Start.Column, problem.Range.End.Line, problem.Range.End.Column));
        Assert.Equal("no row 'secnd' in 't'; did you mean 'second'?", problem.Message.In(Language.English));
        Assert.Contains("是否想写“second”", problem.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("forms/x.report.yaml(7,47): error CF2001: no row 'secnd' in 't'; did you mean 'second'?", problem.ToString());

        var declared = Assert.Single(problem.Related);
        Assert.Equal("second", Text[declared.Range.Start.Offset..declared.Range.End.Offset]);
        Assert.Equal("'second' is declared here", declared.Message.ToString());

        var fix = problem.Fixes[0];
        Assert.Equal(("Write 'second'", "改为“second”"), (fix.Title.In(Language.English), fix.Title.In(Language.Chinese)));
        var edit = Assert.Single(fix.Edits);
        var mended = Text[..edit.Range.Start.Offset] + edit.NewText + Text[edit.Range.End.Offset..];
        Assert.False(DefinitionFolder.Compile([new DefinitionText(edit.File, mended)]).HasErrors);
    }

    [Fact]
    public void Braces_in_a_definition_stay_as_they_are()
    {
        var set = DefinitionFolder.Compile([new DefinitionText("x.report.yaml", Text.Replace("secnd", "'{0}'", StringComparison.Ordinal))]);
        Assert.All(set.Problems, static problem => Assert.NotEmpty(problem.Message.In(Language.Chinese)));
        Assert.Contains(set.Problems, static problem => problem.Message.ToString().Contains("{0}", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_public_names_a_type_of_the_compiler()
    {
        var own = typeof(DefinitionFolder).Assembly;
        var named = own.GetExportedTypes().SelectMany(Named).Select(static type => type.Assembly.GetName().Name!).Distinct();
        Assert.DoesNotContain(named, static assembly => assembly is "Crossfoot.Compiler" or "Crossfoot.YamlDotNet");
    }

    [Fact]
    public void Nothing_of_the_compiler_is_public() => Assert.Empty(typeof(Compiler.ReportCompiler).Assembly.GetExportedTypes().Select(static type => type.FullName));

    [Fact]
    public void Files_are_compiled_as_texts_are()
    {
        var folder = Directory.CreateTempSubdirectory("crossfoot-definitions-");
        var file = Path.Combine(folder.FullName, "x.report.yaml");
        File.WriteAllText(file, Text);
        var set = DefinitionFolder.Load(DefinitionFolder.Files(folder.FullName));
        folder.Delete(recursive: true);
        Assert.Equal(DefinitionFolder.Compile([new DefinitionText(file, Text)]).Problems.Select(static problem => problem.ToString()), set.Problems.Select(static problem => problem.ToString()));
    }

    private static IEnumerable<Type> Named(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(Public).Cast<MethodBase>().Concat(type.GetConstructors(Public));
        return methods.SelectMany(static method => method.GetParameters().Select(static parameter => parameter.ParameterType))
            .Concat(type.GetMethods(Public).Select(static method => method.ReturnType))
            .Concat(type.GetFields(Public).Select(static field => field.FieldType))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object))
            .SelectMany(Parts);
    }

    /// <summary>A type with those that it is made of.</summary>
    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().Where(static part => !part.IsGenericParameter).SelectMany(Parts).Append(type);
}
