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

    /// <summary>Prints it, with numbers or with labels.</summary>
    public abstract void Print(in Frame frame, FormulaPrinter printer);
}

/// <summary>A cell that a rule looks at.</summary>
internal readonly record struct CellUse(TableData Table, int Cell, int PeriodsBack, Number? Coefficient);
