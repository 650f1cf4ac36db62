using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Suppression;

/// <summary>What is wrong with a comment that silences, once it is known what it silenced.</summary>
internal static class DirectiveReport
{
    /// <summary>The reports, by id in the comment.</summary>
    /// <param name="directive">The comment.</param>
    /// <param name="use">What comments silenced.</param>
    /// <param name="left">What is still reported. An error may keep from being found what a comment is there for, so with one left none is called unused.</param>
    public static IEnumerable<Diagnostic> Of(Directive directive, DirectiveUse use, IReadOnlyList<Diagnostic> left)
    {
        var unused = new List<Located<string>>();
        foreach (var id in directive.Ids)
        {
            if (!Descriptors.ById.TryGetValue(id.Value, out var descriptor))
                yield return Unknown(directive, id, left);
            else if (!DirectiveUse.CanSilence(descriptor))
                yield return new Diagnostic(Descriptors.CannotBeSilenced, directive.File, id.Span, [id.Value]) { Fixes = [Removal(directive, id)] };
            else if (!use.IsUsed(directive, id))
                unused.Add(id);
        }

        if (unused.Count == 0 || left.Any(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error))
            yield break;
        if (unused.Count == directive.Ids.Count)
        {
            var span = TextSpan.FromBounds(unused[0].Span.Start, unused[unused.Count - 1].Span.End);
            var ids = string.Join(", ", unused.Select(static id => id.Value));
            yield return new Diagnostic(Descriptors.UnusedSuppression, directive.File, span, [ids]) { Fixes = [Removal(directive)] };
            yield break;
        }

        foreach (var id in unused)
            yield return new Diagnostic(Descriptors.UnusedSuppression, directive.File, id.Span, [id.Value]) { Fixes = [Removal(directive, id)] };
    }

    /// <summary>An id that does not exist; what is reported right there was meant before anything else.</summary>
    private static Diagnostic Unknown(Directive directive, Located<string> id, IReadOnlyList<Diagnostic> left)
    {
        var there = left.Where(diagnostic => diagnostic.File.Path == directive.File.Path && directive.Covers(diagnostic.Span.Start))
            .Select(static diagnostic => diagnostic.Descriptor.Id);
        var known = Descriptors.ById.Values.Where(DirectiveUse.CanSilence).Select(static descriptor => descriptor.Id);
        var nearest = NearestName.Find(id.Value, there.Concat(known));
        return new Diagnostic(Descriptors.UnknownSuppressedId, directive.File, id.Span, [id.Value, Suggestion.English(nearest) is { Length: > 0 } offer ? offer : ".", Suggestion.Chinese(nearest)])
        {
            Fixes = Suggestion.Replace(directive.File, id.Span, nearest),
        };
    }

    /// <summary>Removes one id and the comma beside it, or the comment where it is the only one.</summary>
    private static Fix Removal(Directive directive, Located<string> id)
    {
        var index = directive.Ids.ToList().IndexOf(id);
        if (directive.Ids.Count == 1)
            return Removal(directive);
        var span = index == 0
            ? TextSpan.FromBounds(id.Span.Start, directive.Ids[1].Span.Start)
            : TextSpan.FromBounds(directive.Ids[index - 1].Span.End, id.Span.End);
        return new Fix($"Remove {id.Value}", $"删除 {id.Value}", [new TextEdit(directive.File, span, "")]);
    }

    /// <summary>Removes the comment, and its line where it stands alone.</summary>
    private static Fix Removal(Directive directive)
    {
        var text = directive.File.Text;
        var (start, end) = (directive.Comment.Span.Start, directive.Comment.Span.End);
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\u3000')
            start--;
        if (directive.Comment.IsAlone && end < text.Length)
            end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
        return new Fix("Remove the comment", "删除此注释", [new TextEdit(directive.File, TextSpan.FromBounds(start, end), "")]);
    }
}
