using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads values of the kind that a key takes, and reports those of another kind. What is missing was reported already.</summary>
internal sealed class ValueReader(SourceFile file, DiagnosticBag bag, CancellationToken cancellationToken)
{
    /// <summary>Where problems go.</summary>
    public DiagnosticBag Bag { get; } = bag;

    /// <summary>Stops the work where it is not wanted any more.</summary>
    public void Continue() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>A key as the name that the author chose.</summary>
    public Located<string> Name(YamlScalar key) => Unquoted(key);

    /// <summary>A map, or null.</summary>
    public YamlMapping? Mapping(string key, YamlNode value, ValueKind kind)
    {
        switch (value)
        {
            case YamlMapping { Entries.Count: 0, IsDamaged: false } empty:
                Bag.Report(Descriptors.EmptyGroup, empty.Span, key);
                return null;
            case YamlMapping mapping:
                return mapping;
            case YamlScalar scalar when FullWidthEntries.Split(scalar) is { } split:
                split.Report(Bag);
                return new YamlMapping(scalar.Span, split.Entries) { IsDamaged = true };
            case YamlMissing or YamlSequence or YamlScalar:
                WrongKind(key, value, kind);
                return null;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The items of a list, or null.</summary>
    public IReadOnlyList<YamlNode>? List(string key, YamlNode value, ValueKind kind)
    {
        switch (value)
        {
            case YamlSequence { Items.Count: 0 } empty:
                Bag.Report(Descriptors.EmptyGroup, empty.Span, key);
                return null;
            case YamlSequence sequence:
                return sequence.Items;
            case YamlScalar { Style: ScalarStyle.Plain, Value: [var first, ..] } scalar when FullWidth.Narrow(first) is '[' or '-':
                Bag.Report(FullWidth.Diagnose(file, WideList(scalar), first, FullWidth.Narrow(first).ToString()));
                return null;
            case YamlMissing or YamlMapping or YamlScalar:
                WrongKind(key, value, kind);
                return null;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A text, or null.</summary>
    public Located<string>? Text(string key, YamlNode value, ValueKind kind = ValueKind.Text)
        => Scalar(key, value, kind) is { } scalar ? new Located<string>(scalar.Value, scalar.Span) : null;

    /// <summary>A name, or null.</summary>
    public Located<string>? NameValue(string key, YamlNode value, ValueKind kind = ValueKind.Name)
    {
        if (Scalar(key, value, kind) is not { } scalar)
            return null;
        if (scalar.Value.Trim().Length == 0)
        {
            Missing(key, scalar.Span, kind);
            return null;
        }

        return Unquoted(scalar);
    }

    /// <summary>One of the words that a kind allows, or null.</summary>
    public Located<string>? Word(string key, YamlNode value, ValueKind kind)
    {
        if (NameValue(key, value, kind) is not { } word)
            return null;
        var allowed = Words.Of(kind);
        if (allowed.Contains(word.Value))
            return word;
        var (english, chinese, fixes) = Suggestions.Nearest(file, word, allowed);
        if (fixes.Count == 0)
            (english, chinese) = (".", "");
        Bag.Report(new Diagnostic(
            Descriptors.UnknownWord,
            file,
            word.Span,
            [word.Value, key, string.Join(", ", allowed.Select(static one => $"'{one}'")), english, chinese])
        {
            Fixes = fixes,
        });
        return null;
    }

    /// <summary>A scalar as it is written, or null.</summary>
    public YamlScalar? Scalar(string key, YamlNode value, ValueKind kind)
    {
        if (value is YamlScalar scalar && !IsEmpty(scalar))
            return scalar;
        WrongKind(key, value, kind);
        return null;
    }

    /// <summary>Says that a value is not of the kind its key takes.</summary>
    public void WrongKind(string key, YamlNode value, ValueKind kind)
    {
        var (english, chinese) = Words.NameOf(kind);
        switch (value)
        {
            case YamlMissing:
                return;
            case YamlScalar scalar when IsEmpty(scalar):
                Missing(key, KeySpan(scalar.Span), kind);
                return;
            case YamlScalar scalar:
                Bag.Report(Descriptors.WrongKind, Places.Short(file.Text, scalar.Span), key, english, $"'{scalar.Value}'", chinese, $"“{scalar.Value}”");
                return;
            case YamlMapping or YamlSequence:
                var (found, foundChinese) = value is YamlSequence ? ("a list", "列表") : ("a map", "映射");
                Bag.Report(Descriptors.WrongKind, Places.Short(file.Text, value.Span), key, english, found, chinese, foundChinese);
                return;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A value of the right shape that says something else than its kind allows.</summary>
    public void WrongValue(string key, Located<string> value, ValueKind kind)
    {
        var (english, chinese) = Words.NameOf(kind);
        Bag.Report(Descriptors.WrongKind, value.Span, key, english, $"'{value.Value}'", chinese, $"“{value.Value}”");
    }

    /// <summary>The signs of a list typed on a Chinese keyboard: its brackets, or the dash of its first item.</summary>
    private static List<Patch> WideList(YamlScalar scalar)
    {
        var text = scalar.Value;
        if (FullWidth.Narrow(text[0]) == '-')
            return [new Patch(scalar.OriginOf(new TextSpan(0, 1)), text.Length > 1 && text[1] == ' ' ? "-" : "- ")];
        var patches = new List<Patch> { new(scalar.OriginOf(new TextSpan(0, 1)), "[") };
        if (FullWidth.Narrow(text[text.Length - 1]) == ']')
            patches.Add(new Patch(scalar.OriginOf(new TextSpan(text.Length - 1, 1)), "]"));
        return patches;
    }

    private static bool IsEmpty(YamlScalar scalar) => scalar is { Style: ScalarStyle.Plain, Value.Length: 0 };

    private void Missing(string key, TextSpan span, ValueKind kind)
    {
        var (english, chinese) = Words.NameOf(kind);
        Bag.Report(Descriptors.MissingValue, span, key, english, chinese);
    }

    /// <summary>An empty value has no extent, so its key is underlined: what stands on its line before it.</summary>
    private TextSpan KeySpan(TextSpan value)
    {
        var end = value.Start;
        while (end > 0 && file.Text[end - 1] is ':' or ' ' or '\t')
            end--;
        var start = end;
        while (start > 0 && file.Text[start - 1] is not (' ' or '\n' or '\r' or '\t' or '{' or ',' or '['))
            start--;
        return start == end ? value : TextSpan.FromBounds(start, end);
    }

    /// <summary>A name without the curly quotes that a Chinese keyboard puts around it.</summary>
    private Located<string> Unquoted(YamlScalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || text.Length < 2 || FullWidth.Narrow(text[0]) is not ('"' or '\''))
            return new Located<string>(text, scalar.Span);

        var last = text.Length - 1;
        var patches = new List<Patch> { new(scalar.OriginOf(new TextSpan(0, 1)), "\"") };
        if (FullWidth.Narrow(text[last]) is '"' or '\'')
            patches.Add(new Patch(scalar.OriginOf(new TextSpan(last, 1)), "\""));
        else
            last++;
        Bag.Report(FullWidth.Diagnose(file, patches, text[0], "\""));
        return new Located<string>(text.Substring(1, last - 1), scalar.OriginOf(new TextSpan(1, last - 1)));
    }
}
