namespace Crossfoot.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("validate")]
    public void Help_has_examples_and_the_statuses(string command)
    {
        var run = CommandRun.Of(command, "--help");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains($"  crossfoot {command} ", run.Output);
        Assert.Contains("Exit status: 0 all is well", run.Output);
    }

    [Fact]
    public void Examples_in_the_help_are_commands_that_parse()
    {
        foreach (var command in (string[])["", "check", "fix", "validate"])
        {
            foreach (var example in Usage.Examples.Of(command))
            {
                // With --help behind it nothing runs; an unknown option would still be refused without it.
                var arguments = example.Split(' ')[1..];
                Assert.DoesNotContain("--help for the arguments", CommandRun.Of([.. arguments[..^1], "/no/such/place"]).Errors);
            }
        }
    }

    [Fact]
    public void The_version_is_a_version_and_nothing_else()
    {
        var run = CommandRun.Of("--version");
        Assert.Equal(0, run.Status);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public void Watching_needs_a_file_for_formats_that_are_one_document()
    {
        var run = CommandRun.Of("check", "--watch", "--format", "json", CommandRun.Definitions);
        Assert.Equal(2, run.Status);
        Assert.Contains("--output FILE", run.Errors);
    }
}
