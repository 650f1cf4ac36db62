using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Empties the blank lines at the head of a text after <c>|</c> or <c>&gt;</c>. The parser takes their blanks for the indentation of
/// the text and refuses what follows, the entries behind an empty text among it.
/// </summary>
internal static class BlockTextHeads
{
    public static void Empty(PatchedText text)
    {
        var patches = new List<Patch>();
        var isHead = false;
        foreach (var line in text.Layout.Lines)
        {
            isHead = line.IsInBlockText && (isHead || line.Index == line.Owner + 1) && line.Content == line.End;
            if (isHead && line.Indent > 0 && IsOfOnePiece(text, line, out var span, out var kind))
                patches.Add(new Patch(span, "", kind));
        }

        text.Apply(patches);
    }

    /// <summary>Whether no patch goes on beyond the line: one that did would be taken back.</summary>
    private static bool IsOfOnePiece(PatchedText text, LayoutLine line, out TextSpan span, out PatchKind kind)
    {
        span = text.ToSource(line.Start, line.End);
        kind = PatchKind.Mend;
        for (var i = text.PatchBehind(span.Start); i < text.Patches.Count && text.Patches[i].Span.Start < span.End; i++)
        {
            var patch = text.Patches[i];
            if (patch.Span.Start < span.Start || patch.Span.End > span.End)
                return false;
            if (patch.Kind != PatchKind.Mend)
                kind = patch.Kind;
        }

        return true;
    }
}
