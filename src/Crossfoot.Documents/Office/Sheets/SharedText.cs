using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Crossfoot.Documents.Office.Packages;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>The texts of a workbook: those that cells share, and how a text is put together from runs.</summary>
internal static partial class SharedText
{
    public static IReadOnlyList<string> Load(OfficePackage package)
    {
        var texts = new List<string>();
        if (package.Related(package.Main, "sharedStrings") is { } path && package.OpenIfThere(path) is { } part)
        {
            using (part)
            {
                part.EachChild(name =>
                {
                    if (name != "si")
                        return;
                    package.Budget.TakeCells(1);
                    texts.Add(Read(part));
                });
            }
        }

        return texts;
    }

    /// <summary>Reads a text with its runs; the reading aids over it are left out.</summary>
    public static string Read(PartReader part)
    {
        var text = new StringBuilder();
        part.EachChild(name =>
        {
            if (name == "t")
                text.Append(Decode(part.ReadText()));
            else if (name == "r")
                ReadRun(part, text);
        });
        return SeenText.Trim(text.ToString());
    }

    /// <summary>Characters that XML cannot hold are written as <c>_x000D_</c>.</summary>
    public static string Decode(string text)
        => text.Contains("_x", StringComparison.Ordinal)
            ? Escape().Replace(text, static escape => ((char)ushort.Parse(escape.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
            : text;

    private static void ReadRun(PartReader part, StringBuilder text)
    {
        var look = RunLook.Plain;
        part.EachChild(name =>
        {
            if (name == "rPr")
                look = SheetStyles.ReadLook(part);
            else if (name == "t")
                SeenText.Append(text, Decode(part.ReadText()), look);
        });
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
