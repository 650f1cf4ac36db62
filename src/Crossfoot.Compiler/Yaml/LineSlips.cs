using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Lines that the parser takes silently for something else than their author meant.</summary>
internal static class LineSlips
{
    /// <summary>Reports directives, and full-width colons that hide in a longer key: <c>rows： { a: 甲 }</c>.</summary>
    public static void Mend(PatchedText text, DiagnosticBag bag)
    {
        var patches = new List<Patch>();
        foreach (var line in LayoutScan.Of(text.Text).Lines)
        {
            if (line.IsEmpty || line.IsContinuation)
                continue;
            if (line.Indent == 0 && text.Text[line.Content] == '%')
            {
                var span = text.ToSource(line.Content, line.ContentEnd);
                bag.Report(Descriptors.Directive, span);
                patches.Add(Patch.Blank(text.Source, span, PatchKind.Mend));
            }
            else if (line.HasKey && !line.IsListEntry && ColonInKey(text.Text, line) is { } colon)
            {
                var span = text.ToSource(colon, colon + 1);
                var narrow = text.Text[colon + 1] == ' ' ? ":" : ": ";
                bag.Report(FullWidth.Diagnose(bag.File, span, text.Text[colon], ":", narrow));
                patches.Add(new Patch(span, narrow));
            }
        }

        text.Apply(patches);
    }

    private static int? ColonInKey(string text, LayoutLine line)
    {
        for (var i = line.Entry; i < line.Colon; i++)
        {
            if (text[i] == '：' && i > line.Entry)
                return i;
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '_')
                return null;
        }

        return null;
    }
}
