using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Crossfoot.Compiler.Tests.Fuzzing;

/// <summary>Texts that may or may not be definitions, the same for the same random numbers.</summary>
internal static class RandomText
{
    /// <summary>What YAML, the language, expressions and keyboards give meaning to, or should not.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "report", "tables", "rows", "columns", "rules", "check", "for", "label", "also", "total", "a", "b1", "甲", "本年", "2021",
        ":", ": ", ":\n", "：", "，", ", ", ",", "- ", "－", "-", "? ", "#", " # ", "＃", "'", "\"", "“", "”", "[", "]", "{", "}", "(", ")",
        "&", "*", "!", "|\n", ">-\n", "|2", "%", "@", "`", "\\", "\\x4", "<<", "---\n", "...\n", "\n", "\r\n", "\r", "\n  ", "\n    ", "\n      ",
        " ", "  ", "\t", "\n\t", "　", "\u00A0", "\0", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\uD83D", "\U0001F600", "~", "=", "+",
    ];

    private static readonly string[] Keys =
    [
        "report", "namespace", "title", "editions", "period", "units", "params", "captions", "cells", "blanks", "tolerance", "tables", "rules", "heading", "since", "until",
        "columns", "rows", "repeat", "optional", "empty", "beside", "lanes", "csharp", "label", "also", "total", "equals", "rule", "line", "closed", "was", "each", "key", "name",
        "type", "unit", "decimals", "pattern", "values", "check", "for", "when", "severity", "blank", "message", "source", "id", "sentence", "parts", "levels", "a", "b", "x", "t", "甲",
    ];

    private static readonly string[] Values =
    [
        "甲", "\"2021\"", "true", "count", "each column", "each row except a", "a = b", "sum(a..b)", "[a, b]", "{ a: 甲 }", "{ label: 乙, total: true }", "zero", "3%", "12", "", "|", ">-",
        "&x y", "*x", "!t z", "a + ", "'it''s'", "\"\\u4e2d\"", "a.*", "t!a@b", "prior(a)", "[[[]]]", "{{", "year", "error", "x\uFFFDy", "\uD800", "“a”", "（a）", "decimal", "code",
    ];

    private static readonly string[] Words =
    [
        "a", "b", "c", "l1", "x", "y", "total", "t!a@x", "item.*", "group.**", "sum", "prior", "param(rate)", "17", "2.5", "5%", "１２", "\"甲\"", "“", "'", "(", ")", "（", "）", ", ", "，", "@", "!",
        ".", "..", "*", "**", "+", "＋", "-", "×", "/", "=", "==", "!=", "<", "≤", ">=", "and", "or", "not", "in", "between", "except", "where", "#", "$", "\uD840\uDC00", "\uD840", "　", "each", "row",
    ];

    /// <summary>Pieces in any order.</summary>
    public static string Soup(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 60); length > 0; length--)
            text.Append(Pieces[random.Next(Pieces.Count)]);

        // Now and then a line, a nesting or a number of mistakes beyond any measure.
        if (random.Next(50) == 0)
            text.Insert(random.Next(text.Length), new StringBuilder().Insert(0, Pieces[random.Next(Pieces.Count)] + Pieces[random.Next(Pieces.Count)], random.Next(100, 1000)));
        return text.ToString();
    }

    /// <summary>Keys of the language with values that some key takes.</summary>
    public static string Entries(Random random)
    {
        var text = new StringBuilder("report: a\n");
        var depth = 0;
        for (var lines = random.Next(1, 25); lines > 0; lines--)
        {
            var opens = random.Next(3) == 0;
            text.Append(' ', depth * 2).Append(Keys[random.Next(Keys.Length)]).Append(':').Append(opens ? "" : " " + Values[random.Next(Values.Length)]).Append('\n');
            depth = opens ? depth + 1 : Math.Max(0, depth - random.Next(3));
        }

        return text.ToString();
    }

    /// <summary>A small definition with some bytes changed.</summary>
    public static string Mutated(Random random)
    {
        var text = new StringBuilder(SmallDefinitions.All[random.Next(SmallDefinitions.All.Count)]);
        for (var changes = random.Next(1, 5); changes > 0 && text.Length > 0; changes--)
            Mutate(text, random);
        return text.ToString();
    }

    /// <summary>A definition with a rule of words in any order.</summary>
    public static string Rules(Random random)
    {
        var expression = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? "" : " ")));
        var text = SmallDefinitions.All[random.Next(SmallDefinitions.All.Count)];
        var at = text.IndexOf("rules:\n", StringComparison.Ordinal) + "rules:\n".Length;
        var indentation = text[at..].TakeWhile(static c => c == ' ').Count();
        return text.Insert(at, $"{new string(' ', indentation)}fuzz: {{ {(random.Next(2) == 0 ? "for: each column, " : "")}check: {(random.Next(2) == 0 ? expression : "'" + expression.Replace("'", "''", StringComparison.Ordinal) + "'")} }}\n");
    }

    /// <summary>Changes a text at one place.</summary>
    public static void Mutate(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 4), text.Length - at);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Count)]);
                break;
            case 2:
                text[at] = (char)random.Next(1, 0x180);
                break;
            case 3:
                text[at] = (char)random.Next(0xD700, 0x10000);
                break;
            case 4:
                text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at));
                break;
            default:
                text.Insert(random.Next(text.Length), text.ToString(at, Math.Min(random.Next(1, 30), text.Length - at)));
                break;
        }
    }
}
