using System.Collections.Generic;

namespace Crossfoot.Documents.Html;

/// <summary>Reads a text into blocks. Pages hold texts, and texts hold parts of pages: whoever reads texts hands this in, so that pages need not know how.</summary>
/// <param name="text">The text.</param>
/// <param name="budget">The limits.</param>
internal delegate IReadOnlyList<DocumentBlock> TextReading(string text, ReadingBudget budget);
