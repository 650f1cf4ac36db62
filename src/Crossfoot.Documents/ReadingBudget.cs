using System.Diagnostics;

namespace Crossfoot.Documents;

/// <summary>What is left of the limits while one document is read.</summary>
internal sealed class ReadingBudget(string name, DocumentLimits limits)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _bytes;
    private long _cells;

    public string Name => name;

    public DocumentLimits Limits => limits;

    public System.TimeSpan TimeLeft => limits.Time > _clock.Elapsed ? limits.Time - _clock.Elapsed : System.TimeSpan.Zero;

    /// <summary>Takes bytes that a packed file unpacks to.</summary>
    public void TakeBytes(long count)
    {
        _bytes += count;
        if (_bytes > limits.UnpackedBytes)
            throw Refuse(DocumentMessages.TooLargeUnpacked.With(name, limits.UnpackedBytes));
        CheckTime();
    }

    /// <summary>Takes cells of tables or lines of text, since a line is as large in memory as a cell.</summary>
    public void TakeCells(long cells)
    {
        _cells += cells;
        if (_cells > limits.Cells)
            throw Refuse(DocumentMessages.TooManyCells.With(name, limits.Cells));
    }

    public void CheckColumns(long columns)
    {
        if (columns > limits.Columns)
            throw Refuse(DocumentMessages.TooManyColumns.With(name, limits.Columns));
    }

    public void CheckDepth(int depth)
    {
        if (depth > limits.Depth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Refuse(DocumentMessages.TooDeep.With(name, limits.Depth));
    }

    public void CheckElements(int elements)
    {
        if (elements > limits.Elements)
            throw Refuse(DocumentMessages.TooManyElements.With(name, limits.Elements));
    }

    public void CheckTime()
    {
        if (_clock.Elapsed > limits.Time)
            throw Refuse(DocumentMessages.TooSlow.With(name, limits.Time.TotalSeconds));
    }

    public DocumentException Refuse(Message reason) => new(name, reason);
}
