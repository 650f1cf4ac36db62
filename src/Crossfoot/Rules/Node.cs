using System.Collections.Generic;

namespace Crossfoot.Rules;

/// <summary>A part of a rule with its references resolved to positions.</summary>
internal abstract class Node
{
    /// <summary>Whether it looks at any cell, as opposed to constants alone.</summary>
    public abstract bool HasCells { get; }

    /// <summary>How tightly it binds when printed: larger binds tighter.</summary>
    public virtual int Precedence => 9;

    public abstract Result Evaluate(in Frame frame);

    /// <summary>Lists the cells it looks at; the coefficient is null where the cell does not enter linearly.</summary>
    public abstract void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses);

    /// <summary>Lists the cells because of which it is unknown; nothing where it is not.</summary>
    public void ListObstacles(in Frame frame, ICollection<CellUse> uses)
    {
        if (Evaluate(frame).IsUnknown)
            CollectObstacles(frame, uses);
    }

    /// <summary>Prints it, with numbers or with labels.</summary>
    public abstract void Print(in Frame frame, FormulaPrinter printer);

    /// <summary>Lists the cells because of which it is unknown, which it is.</summary>
    protected abstract void CollectObstacles(in Frame frame, ICollection<CellUse> uses);
}

/// <summary>A cell that a rule looks at.</summary>
internal readonly record struct CellUse(TableData Table, int Cell, int PeriodsBack, Number? Coefficient)
{
    /// <summary>The period it is taken from by its name; null for none, and for the report's own.</summary>
    public string? Period { get; init; }

    /// <summary>What makes it an obstacle by itself; none where only the rule knows.</summary>
    public NotEvaluatedReason Obstacle { get; init; }
}
