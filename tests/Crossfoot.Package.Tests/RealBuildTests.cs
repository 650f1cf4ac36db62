using System;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

public sealed class RealBuildTests
{
    private const string Reader = """
        using System;
        using System.Linq;
        using Crossfoot.Documents;
        using Disclosure;

        var reading = DisclosureReport.Read(DocumentReader.Read(args[0]));
        var row = reading.Report.Documents.Regulations;
        Console.WriteLine($"{row.Issued?.ToString() ?? "absent"} {row.Repealed?.ToString() ?? "absent"} {row.InForce?.ToString() ?? "absent"}");
        foreach (var problem in reading.Problems.Where(problem => problem.Id == "CF5002"))
            Console.WriteLine(problem.Message);
        """;

    [Fact]
    public void A_change_of_wording_needs_a_rebuild_and_no_change_of_code()
    {
        using var project = new ConsumerProject(Reader);
        project.Write("disclosure.report.yaml", Without(ConsumerProject.Disclosure, ", also: [本年度止件数]"));
        project.Build().WithoutComplaints();
        var before = project.Run(ConsumerProject.Report).Output;
        Assert.StartsWith("0 absent 0", before, StringComparison.Ordinal);
        Assert.Contains("本年度止件数", before, StringComparison.Ordinal);
        Assert.Contains("本年废止件数", before, StringComparison.Ordinal);

        project.Write("disclosure.report.yaml", ConsumerProject.Disclosure);
        project.Build().WithoutComplaints();
        Assert.Equal("0 0 0", project.Run(ConsumerProject.Report).Output.Trim());
    }

    [Fact]
    public void A_broken_definition_fails_the_build_at_its_token_and_nowhere_else()
    {
        using var project = new ConsumerProject(Reader);
        project.Write("disclosure.report.yaml", ConsumerProject.Disclosure.Replace("check: new + carriedOver =", "check: new + cariedOver =", StringComparison.Ordinal));
        var result = project.Build();
        Assert.NotEqual(0, result.Status);
        Assert.Matches(@"disclosure\.report\.yaml\(\d+,22\): error CF2001: no row 'cariedOver' in 'applications'; did you mean 'carriedOver'\?", Assert.Single(result.Complaints));
    }

    [Fact]
    public void A_project_without_definitions_builds()
    {
        using var project = new ConsumerProject("System.Console.WriteLine(1);");
        project.Build().WithoutComplaints();
    }

    private static string Without(string text, string part)
    {
        Assert.Contains(part, text, StringComparison.Ordinal);
        return text.Replace(part, "", StringComparison.Ordinal);
    }
}
