using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Crossfoot.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators.Tests;

/// <summary>What does it report, and where?</summary>
public sealed class ReportsTests
{
    [Fact]
    public void An_unknown_row_is_reported_at_its_token()
    {
        var run = GeneratorRun.Of([Definitions.Small.With("check: new =", "check: nwe =")], ["small.report.yaml(30,16): CF2001"]);
        Assert.Contains("'nwe'", run.Messages[0], System.StringComparison.Ordinal);
        Assert.Contains("'new'", run.Messages[0], System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_reported_at_its_start()
        => GeneratorRun.Of([new Definition("empty.report.yaml", "")], ["empty.report.yaml(1,1): CF1007"]);

    [Fact]
    public void Messages_come_in_the_language_that_the_host_asks_for()
    {
        var text = new TwoLanguages("row", "行");
        Assert.Equal("row", text.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("行", text.ToString(new Chinese()));
    }

    [Fact]
    public void A_failure_of_the_compiler_is_one_diagnostic_of_one_line()
    {
        var diagnostic = InternalFailure.At(Location.None, "x.report.yaml", new InvalidDataException("first\nsecond"));
        Assert.Equal("CF9001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith("Crossfoot failed on x.report.yaml: InvalidDataException: first second", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_has_an_id_of_its_own_a_title_and_a_message()
    {
        var descriptors = new DefinitionAnalyzer().SupportedDiagnostics;
        Assert.Equal(descriptors.Length, descriptors.Select(static descriptor => descriptor.Id).Distinct().Count());
        Assert.All(descriptors, static descriptor => Assert.Matches("^CF[0-9]{4}$", descriptor.Id));
        Assert.All(descriptors, static descriptor => Assert.NotEmpty(descriptor.Title.ToString(CultureInfo.InvariantCulture)));
        Assert.All(descriptors, static descriptor => Assert.NotEmpty(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_diagnostic_links_its_page_where_the_repository_has_an_address()
        => Assert.All(
            new DefinitionAnalyzer().SupportedDiagnostics,
            static descriptor => Assert.Equal(Compiler.Diagnostics.DiagnosticPage.Address(descriptor.Id) ?? "", descriptor.HelpLinkUri));

    [Fact]
    public void The_release_tracking_file_lists_every_diagnostic()
    {
        var shipped = File.ReadAllText(Path.Combine(Snapshot.Directory("GeneratorsDirectory"), "AnalyzerReleases.Shipped.md"));
        var table = new StringBuilder("; New diagnostics, with the release that brings them.\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var descriptor in new DefinitionAnalyzer().SupportedDiagnostics)
        {
            if (!shipped.Contains(descriptor.Id + " |", System.StringComparison.Ordinal))
                table.Append(CultureInfo.InvariantCulture, $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}\n");
        }

        Snapshot.MatchesFile(table.ToString(), Path.Combine(Snapshot.Directory("GeneratorsDirectory"), "AnalyzerReleases.Unshipped.md"));
    }
}
