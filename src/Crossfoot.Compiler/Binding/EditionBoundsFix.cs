using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Bounds a rule by the editions of what it names.</summary>
internal static class EditionBoundsFix
{
    private const string CheckKey = "check";

    /// <summary>The fix; none where no edition is left, or the rule is made by an item.</summary>
    /// <param name="file">The file of the rule.</param>
    /// <param name="rule">The rule as written; null for one that an item makes.</param>
    /// <param name="covered">The editions it covers.</param>
    /// <param name="existing">The editions in which what it names exists.</param>
    /// <param name="editions">The editions of the report.</param>
    public static IReadOnlyList<Fix> For(SourceFile file, RuleSyntax? rule, EditionRange covered, EditionRange existing, EditionList editions)
    {
        var left = covered.Intersect(existing);
        if (rule?.Check is not { } check || left.IsEmpty || KeyBefore(file.Text, check.Span.Start) is not { } key)
            return [];
        var edits = new List<TextEdit>();
        var added = new List<string>();
        var names = new List<string>();
        Bound(Keys.Since, rule.Since, left.First > covered.First, left.First);
        Bound(Keys.Until, rule.Until, left.Last < covered.Last, left.Last);
        if (added.Count > 0)
        {
            if (SeparatorAt(file.Text, key, rule) is not { } separator)
                return [];
            edits.Add(new TextEdit(file, new TextSpan(key, 0), string.Concat(added.Select(one => one + separator))));
        }

        var title = string.Join(", ", names);
        return [new Fix($"Bound the rule by '{title}'", $"用“{title}”限定规则", edits)];

        void Bound(string name, Located<string>? written, bool isNarrower, int edition)
        {
            if (!isNarrower)
                return;
            var value = $"\"{editions.Models[edition].Id}\"";
            names.Add($"{name}: {value}");
            if (written is { } bound)
                edits.Add(new TextEdit(file, bound.Span, value));
            else
                added.Add($"{name}: {value}");
        }
    }

    /// <summary>Where the key before a value begins; null where it is written in a way that is not foreseen.</summary>
    private static int? KeyBefore(string text, int value)
    {
        var colon = LastWritten(text, value);
        if (colon < 0 || text[colon] != ':')
            return null;
        var start = LastWritten(text, colon) - CheckKey.Length + 1;
        return start >= 0 && string.CompareOrdinal(text, start, CheckKey, 0, CheckKey.Length) == 0 ? start : null;
    }

    /// <summary>What stands between two entries of the rule: a comma in braces, else a line end with the indentation of the key.</summary>
    private static string? SeparatorAt(string text, int key, RuleSyntax rule)
    {
        var before = LastWritten(text, key);
        if (before < 0)
            return null;
        if (text[before] == '{' || (text[before] == ',' && text.IndexOf('{', rule.Span.Start, key - rule.Span.Start) >= 0))
            return ", ";
        var line = text.LastIndexOf('\n', key) + 1;
        if (text.Substring(line, key - line).Any(static character => character is not (' ' or '-')))
            return null;
        var end = line >= 2 && text[line - 2] == '\r' ? "\r\n" : "\n";
        return end + new string(' ', key - line);
    }

    private static int LastWritten(string text, int before)
    {
        var at = before - 1;
        while (at >= 0 && text[at] is (' ' or '\n' or '\r'))
            at--;
        return at;
    }
}
