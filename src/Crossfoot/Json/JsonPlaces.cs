using System;
using System.Collections.Generic;

namespace Crossfoot.Json;

/// <summary>Lines and columns of a text, by the positions of its bytes. A text on one line of many megabytes is looked up as fast as any.</summary>
internal sealed class JsonPlaces
{
    private const int BlockSize = 1024;

    private readonly byte[] _utf8;
    private readonly List<int> _lines = [0];
    private readonly int[] _unitsBefore;

    public JsonPlaces(byte[] utf8)
    {
        _utf8 = utf8;
        _unitsBefore = new int[(utf8.Length / BlockSize) + 1];
        var units = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (i % BlockSize == 0)
                _unitsBefore[i / BlockSize] = units;
            units += UnitsOf(utf8[i]);
            if (utf8[i] == '\n')
                _lines.Add(i + 1);
        }

        if (utf8.Length % BlockSize == 0)
            _unitsBefore[^1] = units;
    }

    /// <summary>The place of a byte.</summary>
    public TextPlace At(int position)
    {
        var line = _lines.BinarySearch(position);
        if (line < 0)
            line = ~line - 1;
        return new TextPlace(line + 1, UnitsBefore(position) - UnitsBefore(_lines[line]) + 1);
    }

    /// <summary>The place of a byte that is counted within its line; both from 0.</summary>
    public TextPlace At(long line, long byteInLine)
        => At((int)Math.Min(_utf8.Length, _lines[(int)Math.Min(line, _lines.Count - 1)] + byteInLine));

    private int UnitsBefore(int position)
    {
        var units = _unitsBefore[position / BlockSize];
        for (var i = position / BlockSize * BlockSize; i < position; i++)
            units += UnitsOf(_utf8[i]);
        return units;
    }

    /// <summary>How many UTF-16 units begin with a byte of UTF-8: one with each character, and two with those of four bytes.</summary>
    private static int UnitsOf(byte value) => (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
}
