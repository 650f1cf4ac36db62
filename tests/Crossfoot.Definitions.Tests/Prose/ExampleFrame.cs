using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Prose;

/// <summary>
/// Puts an example where its first key belongs: rules into the form that the page shows for them, keys of a table into a table, keys
/// of a report into a report. One without keys is a file as it stands. A block that begins with the name of a file goes beside the report shown before it.
/// </summary>
internal static class ExampleFrame
{
    private const string Report = "report: form\n";
    private const string Table = "tables:\n  main:\n";
    private const string Rows = "    rows: { a: 甲, b: 乙 }\n";

    /// <summary>The files to compile, the example's own last, and the line of the file on which the example begins, from 0.</summary>
    public static (IReadOnlyList<SourceFile> Files, int Line) Of(ProseBlock block)
    {
        if (FileName(block.Text) is { } name)
        {
            var owner = ProseBlock.In(block.Page).Last(other => other.IsComplete && other.Line < block.Line && FileName(other.Text) is null);
            return ([new SourceFile("example.report.yaml", owner.Text), new SourceFile(name, block.Text)], 0);
        }

        var (before, body, after) = Framed(block);
        return ([new SourceFile("example.report.yaml", before + body + after)], before.Count(static character => character == '\n'));
    }

    private static (string Before, string Body, string After) Framed(ProseBlock block)
    {
        var keys = TopKeys(block.Text);
        if (keys.Count == 0 || keys[0] == Keys.Report)
            return ("", block.Text, "");
        if (keys[0] == Keys.Rules)
            return (RuleForm(block.Page), Indented(block.Text), "");
        if (keys.TrueForAll(static key => KeyTable.Find(KeyPlace.Table, key) is not null))
            return (Report + Table, Indented(block.Text), keys.Contains(Keys.Rows) ? "" : Rows);
        return (Report, block.Text, keys.Contains(Keys.Tables) ? "" : Table + Rows);
    }

    /// <summary>The form of the examples is the definition of this report.</summary>
    private static string RuleForm(string page)
        => ProseBlock.In(page).Single(static block => block.IsComplete && block.Text.StartsWith("report: petitions\n", StringComparison.Ordinal)).Text;

    private static string? FileName(string text)
    {
        var first = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        return first.StartsWith("# ", StringComparison.Ordinal) && DefinitionFolder.Endings.Any(first.EndsWith) ? first[2..] : null;
    }

    private static List<string> TopKeys(string text)
        => [.. text.Split('\n').Where(static line => line.Length > 0 && char.IsLetter(line[0])).Select(static line => line.Split(':')[0])];

    private static string Indented(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(static line => $"    {line}\n"));
}
