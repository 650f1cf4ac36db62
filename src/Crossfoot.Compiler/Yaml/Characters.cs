using System;
using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Takes out what no text file should hold and what the parser would stumble over without saying so.</summary>
internal static class Characters
{
    /// <summary>Reports characters that do not belong, and reads them as blanks.</summary>
    public static void Clean(PatchedText text, DiagnosticBag bag)
    {
        var source = text.Source;
        var patches = new List<Patch>();
        var isLost = false;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\uFEFF' && i == 0)
            {
                patches.Add(new Patch(new TextSpan(0, 1), ""));
            }
            else if (source[i] == '\uFFFD' && !isLost)
            {
                // A file in another encoding is full of them: one report says all.
                isLost = true;
                bag.Report(Descriptors.NotUtf8, RunOf(source, i, static c => c == '\uFFFD'));
            }
            else if (IsInvalid(source[i]))
            {
                var run = RunOf(source, i, IsInvalid);
                bag.Report(new Diagnostic(Descriptors.InvalidCharacter, bag.File, run, [Name(source[i])])
                {
                    Fixes = [new Fix("Delete it", "删除", [new TextEdit(bag.File, run, "")])],
                });
                patches.Add(new Patch(run, new string(' ', run.Length)));
                i = run.End - 1;
            }
        }

        text.Apply(patches);
    }

    /// <summary>Control characters, a byte order mark inside the text, and the line breaks that only YAML knows.</summary>
    private static bool IsInvalid(char c)
        => c is (< ' ' and not ('\t' or '\n' or '\r')) or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF';

    private static TextSpan RunOf(string text, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
