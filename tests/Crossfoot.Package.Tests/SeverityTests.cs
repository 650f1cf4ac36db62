using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>Do the ways to say how bad a diagnostic is work in a real build? All in one project, which is restored once.</summary>
public sealed partial class SeverityTests : IClassFixture<SeverityTests.DefinitionProject>
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

    private readonly ConsumerProject _project;

    public SeverityTests(DefinitionProject fixture)
    {
        _project = fixture.Project;
        _project.Write("definitions/x.report.yaml", Definition);
        _project.Write("definitions/.editorconfig", "");
        _project.Write(".editorconfig", "root = true\n");
        _project.Write(".globalconfig", "is_global = true\n");
    }

    [Fact]
    public void By_editorconfig_beside_the_definitions()
    {
        _project.Write(".editorconfig", "root = true\n[*.yaml]\ncrossfoot_diagnostic.CF2016.severity = none\n");
        _project.Write("definitions/.editorconfig", Settings);
        Assert.Equal(["(6,29): error CF2016", "(9,43): warning CF2001"], Build("-p:TreatWarningsAsErrors=false"));
    }

    [Fact]
    public void By_editorconfig_and_all_warnings_as_errors()
    {
        _project.Write(".editorconfig", "root = true\n" + Settings);
        Assert.Equal(["(6,29): error CF2016", "(9,43): error CF2001"], Build("-p:TreatWarningsAsErrors=true"));
    }

    [Fact]
    public void By_globalconfig()
    {
        _project.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.CF2016.severity = error
            dotnet_diagnostic.CF2001.severity = warning
            dotnet_diagnostic.CF2002.severity = none
            """);
        Assert.Equal(["(6,29): error CF2016", "(9,43): warning CF2001"], Build("-p:TreatWarningsAsErrors=false"));
    }

    [Fact]
    public void By_NoWarn() => Assert.Equal(["(10,45): error CF2002"], Build("-p:NoWarn=CF2016%3BCF2001"));

    [Fact]
    public void By_WarningsAsErrors()
        => Assert.Equal(["(6,29): error CF2016", "(9,43): error CF2001", "(10,45): error CF2002"], Build("-p:TreatWarningsAsErrors=false", "-p:WarningsAsErrors=CF2016"));

    [Fact]
    public void By_nothing_for_text_that_cannot_be_read_and_in_the_language_of_the_build()
    {
        _project.Write(".editorconfig", "root = true\n[*.yaml]\ncrossfoot_diagnostic.CF0008.severity = none\n");
        _project.Write("definitions/x.report.yaml", Definition + "\ntitle:y\n");
        Assert.Contains(_project.Build("-p:NoWarn=CF0008", "-p:PreferredUILang=zh-CN").Complaints, static line => line.Contains("(12,6): error CF0008: “title:”的冒号后面需要一个空格", StringComparison.Ordinal));
    }

    /// <summary>What the build says, as <c>(line,column): severity id</c>, in the order of lines.</summary>
    private IEnumerable<string> Build(params string[] arguments) => _project.Build(arguments).Complaints
        .Select(static line => Complaint().Match(line))
        .OrderBy(static found => int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture))
        .Select(static found => found.Value);

    [GeneratedRegex(@"\((\d+),\d+\): \w+ CF\d{4}")]
    private static partial Regex Complaint();

    /// <summary>The project of all tests here; each writes its own settings.</summary>
    public sealed class DefinitionProject : IDisposable
    {
        internal ConsumerProject Project { get; } = new("System.Console.WriteLine(typeof(X.XReport));");

        /// <inheritdoc/>
        public void Dispose() => Project.Dispose();
    }
}
