using System;
using System.IO;

namespace Crossfoot.Documents.Office.Packages;

/// <summary>A part while it is unpacked. What counts is what really comes out, not the size that the file declares.</summary>
internal sealed class CountedStream(Stream packed, ReadingBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(packed.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(packed.Read(buffer));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            packed.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        budget.TakeBytes(read);
        return read;
    }
}
