using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Package.Tests;

/// <summary>Do the ways to say how bad a diagnostic is work in a real build?</summary>
public sealed class SeverityTests
{
    /// <summary>A warning on line 6, errors on lines 9 and 10, an error that is silenced on line 11.</summary>
    private const string Definition = """
        report: x
        tables:
          t:
            columns: { c: 甲 }
            rows:
              a: { label: 子, also: [子] }
              b: 丑
            rules:
              one: { for: each column, check: a = z }
              two: { for: each column, check: a = b@d }
              three: { for: each column, check: a = y }  # crossfoot:disable CF2001 -- y is in the next edition
        """;

    private const string Settings = """
        [*.yaml]
        crossfoot_diagnostic.CF2016.severity = error
        crossfoot_diagnostic.cf2001.severity = warning
        crossfoot_diagnostic.CF2002.severity = none  # not yet
        """;

    [Fact]
    public void By_default()
        => Expect(["(6,29): warning CF2016", "(9,43): error CF2001", "(10,45): error CF2002"], "", "-p:TreatWarningsAsErrors=false");

    [Fact]
    public void By_editorconfig() => Expect(["(6,29): error CF2016", "(9,43): warning CF2001"], Settings, "-p:TreatWarningsAsErrors=false");

    [Fact]
    public void By_editorconfig_beside_definitions_in_a_folder_of_their_own()
    {
        using var project = new ConsumerProject("System.Console.WriteLine(typeof(X.XReport));");
        project.Write("definitions/x.report.yaml", Definition);
        project.Write("definitions/.editorconfig", Settings);
        project.Write(".editorconfig", "root = true\n[*.yaml]\ncrossfoot_diagnostic.CF2016.severity = none\n");
        Assert.Equal(["(6,29): error CF2016", "(9,43): warning CF2001"], Build(project, "-p:TreatWarningsAsErrors=false"));
    }

    [Fact]
    public void By_editorconfig_and_all_warnings_as_errors()
        => Expect(["(6,29): error CF2016", "(9,43): error CF2001"], Settings, "-p:TreatWarningsAsErrors=true");

    [Fact]
    public void By_globalconfig()
    {
        const string Global = """
            is_global = true
            dotnet_diagnostic.CF2016.severity = error
            dotnet_diagnostic.CF2001.severity = warning
            dotnet_diagnostic.CF2002.severity = none
            """;
        using var project = Project("");
        project.Write(".globalconfig", Global);
        Assert.Equal(["(6,29): error CF2016", "(9,43): warning CF2001"], Build(project, "-p:TreatWarningsAsErrors=false"));
    }

    [Fact]
    public void By_NoWarn() => Expect(["(10,45): error CF2002"], "", "-p:TreatWarningsAsErrors=false", "-p:NoWarn=CF2016%3BCF2001");

    [Fact]
    public void By_WarningsAsErrors()
        => Expect(["(6,29): error CF2016", "(9,43): error CF2001", "(10,45): error CF2002"], "", "-p:TreatWarningsAsErrors=false", "-p:WarningsAsErrors=CF2016");

    [Fact]
    public void Never_for_text_that_cannot_be_read()
    {
        using var project = Project("[*.yaml]\ncrossfoot_diagnostic.CF0008.severity = none\n");
        project.Write("x.report.yaml", Definition + "\ntitle:y\n");
        Assert.Contains("(12,6): error CF0008", Build(project, "-p:NoWarn=CF0008"));
    }

    [Fact]
    public void The_message_is_in_the_language_of_the_build()
    {
        using var project = Project("");
        var (_, complaints) = project.Build("-p:PreferredUILang=zh-CN");
        Assert.Contains(complaints, static line => line.Contains("CF2001: “t”中没有行“z”。", StringComparison.Ordinal));
    }

    private static void Expect(string[] expected, string settings, params string[] arguments)
    {
        using var project = Project(settings);
        Assert.Equal(expected, Build(project, arguments));
    }

    private static ConsumerProject Project(string settings)
    {
        var project = new ConsumerProject("System.Console.WriteLine(typeof(X.XReport));");
        project.Write("x.report.yaml", Definition);
        project.Write(".editorconfig", "root = true\n" + settings);
        return project;
    }

    /// <summary>What the build says, as <c>(line,column): severity id</c>, in the order of lines.</summary>
    private static List<string> Build(ConsumerProject project, params string[] arguments)
    {
        var (_, complaints) = project.Build(arguments);
        var shown = complaints.Select(static line => line[line.IndexOf('(', StringComparison.Ordinal)..]).Select(static line => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal)]);
        return [.. shown.Distinct().OrderBy(static line => line.Length).ThenBy(static line => line, StringComparer.Ordinal)];
    }
}
