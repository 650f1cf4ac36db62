namespace Crossfoot.Documents.Office.Sheets;

/// <summary>What a cell of a workbook says.</summary>
/// <param name="Text">The text, a number with all places that are stored.</param>
/// <param name="Shown">The text as it is seen, where a number is seen with fewer places; else null.</param>
internal readonly record struct SheetText(string Text, string? Shown = null);
