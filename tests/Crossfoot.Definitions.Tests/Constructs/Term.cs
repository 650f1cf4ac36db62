namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>A cell as it was filled in, or a part of a formula that has been worked out already.</summary>
/// <param name="State">The state of the cell; a part that is unknown counts as absent.</param>
/// <param name="Number">The number, where it has one.</param>
/// <param name="IsConstant">Whether no cell is behind it, so that blanks beside it stay unknown.</param>
internal readonly record struct Term(CellState State, Amount? Number, bool IsConstant = false)
{
    /// <summary>The text of a cell that holds one.</summary>
    public string? Text { get; init; }

    public bool IsBlank => State is CellState.Blank or CellState.NotApplicable;

    public static implicit operator Term(Amount? number) => new(number is null ? CellState.Absent : CellState.Value, number);

    public static implicit operator Term(decimal constant) => new(CellState.Value, constant, IsConstant: true);

    public static Term operator -(Term term) => term with { Number = -term.Number };

    public static Term operator *(Term term, decimal factor) => term with { Number = term.Number * factor };

    /// <summary>The number of the cell where it stands alone.</summary>
    public Amount? Alone(Blanks blanks = Blanks.ZeroBesideNumbers) => IsBlank && blanks == Blanks.Zero ? 0m : Number;

    /// <summary>The number as it is where it was rounded to so many places.</summary>
    public Term Rounded(int places)
    {
        if (Number is not { } number)
            return this;
        Fraction half = 0.5m;
        for (var i = 0; i < places; i++)
            half *= 0.1m;
        return this with { Number = new Amount(number.Value, number.Value - half, number.Value + half) };
    }

    /// <summary>nz(): zero for a blank; absent and invalid stay unknown.</summary>
    public Amount? OrZero() => IsBlank ? 0m : Number;
}
