namespace Crossfoot.Documents.Office.Packages;

/// <summary>What is left of the limits while one document is read; using more than that refuses the document.</summary>
internal sealed class Allowance(string name, DocumentLimits limits)
{
    private long _bytes = limits.UnpackedBytes;
    private long _cells = limits.Cells;

    public int Depth => limits.Depth;

    public void TakeBytes(long count)
    {
        _bytes -= count;
        if (_bytes < 0)
            throw Refuse(OfficeMessages.Unpacked, limits.UnpackedBytes / (1024 * 1024));
    }

    /// <summary>Takes cells of tables or lines of text, since a line is as large in memory as a cell.</summary>
    public void TakeCells(long count)
    {
        _cells -= count;
        if (_cells < 0)
            throw Refuse(OfficeMessages.Cells, limits.Cells);
    }

    public void CheckColumns(long count)
    {
        if (count > limits.Columns)
            throw Refuse(OfficeMessages.Columns, limits.Columns);
    }

    public void CheckDepth(int depth)
    {
        if (depth > limits.Depth)
            throw Refuse(OfficeMessages.Depth, limits.Depth);
    }

    private DocumentException Refuse(MessageTemplate message, long limit) => new(name, message.With(name, limit));
}
