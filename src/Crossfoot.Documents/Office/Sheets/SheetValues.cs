using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Crossfoot.Documents.Office.Packages;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>Reads what is seen in the cells of a workbook.</summary>
/// <param name="package">The workbook.</param>
/// <param name="is1904">Whether its dates count from 1904.</param>
internal sealed class SheetValues(OfficePackage package, bool is1904)
{
    private readonly IReadOnlyList<string> _shared = SharedText.Load(package);
    private readonly SheetStyles _styles = SheetStyles.Load(package);

    /// <summary>Reads the cell that the reader is at. Of a formula the stored result counts; one without a result is shown as the formula.</summary>
    public SheetText Read(PartReader part)
    {
        var type = part.Attribute("t") ?? "n";
        var style = part.Number("s", 0);
        string? value = null;
        string? formula = null;
        var inline = "";
        var level = part.Level;
        while (part.MoveToChild(level))
        {
            switch (part.Name)
            {
                case "v":
                    value = part.ReadText();
                    break;
                case "f":
                    formula = part.ReadText();
                    break;
                case "is":
                    inline = SharedText.Read(part);
                    break;
            }
        }

        if (formula is not null && (value is null || (value.Length == 0 && type != "str")))
            return new(SeenText.Trim("=" + formula));
        var text = type == "inlineStr" ? new SheetText(inline) : Show(type, value ?? "", style);
        return new(Dress(text.Text, style), text.Shown is { } shown ? Dress(shown, style) : null);
    }

    private SheetText Show(string type, string value, int style)
    {
        switch (type)
        {
            case "s":
                if (!int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index))
                    return value.Length == 0 ? new("") : throw package.Damaged();
                var text = index < _shared.Count ? _shared[index] : throw package.Damaged();

                // A text counts again with each cell that shows it: whoever reads the cells reads it that often.
                package.Budget.TakeBytes(text.Length);
                return new(text);
            case "b":
                return new(value == "1" ? "TRUE" : value == "0" ? "FALSE" : value);
            case "d":
                return new(value.Replace('T', ' ').Replace(" 00:00:00", "", System.StringComparison.Ordinal));
            case "n":
                if (value.Length == 0)
                    return new("");
                if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
                    throw package.Damaged();
                var format = _styles.FormatOf(style);
                return new(format.Print(number, is1904), format.PrintShown(number));
            default:
                return new(SeenText.Trim(SharedText.Decode(value)));
        }
    }

    private string Dress(string text, int style)
    {
        var look = _styles.LookOf(style);
        if (look == RunLook.Plain || text.Length == 0)
            return text;
        var dressed = new StringBuilder();
        SeenText.Append(dressed, text, look);
        return dressed.ToString();
    }
}
