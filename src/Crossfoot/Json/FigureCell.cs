using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>What a JSON value means in a cell of the form. A value that the cell cannot hold is a problem and makes it invalid.</summary>
internal sealed class FigureCell(FigureNotation notation, FigureProblems problems)
{
    /// <summary>An invalid cell keeps its text, but not a list of thousands of values.</summary>
    private const int LongestText = 1000;

    private static readonly string[] Keys = ["state", "value", "text"];

    /// <summary>Reads the value of a cell.</summary>
    public Cell Read(JsonEntry entry, CellFormat format, FigureScope scope)
    {
        if (entry.Value.Kind == JsonValueKind.Object)
            return ReadState(entry, format, scope);
        if (ReadPlain(entry.Value, format) is { } cell && (cell.State != CellState.Value || CellContent.Fits(cell, format)) && cell.State != CellState.Invalid)
            return cell;
        Report(entry, FigureMessages.BadValue, entry.Value, format, scope);
        return Invalid(entry.Value);
    }

    /// <summary>Reads a value without a state; null where the cell takes no such JSON.</summary>
    private Cell? ReadPlain(JsonNode value, CellFormat format)
    {
        if (notation == FigureNotation.Given && (value.Kind == JsonValueKind.Null || value.IsBlank))
            return CellText.Read("", format, null, []).Cell;
        if (format.IsNumeric && value.Kind == JsonValueKind.Number && JsonNumber.Read(value.Text) is { } number)
            return (Cell)number;
        if (format.Type == CellType.Enum && value.Kind is (JsonValueKind.Number or JsonValueKind.String))
            return (Cell)Word(value.Text, format);
        if (!format.IsNumeric && value.Kind == JsonValueKind.String)
            return (Cell)value.Text;
        if (value.Kind == JsonValueKind.Null)
            return Cell.Blank;

        // Not beside a cell in one expression: there null would be a text, and so an absent cell.
        return null;
    }

    /// <summary>A word by its id; by its printed form where there is no such id.</summary>
    private static string Word(string text, CellFormat format) => CellContent.IndexOfWord(format, text) is null ? CellText.FindWord(text, format) : text;

    /// <summary>Reads a value that names its state, as reports are stored and as results print them.</summary>
    private Cell ReadState(JsonEntry entry, CellFormat format, FigureScope scope)
    {
        var fields = problems.Fields(entry.Value, Keys, scope with { Name = $"{scope.Name}, {FigureProblems.Shown(entry.Name)}" });
        if (!fields.IsWhole)
            return Invalid(entry.Value);
        var (state, value, text) = (fields.ValueOf("state"), fields.ValueOf("value"), fields.ValueOf("text"));
        switch (state?.Text, value, text)
        {
            case ("notApplicable", null, null):
                return Cell.NotApplicable;
            case ("blank", null, null):
                return Cell.Blank;
            case ("absent", null, null):
                return Cell.Absent;
            case ("value", { Kind: JsonValueKind.Number or JsonValueKind.String }, null):
                return Read(entry with { Value = value }, format, scope);
            case ("invalid", null, null or { Kind: JsonValueKind.String }):
                if (notation == FigureNotation.Given)
                    Report(entry, FigureMessages.SaidInvalid, text ?? entry.Value, format, scope);
                return Cell.Invalid(text?.Text ?? "");
            default:
                Report(entry, FigureMessages.BadState, entry.Value, format, scope);
                return Invalid(entry.Value);
        }
    }

    private void Report(JsonEntry entry, MessageTemplate template, JsonNode shown, CellFormat format, FigureScope scope)
    {
        var at = entry.Name.LastIndexOf('@');
        var message = template.With(scope.Name, FigureProblems.Shown(entry.Name), FigureProblems.Shown(shown), Expected(format));
        problems.Add(ProblemIds.InvalidValue, message, scope, entry.Value.Start, entry.Name[..at], entry.Name[(at + 1)..]);
    }

    private static Cell Invalid(JsonNode value) => Cell.Invalid(value.Kind == JsonValueKind.String ? value.Text : value.Print(LongestText));

    /// <summary>What a cell of a format takes, as JSON writes it.</summary>
    private static Message Expected(CellFormat format) => format.Type switch
    {
        CellType.Count or CellType.Integer or CellType.Decimal or CellType.Percent => ExpectedContent.Of(format),
        CellType.Date => FigureMessages.ADate.With(),
        CellType.Enum => FigureMessages.AWord.With(string.Join(", ", format.Words.Select(static word => $"\"{word.Id}\""))),
        CellType.YesNo => FigureMessages.YesOrNo.With(),
        CellType.Text or CellType.Identifier => format.Pattern is { } pattern ? FigureMessages.APattern.With(pattern) : FigureMessages.AText.With(),
        _ => throw new UnreachableException(),
    };
}
