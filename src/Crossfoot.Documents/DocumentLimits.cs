using System;

namespace Crossfoot.Documents;

/// <summary>How much of a document is read before it is refused, so that no file takes all memory or time.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The largest file, in bytes.</summary>
    public long FileBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most that the parts of a packed file (DOCX, XLSX, PDF) may unpack to, in bytes.</summary>
    public long UnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The most cells of all tables together, spans filled in; a line of a text counts as one.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>The most columns of one table.</summary>
    public int Columns { get; init; } = 1_000;

    /// <summary>The most elements of a web page.</summary>
    public int Elements { get; init; } = 1_000_000;

    /// <summary>The most that all pages of a PDF file may draw: letters, lines and whatever else is one operation.</summary>
    public long Operations { get; init; } = 5_000_000;

    /// <summary>How deep elements and tables may be nested.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>How long one document may take to read. What is done with it afterwards is ended by a cancellation of its own.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);
}
