using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office.Word;

/// <summary>
/// The automatic numbers before paragraphs. Word keeps them out of the text, and a form's labels begin with them:
/// without 一、 the row 一、本年新收 is another wording.
/// </summary>
internal sealed class WordNumbering(OfficePackage package, WordStyles styles)
{
    private readonly NumberingDefinitions _definitions = NumberingDefinitions.Load(package);
    private readonly Dictionary<int, SortedDictionary<int, int>> _counters = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>Counts a paragraph and gives what is printed before it; empty for nothing, or where the numerals are not known.</summary>
    /// <param name="direct">What the paragraph itself says.</param>
    /// <param name="style">Its style; null for none.</param>
    public string Next(ListReference direct, string? style)
    {
        var inherited = styles.NumberingOf(style);
        if ((direct.List ?? inherited?.List) is not { } id || _definitions.List(id) is not { } list || _definitions.SchemeOf(list, styles) is not { } scheme)
            return "";
        var level = direct.Level ?? (direct.List is null ? inherited?.Level ?? LevelOf(scheme, inherited?.Style) : 0);
        if (LevelAt(list, scheme, level) is not { } definition)
            return "";
        var numbers = Count(list, scheme, level, definition);
        return Print(list, scheme, definition, numbers);
    }

    private static int LevelOf(NumberingScheme scheme, string? style)
        => scheme.Levels.FirstOrDefault(level => style is not null && level.Value.Style == style).Key;

    private static NumberingLevel? LevelAt(NumberedList list, NumberingScheme scheme, int level)
        => list.Levels.GetValueOrDefault(level) ?? scheme.Levels.GetValueOrDefault(level);

    private SortedDictionary<int, int> Count(NumberedList list, NumberingScheme scheme, int level, NumberingLevel definition)
    {
        if (!_counters.TryGetValue(scheme.Id, out var numbers))
            _counters.Add(scheme.Id, numbers = []);
        if (_started.Add((list.Id, level)) && list.Starts.TryGetValue(level, out var start))
            numbers[level] = start;
        else if (numbers.TryGetValue(level, out var last))
            numbers[level] = last + 1;
        else
            numbers[level] = list.Starts.GetValueOrDefault(level, definition.Start);
        foreach (var deeper in numbers.Keys.Where(other => other > level).ToList())
        {
            if (LevelAt(list, scheme, deeper)?.RestartsAfter is not { } after || (after > 0 && level < after))
                numbers.Remove(deeper);
        }

        return numbers;
    }

    private string Print(NumberedList list, NumberingScheme scheme, NumberingLevel definition, SortedDictionary<int, int> numbers)
    {
        if (definition.Format == "bullet")
            return "";

        // The text of a level is printed with every paragraph, so a long one counts every time.
        package.Budget.TakeBytes(definition.Text.Length);
        var text = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            if (definition.Text[i] != '%' || i + 1 == definition.Text.Length || definition.Text[i + 1] is < '1' or > '9')
            {
                text.Append(definition.Text[i]);
                continue;
            }

            var level = definition.Text[++i] - '1';
            var other = LevelAt(list, scheme, level);
            var format = definition.IsDecimal ? "decimal" : other?.Format ?? "decimal";
            if (CountingNumeral.Print(numbers.GetValueOrDefault(level, other?.Start ?? 1), format) is not { } numeral)
                return "";
            text.Append(numeral);
        }

        return text.ToString();
    }
}
