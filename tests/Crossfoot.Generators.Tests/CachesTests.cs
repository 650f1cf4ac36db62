using System.Linq;
using Crossfoot.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators.Tests;

/// <summary>Does it cache?</summary>
public sealed class CachesTests
{
    [Fact]
    public void A_comment_that_silences_changes_no_output()
    {
        var broken = Definitions.Small.With("check: new =", "check: nwe =");
        var run = GeneratorRun.Of([broken], ["small.report.yaml(30,16): CF2001"]);
        run.Edit(broken, broken.With("        check: nwe =", "        # crossfoot:disable CF2001 -- later\n        check: nwe ="));
        Assert.All(run.ReasonsOfOutputs(), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_unrelated_edit_of_code_leaves_every_step_cached()
    {
        var run = GeneratorRun.Of(Definitions.Small, Definitions.Other);
        run.EditUnrelatedCode();
        Assert.All(run.ReasonsOf(StepNames.Parse), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.ReasonsOf(StepNames.Bind), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.ReasonsOf(StepNames.Plan), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.ReasonsOfOutputs(), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_comment_in_a_definition_is_parsed_and_leaves_every_output_cached()
    {
        var small = Definitions.Small;
        var run = GeneratorRun.Of(small, Definitions.Other);
        run.Edit(small, small.With("tables:", "# what follows\n\n\ntables: # here"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.ReasonsOf(StepNames.Parse));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], run.ReasonsOf(StepNames.Bind));
        Assert.All(run.ReasonsOf(StepNames.Plan), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.ReasonsOfOutputs());
    }

    [Fact]
    public void An_edited_label_regenerates_its_report_alone()
    {
        var small = Definitions.Small;
        var run = GeneratorRun.Of(small, Definitions.Other);
        var before = run.Sources;
        run.Edit(small, small.With("business: 企业", "business: 商业企业"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.ReasonsOf(StepNames.Bind));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], run.ReasonsOf(StepNames.Plan));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.ReasonsOfOutputs());
        Assert.NotEqual(before["Sample.SmallReport.g.cs"], run.Sources["Sample.SmallReport.g.cs"]);
        Assert.Equal(before["Sample.OtherReport.g.cs"], run.Sources["Sample.OtherReport.g.cs"]);
    }

    [Fact]
    public void An_edited_rule_regenerates_its_report()
    {
        var small = Definitions.Small;
        var run = GeneratorRun.Of(small);
        run.Edit(small, small.With("check: new =", "check: new >="));
        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOfOutputs());
    }

    [Fact]
    public void A_line_that_only_moves_positions_leaves_every_output_cached()
    {
        var small = Definitions.Small;
        var run = GeneratorRun.Of(small);
        run.Edit(small, small.With("cells: { type: count, unit: 件 }", "cells:\n      type:   count\n      unit:   件"));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(StepNames.Bind));
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOfOutputs());
    }

    [Fact]
    public void A_file_of_tables_gets_an_output_of_its_own_and_regenerates_its_report_alone()
    {
        var extra = new Definition("extra.table.yaml", """
            report: small
            tables:
              extra:
                heading: 附表
                cells: { type: count }
                columns: { x: 甲, y: 乙 }
                rows: { a: 子 }
            """);
        var run = GeneratorRun.Of(Definitions.Small, extra, Definitions.Other);
        Assert.Contains("public sealed partial class ExtraTable", run.Sources["Sample.SmallReport.ExtraTable.g.cs"], System.StringComparison.Ordinal);
        run.Edit(extra, extra.With("子", "丑"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.ReasonsOf(StepNames.Bind));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.ReasonsOfOutputs());
    }

    [Fact]
    public void Generator_and_analyzer_share_one_compilation_of_a_text()
    {
        var small = Definitions.Small;
        var first = DefinitionFile.Of(small, default);
        Assert.Same(first, DefinitionFile.Of(small, default));
        Assert.Same(first.Bind([], default), DefinitionFile.Of(small, default).Bind([], default));
    }
}
