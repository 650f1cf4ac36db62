using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Puts a stretch of text in single quotes, as a patch for reading on and as an edit for the author.</summary>
internal static class Quoting
{
    /// <summary>Where the quote stands that closes the one at a position, or the end of the stretch.</summary>
    public static int End(string text, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (text[open] == '"' && text[i] == '\\')
                i++;
            else if (text[i] != text[open])
                continue;
            else if (text[open] == '\'' && i + 1 < end && text[i + 1] == '\'')
                i++;
            else
                return i;
        }

        return end;
    }

    /// <summary>The patches: nothing is replaced, so that every character keeps its place.</summary>
    public static List<Patch> Patches(PatchedText text, TextSpan whole)
    {
        var patches = new List<Patch> { new(Insertion(text, whole.Start), "'") };
        for (var i = whole.Start; i < whole.End; i++)
        {
            if (text.Text[i] == '\'')
                patches.Add(new Patch(Insertion(text, i), i == whole.Start ? "''" : "'"));
        }

        if (text.Text[whole.Start] == '\'')
            patches.RemoveAt(0);
        patches.Add(new Patch(new TextSpan(text.ToSource(whole.Start, whole.End).End, 0), "'"));
        return patches;
    }

    /// <summary>The same as an edit.</summary>
    public static Fix Fix(SourceFile file, IReadOnlyList<Patch> patches)
        => new("Put it in single quotes", "加上单引号", patches.Select(patch => new TextEdit(file, patch.Span, patch.NewText)).ToList());

    private static TextSpan Insertion(PatchedText text, int position) => new(text.ToSource(position), 0);
}
