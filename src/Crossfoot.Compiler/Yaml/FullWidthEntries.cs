using System;
using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Entries written with the full-width colon and comma of a Chinese keyboard: YAML takes <c>label：本年</c> for one text.
/// Labels contain both characters by right, so only the place where a map was expected can tell.
/// </summary>
internal sealed class FullWidthEntries
{
    private readonly List<(TextSpan Span, char Written, string Meant, string NewText)> _slips = [];

    private FullWidthEntries()
    {
    }

    /// <summary>The entries that were meant.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; private set; } = [];

    /// <summary>The entries in a plain scalar, or null where none can be seen in it.</summary>
    public static FullWidthEntries? Split(YamlScalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || KeyAt(text, 0) is not { } first)
            return null;

        var found = new FullWidthEntries();
        var entries = new List<YamlEntry>();
        var start = 0;
        var colon = first;
        while (true)
        {
            var (next, nextColon) = NextKey(text, colon + 1);
            found.Slip(scalar, text, colon, "：", ": ");
            var key = Part(scalar, start, colon);
            var value = Part(scalar, colon + 1, nextColon < 0 ? text.Length : next);
            entries.Add(new YamlEntry(key, value.Value.Length == 0 ? new YamlMissing(value.Span) : value));
            if (nextColon < 0)
                break;
            if (text[next] == '，')
                found.Slip(scalar, text, next, "，", ", ");
            start = next + 1;
            colon = nextColon;
        }

        found.Entries = entries;
        return found;
    }

    /// <summary>Reports each full-width character at its place.</summary>
    public void Report(DiagnosticBag bag)
    {
        foreach (var (span, written, meant, newText) in _slips)
            bag.Report(FullWidth.Diagnose(bag.File, span, written, meant, newText));
    }

    private void Slip(YamlScalar scalar, string text, int at, string written, string replacement)
    {
        // Behind the character a space may stand already.
        var hasSpace = at + 1 >= text.Length || text[at + 1] == ' ';
        _slips.Add((scalar.OriginOf(new TextSpan(at, 1)), written[0], replacement.Trim(), hasSpace ? replacement.Trim() : replacement));
    }

    /// <summary>The colon behind a key that begins at a position, or null.</summary>
    private static int? KeyAt(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            at++;
        return at > start && at < text.Length && text[at] == '：' ? at : null;
    }

    /// <summary>The full-width comma or the joint of two lines before the next key, and that key's colon; negative for none.</summary>
    private static (int At, int Colon) NextKey(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is not ('，' or ' '))
                continue;
            var start = i + 1;
            while (text[i] == '，' && start < text.Length && text[start] == ' ')
                start++;
            if (KeyAt(text, start) is { } colon)
                return (text[i] == ' ' && start > i + 1 ? start - 1 : i, colon);
        }

        return (-1, -1);
    }

    private static YamlScalar Part(YamlScalar whole, int start, int end)
    {
        while (start < end && whole.Value[start] is ' ' or '　')
            start++;
        while (end > start && whole.Value[end - 1] is ' ' or '　')
            end--;
        var origins = new int[end - start + 1];
        for (var i = 0; i < end - start; i++)
            origins[i] = whole.OriginOf(start + i);
        origins[end - start] = end > start ? whole.OriginOf(end - 1) + 1 : whole.OriginOf(Math.Min(start, whole.Value.Length));
        var span = TextSpan.FromBounds(origins[0], Math.Max(origins[0], origins[end - start]));
        return new YamlScalar(span, whole.Value.Substring(start, end - start), ScalarStyle.Plain, origins);
    }
}
