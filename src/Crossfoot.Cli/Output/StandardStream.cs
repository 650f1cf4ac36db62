using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace Crossfoot.Cli.Output;

/// <summary>
/// Standard output or standard error. The console's own stream takes what nobody reads any more and says nothing, so that a run
/// without results would look like one without findings.
/// </summary>
internal sealed class StandardStream : Stream
{
    private const int Interrupted = 4;
    private const int BadDescriptor = 9;
    private const int BrokenPipe = 32;

    /// <summary>A pipe that does not block is full, on Linux and elsewhere.</summary>
    private const int FullOnLinux = 11;
    private const int FullElsewhere = 35;

    private readonly int _descriptor;
    private readonly bool _mayBeLost;
    private readonly Stream? _console;

    private StandardStream(int descriptor, bool mayBeLost)
    {
        _descriptor = descriptor;
        _mayBeLost = mayBeLost;
        if (OperatingSystem.IsWindows())
            _console = descriptor == 1 ? Console.OpenStandardOutput() : Console.OpenStandardError();
    }

    /// <summary>Standard output, which the results must reach.</summary>
    public static StandardStream Output() => new(1, mayBeLost: false);

    /// <summary>Standard error. Where it is lost there is nobody to tell, and the results still count.</summary>
    public static StandardStream Error() => new(2, mayBeLost: true);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            if (_console is not null)
                _console.Write(buffer, offset, count);
            else
                WriteAll(buffer.AsSpan(offset, count).ToArray());
        }
        catch (IOException exception)
        {
            if (!_mayBeLost)
                throw new LostOutputException(exception.HResult is BrokenPipe or BadDescriptor ? null : WriteFailure.OfOutput(exception));
        }
    }

    public override void Flush()
    {
    }

    private void WriteAll(byte[] bytes)
    {
        while (bytes.Length > 0)
        {
            var written = Write(_descriptor, bytes, bytes.Length);
            var error = written < 0 ? Marshal.GetLastPInvokeError() : 0;
            if (error is FullOnLinux or FullElsewhere)
                Thread.Sleep(1);
            else if (error is not (0 or Interrupted))
                throw new IOException(null, error);
            bytes = bytes[(int)Math.Max(written, 0)..];
        }
    }

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    private static extern nint Write(int descriptor, byte[] bytes, nint count);
}
