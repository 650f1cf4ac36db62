using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Crossfoot.Documents.Tests.Hostile;

/// <summary>Does a file that is no ordinary one end in one clear line, and never hang?</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crossfoot-").FullName;

    [Fact]
    public void A_file_above_the_limit_is_refused_unread()
    {
        var path = Path.Combine(_folder, "large.txt");
        using (var file = File.Create(path))
            file.SetLength(200L * 1024 * 1024);
        Assert.Contains("more than 67108864 bytes", Refusal(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_text_is_read_under_a_larger_limit()
    {
        var path = Write("large.txt", string.Concat(System.Linq.Enumerable.Repeat("全年主动公开政府信息，依法办理。\n\n", 100_000)));
        Assert.Contains("more than 1000 bytes", Refusal(path, new DocumentLimits { FileBytes = 1_000 }), StringComparison.Ordinal);
        Assert.Contains("more than 3 bytes", Assert.Throws<DocumentException>(() => DocumentReader.Read("a", new byte[4], new DocumentLimits { FileBytes = 3 })).Message, StringComparison.Ordinal);
        Assert.Equal(100_000, DocumentReader.Read(path, new DocumentLimits { FileBytes = 100_000_000 }).Blocks.Count);
    }

    [Fact]
    public void Lines_and_tabs_of_a_text_are_limited_before_anything_is_made_of_them()
    {
        Assert.Contains("cells or lines", Refusal(Write("a.txt", "x" + new string('\n', 3_000_000))), StringComparison.Ordinal);
        Assert.Contains("columns", Refusal(Write("b.txt", "规章" + new string('\t', 3_000))), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_followed_to_the_file()
    {
        var path = Write("a.txt", "规章\t0");
        var link = Path.Combine(_folder, "link.txt");
        File.CreateSymbolicLink(link, path);
        var link2 = Path.Combine(_folder, "link2.txt");
        File.CreateSymbolicLink(link2, link);
        Assert.Equal("规章", DocumentReader.Read(link2).Blocks[0].Rows[0].Cells[0].Text);
    }

    [Fact]
    public void Links_that_lead_nowhere_are_refused()
    {
        var (one, two, gone) = (Path.Combine(_folder, "1.txt"), Path.Combine(_folder, "2.txt"), Path.Combine(_folder, "3.txt"));
        File.CreateSymbolicLink(one, two);
        File.CreateSymbolicLink(two, one);
        File.CreateSymbolicLink(gone, Path.Combine(_folder, "none.txt"));
        Assert.Contains("cannot be opened", Refusal(one), StringComparison.Ordinal);
        Assert.Contains("no such file", Refusal(gone), StringComparison.Ordinal);
        Assert.Contains("cannot be opened", Refusal(_folder), StringComparison.Ordinal);
        Assert.Contains("cannot be opened", Refusal("a\0b"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Devices_and_pipes_are_never_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = Path.Combine(_folder, "pipe.txt");
        using (var make = Process.Start("mkfifo", pipe))
            await make.WaitForExitAsync();
        foreach (var path in new[] { pipe, "/dev/zero", "/dev/random", "/dev/null", "/proc/self/status" })
        {
            var reading = Task.Run(() => Refusal(path));
            Assert.Same(reading, await Task.WhenAny(reading, Task.Delay(TimeSpan.FromMinutes(1))));
            Assert.Contains("empty", await reading, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_refused()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var path = Write("secret.txt", "x");
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Contains("cannot be opened", Refusal(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_never_ends_is_cut_at_the_limit_and_one_that_fails_is_refused()
    {
        Assert.Contains("more than 1000000 bytes", Refusal(new Endless()), StringComparison.Ordinal);
        Assert.Contains("cannot be opened", Refusal(new Endless { Fails = true }), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Refusal(string path, DocumentLimits? limits = null) => Assert.Throws<DocumentException>(() => DocumentReader.Read(path, limits)).Message;

    private static string Refusal(Stream stream)
        => Assert.Throws<DocumentException>(() => DocumentReader.Read("a", stream, new DocumentLimits { FileBytes = 1_000_000 })).Message;

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    /// <summary>A stream of the letter a.</summary>
    private sealed class Endless : Stream
    {
        public bool Fails { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Fails)
                throw new IOException("gone");
            Array.Fill(buffer, (byte)'a', offset, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
