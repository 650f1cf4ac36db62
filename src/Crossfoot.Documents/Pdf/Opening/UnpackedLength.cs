using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>
/// How many bytes a packed stream unpacks to, found without keeping them: a few kilobytes may stand for gigabytes. What is passed to
/// <c>take</c> on the way is counted, what is returned is still to be.
/// </summary>
internal static class UnpackedLength
{
    private const int HeaderLength = 2;
    private const int FirstCode = 258;
    private const int ClearCode = 256;
    private const int EndCode = 257;
    private const int MostCodes = 4096;

    public static long OfFlate(Memory<byte> packed, Action<long> take)
    {
        if (packed.Length <= HeaderLength)
            return 0;
        var bytes = MemoryMarshal.TryGetArray<byte>(packed, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset + HeaderLength, segment.Count - HeaderLength, writable: false)
            : new MemoryStream(packed[HeaderLength..].ToArray(), writable: false);
        using var unpacked = new DeflateStream(bytes, CompressionMode.Decompress);
        var buffer = new byte[32 * 1024];
        try
        {
            for (var read = unpacked.Read(buffer); read > 0; read = unpacked.Read(buffer))
                take(read);
        }
        catch (InvalidDataException)
        {
            // What came out before the damage is counted; what to make of it is not decided here.
        }

        return 0;
    }

    public static long OfRuns(Memory<byte> packed, Action<long> take)
    {
        var (length, at) = (0L, 0);
        var bytes = packed.Span;
        while (at < bytes.Length && bytes[at] != 128)
        {
            length += bytes[at] < 128 ? bytes[at] + 1 : 257 - bytes[at];
            at += bytes[at] < 128 ? bytes[at] + 2 : 2;
        }

        return length;
    }

    /// <summary>The length of what LZW codes stand for: each new code is one byte longer than the code before it.</summary>
    public static long OfLzw(Memory<byte> packed, Action<long> take)
    {
        var lengths = new int[MostCodes + 1];
        var (next, width, previous, total) = (FirstCode, 9, 0, 0L);
        var (buffer, bits) = (0, 0);
        foreach (var value in packed.Span)
        {
            buffer = (buffer << 8) | value;
            bits += 8;
            if (bits < width)
                continue;
            bits -= width;
            var code = buffer >> bits;
            buffer &= (1 << bits) - 1;
            if (code == EndCode)
                break;
            if (code == ClearCode)
            {
                (next, width, previous) = (FirstCode, 9, 0);
                continue;
            }

            var length = code < ClearCode ? 1 : code < next ? lengths[code] : previous + 1;
            total += length;
            if (previous > 0 && next < MostCodes)
                lengths[next++] = previous + 1;
            previous = length;

            // Writers switch one code early; to be early here only counts a little less or more.
            width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }

        return total;
    }
}
