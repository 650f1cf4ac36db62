using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>A line that is indented with something else than spaces.</summary>
/// <param name="Span">Where its indentation stands in the source.</param>
/// <param name="Written">The first character that is no space.</param>
/// <param name="Column">How far it was probably meant to be indented.</param>
internal sealed record OddIndentation(TextSpan Span, char Written, int Column)
{
    /// <summary>Indents it with spaces.</summary>
    public Patch Patch(int column) => new(Span, new string(' ', column));

    /// <summary>Says so.</summary>
    public Diagnostic Diagnose(SourceFile file, int column)
        => new(Descriptors.IndentationCharacter, file, Span, [Written switch { '\t' => "Tab", '　' => "U+3000", _ => "U+00A0" }])
        {
            Fixes = [new Fix("Indent with spaces", "改用空格缩进", [new TextEdit(file, Span, new string(' ', column))])],
        };
}
