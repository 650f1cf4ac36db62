using System;
using System.Diagnostics;
using System.Globalization;

namespace Crossfoot;

/// <summary>The content of a cell: its state and, where it has one, its value.</summary>
public readonly struct Cell : IEquatable<Cell>
{
    private readonly decimal _number;
    private readonly string? _text;
    private readonly bool _isNumber;

    private Cell(CellState state, decimal number, bool isNumber, string? text)
    {
        State = state;
        _number = number;
        _isNumber = isNumber;
        _text = text;
    }

    /// <summary>A cell of which nothing is known.</summary>
    public static Cell Absent => default;

    /// <summary>A cell that is there and empty.</summary>
    public static Cell Blank => new(CellState.Blank, 0, false, null);

    /// <summary>A cell that does not apply.</summary>
    public static Cell NotApplicable => new(CellState.NotApplicable, 0, false, null);

    /// <summary>What is known of the cell.</summary>
    public CellState State { get; }

    /// <summary>The number, or null where the cell holds none.</summary>
    public decimal? Number => _isNumber ? _number : null;

    /// <summary>The text of a text cell, or what stands in an invalid one; null otherwise.</summary>
    public string? Text => _text;

    /// <summary>Whether the cell holds a value.</summary>
    public bool HasValue => State == CellState.Value;

    /// <summary>A number.</summary>
    public static implicit operator Cell(long value) => new(CellState.Value, value, true, null);

    /// <summary>A number.</summary>
    public static implicit operator Cell(decimal value) => new(CellState.Value, value, true, null);

    /// <summary>A text; null is an absent cell.</summary>
    public static implicit operator Cell(string? value) => value is null ? default : new(CellState.Value, 0, false, value);

    /// <summary>The number, or null where the cell holds none.</summary>
    public static implicit operator decimal?(Cell cell) => cell.Number;

    /// <summary>Equality of state and value.</summary>
    public static bool operator ==(Cell left, Cell right) => left.Equals(right);

    /// <summary>Inequality of state or value.</summary>
    public static bool operator !=(Cell left, Cell right) => !left.Equals(right);

    /// <summary>A text that cannot be the cell's value.</summary>
    public static Cell Invalid(string text) => new(CellState.Invalid, 0, false, text);

    /// <inheritdoc/>
    public bool Equals(Cell other)
        => State == other.State && _isNumber == other._isNumber && _number == other._number && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _number, _text);

    /// <summary>The value as text; the state in words where there is none.</summary>
    public override string ToString() => State switch
    {
        CellState.Value => _text ?? _number.ToString(CultureInfo.InvariantCulture),
        CellState.Blank => "blank",
        CellState.NotApplicable => "not applicable",
        CellState.Invalid => $"invalid: {_text}",
        CellState.Absent => "absent",
        _ => throw new UnreachableException(),
    };
}
