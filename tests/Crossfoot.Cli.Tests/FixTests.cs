using System.IO;
using System.Text;

namespace Crossfoot.Cli.Tests;

public sealed class FixTests
{
    [Fact]
    public void Fix_mends_everything_in_one_run_and_leaves_line_ends_and_byte_order_mark()
    {
        using var folder = new ScratchFolder();
        var original = DisclosureDefinition.Text.ReplaceLineEndings("\r\n");
        var broken = original.Replace("check: new + carriedOver =", "check: new + cariedOver =").Replace("heading: 三、", "heading： 三、").Replace("\r\ncaptions:", "\r\ncaptoins:");
        var file = folder.Write("disclosure.report.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(broken)]);

        var dry = CommandRun.Of("fix", "--dry-run", "--lang", "en", folder.Path);
        Assert.Contains("3 fixes would be applied, 0 diagnostics would be left", dry.Output);
        Assert.Equal(Encoding.UTF8.GetBytes(broken), File.ReadAllBytes(file)[3..]);

        var run = CommandRun.Of("fix", "--lang", "en", folder.Path);
        Assert.Equal(0, run.Status);
        Assert.Contains("3 fixes applied, 0 diagnostics left", run.Output);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(original)], File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_in_another_encoding_is_never_written()
    {
        using var folder = new ScratchFolder();
        byte[] content = [.. Encoding.UTF8.GetBytes("report: x\ntabels:\n  a: { heading: "), 0xB1, 0xED, .. Encoding.UTF8.GetBytes(" }\n")];
        var file = folder.Write("x.report.yaml", content);
        Assert.Equal(1, CommandRun.Of("fix", folder.Path).Status);
        Assert.Equal(content, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_dry_run_shows_the_change_as_a_diff_and_changes_nothing()
    {
        using var folder = DisclosureDefinition.Broken();
        var before = File.ReadAllText(Path.Combine(folder.Path, DisclosureDefinition.FileName));
        var run = CommandRun.Of("fix", "--dry-run", "--lang", "en", folder.Path);
        Assert.Equal(0, run.Status);
        Assert.Contains("\n-        check: new + cariedOver = results.total + carriedForward\n+        check: new + carriedOver = results.total + carriedForward\n", run.Output);
        Assert.Contains("disclosure.report.yaml: 1 to be fixed\n", run.Output);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder.Path, DisclosureDefinition.FileName)));
    }

    [Fact]
    public void Each_mended_file_is_named_and_others_are_not_touched()
    {
        using var folder = DisclosureDefinition.Broken();
        var other = folder.Write("other.report.yaml", "report: other\n");
        var time = File.GetLastWriteTimeUtc(other);
        var run = CommandRun.Of("fix", "--lang", "en", folder.Path);
        Assert.Contains("disclosure.report.yaml: 1 fixed\n", run.Output);
        Assert.DoesNotContain("other.report.yaml: ", run.Output);
        Assert.Equal(time, File.GetLastWriteTimeUtc(other));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void A_symbolic_link_and_a_read_only_file_are_left_with_one_line_and_the_rest_goes_on()
    {
        using var folder = new ScratchFolder();
        using var elsewhere = DisclosureDefinition.Broken();
        var target = Path.Combine(elsewhere.Path, DisclosureDefinition.FileName);
        var text = File.ReadAllText(target);
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder.Path, "link.report.yaml"), target);
        }
        catch (IOException) when (System.OperatingSystem.IsWindows())
        {
            return; // Without developer mode Windows makes no links.
        }

        var readOnly = folder.Write("readonly.report.yaml", text.Replace("report: disclosure", "report: second").Replace("namespace: Disclosure", "namespace: Second"));
        var third = folder.Write("third.report.yaml", text.Replace("report: disclosure", "report: third").Replace("namespace: Disclosure", "namespace: Third"));
        var info = new FileInfo(readOnly) { IsReadOnly = true };
        var run = CommandRun.Of("fix", "--lang", "en", folder.Path);
        info.IsReadOnly = false;
        Assert.Equal(2, run.Status);
        Assert.Collection(
            run.Errors.Split('\n', System.StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains("link.report.yaml: is a symbolic link", line),
            line => Assert.Contains("readonly.report.yaml: is read-only", line));
        Assert.Equal(text, File.ReadAllText(target));
        Assert.Contains("cariedOver", File.ReadAllText(readOnly));
        Assert.DoesNotContain("cariedOver", File.ReadAllText(third));
        Assert.Contains("1 fixes applied, 2 diagnostics left", run.Output);
    }

    [Fact]
    public void A_file_in_utf16_stays_in_utf16()
    {
        using var folder = new ScratchFolder();
        byte[] Encoded(string text) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];
        var file = folder.Write(DisclosureDefinition.FileName, Encoded(DisclosureDefinition.With("check: new + carriedOver =", "check: new + cariedOver =")));
        Assert.Equal(0, CommandRun.Of("fix", folder.Path).Status);
        Assert.Equal(Encoded(DisclosureDefinition.Text), File.ReadAllBytes(file));
    }
}
