using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>A backslash that means nothing in double quotes.</summary>
internal static class Escapes
{
    /// <summary>Says so at the backslash; doubling it gives the character itself.</summary>
    public static Mending Diagnose(PatchedText text, SourceFile file, LayoutLine line, int at)
    {
        var span = text.ToSource(at, System.Math.Min(at + 2, text.Text.Length));
        var patch = new Patch(new TextSpan(span.Start, 0), "\\");
        var diagnostic = new Diagnostic(Descriptors.UnknownEscape, file, span, [text.Text.Substring(at, System.Math.Min(2, text.Text.Length - at))])
        {
            Fixes = [new Fix("Write '\\\\'", "写成“\\\\”", [new TextEdit(file, patch.Span, patch.NewText)])],
        };
        return new Mending(line, diagnostic, [patch]);
    }
}
