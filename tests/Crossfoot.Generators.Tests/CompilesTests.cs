using System.Linq;
using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests;

/// <summary>Does the generated code compile, with every warning an error, nullable and documentation checked?</summary>
public sealed class CompilesTests
{
    [Fact]
    public void The_small_report() => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Small).Compile());

    [Fact]
    public void Two_reports_in_one_namespace() => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Small, Definitions.Other).Compile());

    [Fact]
    public void The_annual_disclosure_report() => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Disclosure).Compile());

    [Theory]
    [InlineData("A & B <c> \\\"d\\\" \\\\ {0} */ //")]
    [InlineData("line\\nbreak\\ttab\\u2028separator\\u0085")]
    [InlineData("汉字𠮷")]
    public void Any_label_stands_in_documentation_and_strings(string label)
        => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Small.With("business: 企业", $"business: \"{label}\"").With("title: 小报表", $"title: \"{label}\"")).Compile());

    [Fact]
    public void Types_of_the_consumer_may_have_the_names_that_generated_code_calls()
        => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Small).Compile(
            "internal class Cf; namespace Sample { internal class Item; internal class Label; internal class Sum; internal class Equal; internal class Cf; internal class Crossfoot; internal class System; internal class Cell; }"));

    [Theory]
    [InlineData("Acme.Number", "")]
    [InlineData("Acme", "namespace Acme.Item { internal class Some; } namespace Acme.Label { internal class Other; }")]
    [InlineData("Acme.record.nameof", "")]
    public void Namespaces_may_have_the_names_that_generated_code_calls(string name, string code)
        => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Small.With("namespace: Sample", "namespace: " + name)).Compile(code));

    [Fact]
    public void Ids_may_be_chinese()
        => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Other.With("administrative:", "行政收费:").With("fees:", "收费:")).Compile());

    [Fact]
    public void A_report_without_editions_or_rules_compiles() => Consumer.ExpectClean(GeneratorRun.Of(Definitions.Other).Compile());

    [Fact]
    public void What_is_broken_is_left_out_and_the_types_stay()
    {
        var run = GeneratorRun.Of(
            [Definitions.Small.With("check: new =", "check: nwe =").With("business: 企业", "business: { label: 企业, color: red }")],
            ["small.report.yaml(16,34): CF1001", "small.report.yaml(30,16): CF2001"]);
        Consumer.ExpectClean(run.Compile("""
            internal static class Use
            {
                public static long? Run() => new Sample.SmallReport().Applications.New.NaturalPerson;
            }
            """));
        Assert.DoesNotContain("applications.balance", run.Sources["Sample.SmallReport.g.cs"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_reports_of_one_name_the_first_is_generated()
    {
        var second = new Definition("again.report.yaml", Definitions.Small.GetText().ToString());
        var run = GeneratorRun.Of(
            [Definitions.Small, second],
            ["again.report.yaml(1,9): CF2028", "small.report.yaml(1,9): CF2028"]);
        Assert.Equal(["Sample.SmallReport.g.cs"], run.Sources.Keys);
        Consumer.ExpectClean(run.Compile());
    }
}
