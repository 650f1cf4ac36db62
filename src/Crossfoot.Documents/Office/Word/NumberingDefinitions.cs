using System.Collections.Generic;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office.Word;

/// <summary>The lists that a document defines: what stands before their paragraphs.</summary>
internal sealed class NumberingDefinitions
{
    private const int DeepestLevel = 8;
    private readonly Dictionary<int, NumberingScheme> _schemes = [];
    private readonly Dictionary<int, NumberedList> _lists = [];

    public static NumberingDefinitions Load(OfficePackage package)
    {
        var definitions = new NumberingDefinitions();
        if (package.Related(package.Main, "numbering") is { } path && package.OpenIfThere(path) is { } part)
        {
            using (part)
            {
                part.EachChild(name =>
                {
                    if (name == "abstractNum")
                        definitions.AddScheme(part);
                    else if (name == "num")
                        definitions.AddList(part);
                });
            }
        }

        return definitions;
    }

    /// <summary>A list; null where the document does not define it.</summary>
    public NumberedList? List(int id) => _lists.GetValueOrDefault(id);

    /// <summary>The scheme of a list; one that leaves the work to a style is followed once.</summary>
    public NumberingScheme? SchemeOf(NumberedList list, WordStyles styles)
    {
        var scheme = _schemes.GetValueOrDefault(list.Scheme);
        if (scheme?.StyleLink is not { } style)
            return scheme;
        return styles.NumberingOf(style) is { } numbering && List(numbering.List) is { } other ? _schemes.GetValueOrDefault(other.Scheme) : null;
    }

    private void AddScheme(PartReader part)
    {
        var scheme = new NumberingScheme(part.Number("abstractNumId", -1));
        part.EachChild(name =>
        {
            if (name == "lvl" && LevelOf(part) is { } level)
                scheme.Levels[level] = ReadLevel(part);
            else if (name == "numStyleLink")
                scheme.StyleLink = part.Value;
        });
        _schemes[scheme.Id] = scheme;
    }

    private void AddList(PartReader part)
    {
        var id = part.Number("numId", -1);
        var scheme = -1;
        var starts = new Dictionary<int, int>();
        var levels = new Dictionary<int, NumberingLevel>();
        part.EachChild(name =>
        {
            if (name == "abstractNumId")
                scheme = part.Number("val", -1);
            if (name != "lvlOverride" || LevelOf(part) is not { } level)
                return;
            part.EachChild(inner =>
            {
                if (inner == "startOverride")
                    starts[level] = part.Number("val", 1);
                else if (inner == "lvl")
                    levels[level] = ReadLevel(part);
            });
        });
        _lists[id] = new NumberedList(id, scheme, starts, levels);
    }

    private static int? LevelOf(PartReader part) => part.Number("ilvl", 0) is >= 0 and <= DeepestLevel and var level ? level : null;

    private static NumberingLevel ReadLevel(PartReader part)
    {
        var level = new NumberingLevel();
        part.EachChild(name =>
        {
            level = name switch
            {
                "start" => level with { Start = part.Number("val", 1) },
                "numFmt" => level with { Format = part.Value ?? "decimal" },
                "lvlText" => level with { Text = part.Value ?? "" },
                "lvlRestart" => level with { RestartsAfter = part.Number("val", 0) },
                "isLgl" => level with { IsDecimal = part.IsSwitchedOn },
                "pStyle" => level with { Style = part.Value },
                _ => level,
            };
        });
        return level;
    }
}

/// <summary>How the levels of lists are numbered; lists of one scheme go on counting where the other stopped.</summary>
internal sealed class NumberingScheme(int id)
{
    public int Id { get; } = id;

    public Dictionary<int, NumberingLevel> Levels { get; } = [];

    public string? StyleLink { get; set; }
}

/// <summary>A list: a scheme, and what differs from it.</summary>
/// <param name="Id">The id by which paragraphs name it.</param>
/// <param name="Scheme">The id of the scheme.</param>
/// <param name="Starts">The levels that start anew with the list, and with which number.</param>
/// <param name="Levels">The levels that are numbered in another way.</param>
internal sealed record NumberedList(int Id, int Scheme, IReadOnlyDictionary<int, int> Starts, IReadOnlyDictionary<int, NumberingLevel> Levels);

/// <summary>A level of a list.</summary>
internal sealed record NumberingLevel
{
    /// <summary>The first number.</summary>
    public int Start { get; init; } = 1;

    /// <summary>The numerals, as the standard names them.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>The text, with <c>%1</c> for the number of the first level and so on.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the numbers of all levels are printed in digits.</summary>
    public bool IsDecimal { get; init; }

    /// <summary>The level, from 1, after which this one starts anew; 0 for never, null for any above.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>The paragraph style that stands for the level.</summary>
    public string? Style { get; init; }
}
