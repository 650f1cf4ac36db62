using System;

namespace Crossfoot.Documents.Encodings;

/// <summary>Knows UTF-16 without a byte order mark by its zero bytes, which stand beside line breaks, digits and letters.</summary>
internal static class Utf16Pattern
{
    /// <summary>Whether the bytes are UTF-16, and then whether big-endian; null for no.</summary>
    public static bool? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        var (little, big) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i] == 0 && bytes[i + 1] == 0)
                return null;
            if (bytes[i + 1] == 0 && IsAscii(bytes[i]))
                little++;
            else if (bytes[i] == 0 && IsAscii(bytes[i + 1]))
                big++;
        }

        // 一 is 4E 00: in the other order it looks like a letter, so the majority must be clear.
        if (little > 2 * big)
            return false;
        return big > 2 * little ? true : null;
    }

    private static bool IsAscii(byte value) => value is >= 0x20 and < 0x7F or (byte)'\t' or (byte)'\n' or (byte)'\r';
}
