using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Documents.Office.Packages;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>The cell styles of a workbook, as far as they change what a cell says: number formats, and text that is struck through.</summary>
internal sealed class SheetStyles
{
    private static readonly NumberFormat General = new("General");
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<RunLook> _fonts = [];
    private readonly List<(int Format, int Font)> _styles = [];

    public static SheetStyles Load(OfficePackage package)
    {
        var styles = new SheetStyles();
        if (package.Related(package.Main, "styles") is { } path && package.OpenIfThere(path) is { } part)
        {
            using (part)
                part.EachChild(name => styles.ReadList(part, name));
        }

        return styles;
    }

    /// <summary>The number format of a style.</summary>
    public NumberFormat FormatOf(int style)
    {
        if (style < 0 || style >= _styles.Count)
            return General;
        var id = _styles[style].Format;
        if (!_formats.TryGetValue(id, out var format))
            _formats.Add(id, format = new NumberFormat(NumberFormat.CodeOf(id)));
        return format;
    }

    /// <summary>How the text of a style looks.</summary>
    public RunLook LookOf(int style)
        => style >= 0 && style < _styles.Count && _styles[style].Font is var font && font >= 0 && font < _fonts.Count ? _fonts[font] : RunLook.Plain;

    /// <summary>Reads how a font or a run of text looks.</summary>
    public static RunLook ReadLook(PartReader part)
    {
        var look = RunLook.Plain;
        part.EachChild(name =>
        {
            look |= name switch
            {
                "strike" when part.IsSwitchedOn => RunLook.Struck,
                "vertAlign" => part.Value switch { "superscript" => RunLook.Raised, "subscript" => RunLook.Lowered, _ => RunLook.Plain },
                _ => RunLook.Plain,
            };
        });
        return look;
    }

    private void ReadList(PartReader part, string list)
    {
        if (list is not ("numFmts" or "fonts" or "cellXfs"))
            return;
        part.EachChild(name =>
        {
            if (name == "numFmt" && int.TryParse(part.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                _formats[id] = new NumberFormat(part.Attribute("formatCode") ?? "General");
            else if (name == "font")
                _fonts.Add(ReadLook(part));
            else if (name == "xf")
                _styles.Add((part.Number("numFmtId", 0), part.Number("fontId", 0)));
        });
    }
}
