using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>What a Chinese keyboard writes where YAML wants the narrow character.</summary>
internal static class FullWidth
{
    /// <summary>Says that one character should be another, with the edit that mends it.</summary>
    public static Diagnostic Diagnose(SourceFile file, TextSpan span, char written, string meant, string newText)
        => Diagnose(file, [new Patch(span, newText)], written, meant);

    /// <summary>Says that several characters should be others, the first of them at fault.</summary>
    public static Diagnostic Diagnose(SourceFile file, IReadOnlyList<Patch> patches, char written, string meant)
        => new(Descriptors.FullWidthCharacter, file, patches[0].Span, [Name(written), meant])
        {
            Fixes = [new Fix($"Write '{meant}'", $"改为“{meant}”", patches.Select(patch => new TextEdit(file, patch.Span, patch.NewText)).ToList())],
        };

    /// <summary>The narrow character that a full-width one stands for; '\0' for none.</summary>
    public static char Narrow(char written) => written switch
    {
        '：' => ':',
        '，' => ',',
        '－' or '—' or '–' => '-',
        '＃' => '#',
        '“' or '”' or '„' or '＂' => '"',
        '‘' or '’' => '\'',
        '［' or '【' => '[',
        '］' or '】' => ']',
        '｛' => '{',
        '｝' => '}',
        '　' or '\u00A0' => ' ',
        _ => '\0',
    };

    private static string Name(char written) => written switch
    {
        '　' => "U+3000",
        '\u00A0' => "U+00A0",
        _ => written.ToString(),
    };
}
