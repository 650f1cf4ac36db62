using System;

namespace Crossfoot.Documents.Encodings;

/// <summary>
/// Tells Chinese in GB18030 from other bytes that happen to be valid in it: nearly any pair of high bytes is. In real text most
/// pairs are one of the 3,755 common characters or of the punctuation of GB2312.
/// </summary>
internal static class GbPlausibility
{
    private const double LeastShare = 0.6;

    public static bool IsChinese(ReadOnlySpan<byte> bytes)
    {
        var (characters, common) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            characters++;
            if (i + 1 >= bytes.Length)
                continue;
            if (IsCommon(bytes[i], bytes[i + 1]))
                common++;
            i += bytes[i + 1] is >= 0x30 and <= 0x39 ? 3 : 1;
        }

        return characters > 0 && common >= characters * LeastShare;
    }

    private static bool IsCommon(byte first, byte second)
        => second >= 0xA1 && (first is >= 0xB0 and <= 0xD7 || first is >= 0xA1 and <= 0xA3);
}
