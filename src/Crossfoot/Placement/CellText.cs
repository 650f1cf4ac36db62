using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>What a printed text means in a cell of the form.</summary>
internal static class CellText
{
    private const int LongestFigure = 40;
    private static readonly string[] Dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>Whether a text is a number, or a mark in the place of one. Labels are neither.</summary>
    public static bool IsFigure(string text)
        => text.Length is > 0 and <= LongestFigure && (IsMark(text) || IsDigits(text) || FigureText.Read(text) is { Rest: "" or "%" });

    /// <summary>Whether a text is a mark that stands where there is nothing to say: a slash or a dash.</summary>
    public static bool IsMark(string text) => IsFoldedMark(LabelFolding.FoldCharacters(text));

    /// <summary>Whether a text is a number with a remark in brackets.</summary>
    public static bool HasRemark(string text) => FigureText.Read(text) is { } figure && FigureText.SplitRest(figure.Rest) is { Unit: "", Remark: not null };

    /// <summary>Whether a text is two figures or more with spaces between: cells that ran together.</summary>
    public static bool IsSeveral(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, static part => FigureText.Read(part) is { Rest: "" });
    }

    /// <summary>Whether a text can be the content of a cell, and is no label: a figure, or a number with a unit of the form.</summary>
    public static bool CanBeValue(string text, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        if (!format.IsNumeric || IsFigure(text) || FindBlank(text, format) is not null)
            return true;
        if (FigureText.ReadSigned(text) is not { } figure)
            return false;
        var (printed, remark) = FigureText.SplitRest(figure.Rest);
        return remark is not null || figure.Rest.Length == 0 || figure.Rest[0] == '(' || UnitConversion.IsUnit(printed, format, unit, units);
    }

    /// <summary>
    /// Reads a cell of the document. A figure counts as it is stored, as long as the cell of the form takes all of its places: sums are
    /// made of those. Else it counts as it is seen, which is what was signed.
    /// </summary>
    /// <returns>The cell, and what is to be noted about it; null for nothing.</returns>
    /// <param name="source">The cell of the document.</param>
    /// <param name="format">What the cell can hold.</param>
    /// <param name="unit">The unit that the printed number has by its label; null for that of the format.</param>
    /// <param name="units">The units of the report.</param>
    public static (Cell Cell, CellNote? Note) Read(StreamCell source, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        var stored = Read(source.Text, format, unit, units);
        if (source.Shown is not { } shown || stored.Cell.State != CellState.Invalid || Read(shown, format, unit, units) is not { Cell.State: CellState.Value } seen)
            return stored;
        return (seen.Cell, (seen.Note ?? new CellNote(shown)) with { Stored = source.Text });
    }

    /// <summary>Reads a printed text; a text that cannot be the cell's value makes an invalid cell.</summary>
    /// <returns>The cell, and what is to be noted about it; null for nothing.</returns>
    /// <param name="text">The text.</param>
    /// <param name="format">What the cell can hold.</param>
    /// <param name="unit">The unit that the printed number has by its label; null for that of the format.</param>
    /// <param name="units">The units of the report.</param>
    public static (Cell Cell, CellNote? Note) Read(string text, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        switch (FindBlank(text, format))
        {
            case BlankMeaning.Blank:
                return (Cell.Blank, null);
            case BlankMeaning.NotApplicable:
                return (Cell.NotApplicable, null);
            case BlankMeaning.Zero:
                return (format.IsNumeric ? 0m : Cell.Invalid(text), null);
        }

        return format.IsNumeric ? ReadNumber(text, format, unit, units) : (ReadText(text, format), null);
    }

    /// <summary>The id of the word that is printed so; the text itself where none is.</summary>
    public static string FindWord(string text, CellFormat format)
    {
        foreach (var word in format.Words)
        {
            if (LabelFolding.Fold(word.Label) == LabelFolding.Fold(text))
                return word.Id;
        }

        return text;
    }

    private static (Cell Cell, CellNote? Note) ReadNumber(string text, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        var invalid = (Cell.Invalid(text), (CellNote?)null);
        if (FigureText.ReadSigned(text) is not { } figure || (figure.IsSigned && format.Type == CellType.Count))
            return invalid;
        var (number, (rest, remark)) = (figure.Number, FigureText.SplitRest(figure.Rest));
        if (rest == "%" && format.Type == CellType.Percent)
            rest = "";
        var printed = rest.Length > 0 ? rest : unit;
        var isConverted = printed is not null && !UnitConversion.IsSame(printed, format.Unit);
        if (isConverted && !UnitConversion.TryConvert(number, printed!, format.Unit, units, out number))
            return invalid;
        if (!CellContent.Fits(number, format))
            return invalid;

        // A unit in the label holds for the whole column; only one in the cell itself is worth a note.
        var isNoted = isConverted && rest.Length > 0;
        return (number, isNoted || remark is not null ? new CellNote(text) { Remark = remark, IsConverted = isNoted } : null);
    }

    private static Cell ReadText(string text, CellFormat format)
    {
        Cell cell = format.Type switch
        {
            CellType.Enum => FindWord(text, format),
            CellType.YesNo => text is "是" ? CellContent.Yes : text is "否" ? CellContent.No : text,
            CellType.Date when DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => CellContent.Print(date),
            CellType.Count or CellType.Integer or CellType.Decimal or CellType.Percent or CellType.Text or CellType.Date or CellType.Identifier => text,
            _ => throw new UnreachableException(),
        };
        return CellContent.Fits(cell, format) ? cell : Cell.Invalid(text);
    }

    private static BlankMeaning? FindBlank(string text, CellFormat format)
    {
        var folded = LabelFolding.FoldCharacters(text);
        foreach (var blank in format.Blanks)
        {
            if (LabelFolding.FoldCharacters(blank.Text) == folded)
                return blank.Meaning;
        }

        return folded.Length == 0 ? BlankMeaning.Blank
            : IsFoldedMark(folded) || (format.IsNumeric && folded is "无" or "不适用") ? BlankMeaning.NotApplicable
            : null;
    }

    // Digits that ran together are no number, but they stand in the place of one.
    private static bool IsDigits(string text) => System.Linq.Enumerable.All(text, static character => character is >= '0' and <= '9' or >= '０' and <= '９');

    // Folding has made one dash of any number of them.
    private static bool IsFoldedMark(string folded) => folded is "/" or "-";
}
