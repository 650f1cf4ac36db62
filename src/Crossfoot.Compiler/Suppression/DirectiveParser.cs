using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Suppression;

/// <summary>
/// Reads <c># crossfoot:disable CF3004, CF3005 -- reason</c>. What a Chinese keyboard writes there is understood: in a comment nothing
/// else can be meant.
/// </summary>
internal sealed class DirectiveParser(SourceFile file, DiagnosticBag bag)
{
    private const string Verb = "disable";
    private const string ReasonMark = "--";
    private static readonly Regex Opening = new(@"^#+\s*crossfoot(?<colon>\s*:)?(?<space>\s*)(?<verb>[A-Za-z]*)", RegexOptions.CultureInvariant);

    /// <summary>Reads a comment; null where it is none that silences, or is too miswritten to.</summary>
    public Directive? Parse(YamlComment comment)
    {
        var text = Narrow(file.Text.Substring(comment.Span.Start, comment.Span.Length));
        var opening = Opening.Match(text);
        var verb = opening.Groups["verb"];
        if (!opening.Success || !SpeaksToUs(opening))
            return null;
        if (verb.Value != Verb || !opening.Groups["colon"].Success)
        {
            ReportOpening(comment, opening);
            return null;
        }

        var start = opening.Length;
        var end = text.IndexOf(ReasonMark, start, StringComparison.Ordinal);
        var ids = new List<Located<string>>();
        foreach (var (from, to) in Pieces(text, start, end < 0 ? text.Length : end))
            ids.AddRange(Piece(text, from, to, comment.Span.Start));
        if (ids.Count == 0)
        {
            bag.Report(Descriptors.MalformedSuppression, comment.Span);
            return null;
        }

        if (end < 0 || text.Substring(end).Trim('-', ' ', '\t').Length == 0)
            bag.Report(Descriptors.SuppressionWithoutReason, comment.Span, string.Join(", ", ids.Select(static id => id.Value)));
        return new Directive(file, comment, ids);
    }

    /// <summary>Whether a comment is more than one that happens to begin with our name.</summary>
    private static bool SpeaksToUs(Match opening)
    {
        var verb = opening.Groups["verb"].Value;
        return opening.Groups["colon"].Success
            ? (opening.Groups["space"].Length == 0 && verb.Length > 0) || NearestName.Find(verb, [Verb]) is not null
            : verb == Verb;
    }

    private void ReportOpening(YamlComment comment, Match opening)
    {
        var verb = opening.Groups["verb"];
        var colon = opening.Groups["colon"];
        List<TextEdit> edits = [];
        if (!colon.Success)
            edits.Add(new TextEdit(file, TextSpan.FromBounds(comment.Span.Start + opening.Groups["space"].Index, comment.Span.Start + verb.Index), ":"));
        else if (NearestName.Find(verb.Value, [Verb]) is not null)
            edits.Add(new TextEdit(file, new TextSpan(comment.Span.Start + verb.Index, verb.Length), Verb));
        bag.Report(new Diagnostic(Descriptors.MalformedSuppression, file, comment.Span, [])
        {
            Fixes = edits.Count == 0 ? [] : [new Fix($"Write 'crossfoot:{Verb}'", $"改为“crossfoot:{Verb}”", edits)],
        });
    }

    /// <summary>An id and, where something stands behind it that is neither a comma nor a reason, a report.</summary>
    private IEnumerable<Located<string>> Piece(string text, int from, int to, int offset)
    {
        var end = from;
        while (end < to && !char.IsWhiteSpace(text[end]))
            end++;
        if (end < to)
        {
            var rest = end;
            while (rest < to && (char.IsWhiteSpace(text[rest]) || text[rest] is '-' or ':'))
                rest++;
            var isId = string.CompareOrdinal(text, rest, "CF", 0, 2) == 0;
            var newText = isId ? ", " : $" {ReasonMark} ";
            bag.Report(new Diagnostic(Descriptors.MalformedSuppression, file, TextSpan.FromBounds(offset + rest, offset + to), [])
            {
                Fixes = [new Fix($"Put '{newText.Trim()}' before it", $"在前面加上“{newText.Trim()}”", [new TextEdit(file, TextSpan.FromBounds(offset + end, offset + rest), newText)])],
            });
        }

        return [new Located<string>(text.Substring(from, end - from), TextSpan.FromBounds(offset + from, offset + end))];
    }

    /// <summary>The stretches between commas, without the blanks around them; empty ones are left out.</summary>
    private static IEnumerable<(int From, int To)> Pieces(string text, int start, int end)
    {
        while (start < end)
        {
            var comma = text.IndexOf(',', start, end - start);
            var stop = comma < 0 ? end : comma;
            var to = ExpressionTraps.TrimEnd(text, start, stop);
            while (start < to && char.IsWhiteSpace(text[start]))
                start++;
            if (start < to)
                yield return (start, to);
            start = stop + 1;
        }
    }

    /// <summary>The text with narrow characters, each in its place.</summary>
    private static string Narrow(string text)
    {
        var narrow = text.ToCharArray();
        for (var i = 0; i < narrow.Length; i++)
        {
            var known = FullWidth.Narrow(narrow[i]);
            if (known != '\0')
                narrow[i] = known;
            else if (narrow[i] == '、')
                narrow[i] = ',';
            else if (narrow[i] is >= '０' and <= 'ｚ')
                narrow[i] = (char)(narrow[i] - '０' + '0');
        }

        return new string(narrow);
    }
}
