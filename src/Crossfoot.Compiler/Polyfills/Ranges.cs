using Microsoft.CodeAnalysis;

namespace System
{
    /// <summary>A position from the start or the end.</summary>
    [Embedded]
    internal readonly struct Index(int value, bool fromEnd = false) : IEquatable<Index>
    {
        private readonly int _value = fromEnd ? ~value : value;

        /// <summary>The start.</summary>
        public static Index Start => new(0);

        /// <summary>Behind the last.</summary>
        public static Index End => new(0, fromEnd: true);

        /// <summary>The distance.</summary>
        public int Value => _value < 0 ? ~_value : _value;

        /// <summary>Whether it is counted from the end.</summary>
        public bool IsFromEnd => _value < 0;

        /// <summary>A position from the start.</summary>
        public static implicit operator Index(int value) => new(value);

        /// <summary>The position from the start in a list of a length.</summary>
        public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

        /// <inheritdoc/>
        public bool Equals(Index other) => _value == other._value;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Index other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _value;
    }

    /// <summary>What lies between two positions.</summary>
    [Embedded]
    internal readonly struct Range(Index start, Index end) : IEquatable<Range>
    {
        /// <summary>All.</summary>
        public static Range All => new(Index.Start, Index.End);

        /// <summary>The first position.</summary>
        public Index Start { get; } = start;

        /// <summary>The position behind the last.</summary>
        public Index End { get; } = end;

        /// <summary>From a position on.</summary>
        public static Range StartAt(Index start) => new(start, Index.End);

        /// <summary>Up to a position.</summary>
        public static Range EndAt(Index end) => new(Index.Start, end);

        /// <inheritdoc/>
        public bool Equals(Range other) => Start.Equals(other.Start) && End.Equals(other.End);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Range other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => (Start.GetHashCode() * 31) + End.GetHashCode();
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>What the language needs to cut arrays.</summary>
    [Embedded]
    internal static class RuntimeHelpers
    {
        /// <summary>A part of an array.</summary>
        public static T[] GetSubArray<T>(T[] array, Range range)
        {
            var start = range.Start.GetOffset(array.Length);
            return array.AsSpan(start, range.End.GetOffset(array.Length) - start).ToArray();
        }
    }
}
