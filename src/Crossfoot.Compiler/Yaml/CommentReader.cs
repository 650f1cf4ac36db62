using System;
using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using ParserStyle = YamlDotNet.Core.ScalarStyle;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Finds comments as the YAML scanner sees them: a <c>#</c> inside a quoted text or a block is none. They stand where no token does;
/// the scanner that gives comments as tokens of their own never ends on some texts.
/// </summary>
internal sealed class CommentReader(PatchedText text)
{
    private readonly List<TextSpan> _comments = [];

    /// <summary>Where texts that go on over lines end, by the start of the line on which they begin.</summary>
    private readonly Dictionary<int, int> _longTexts = [];

    /// <summary>What comments that stand alone are about, by the start of their line.</summary>
    private readonly Dictionary<int, TextSpan?> _subjects = [];

    /// <summary>Where the last token ends.</summary>
    private int _end;

    /// <summary>The comments that hold a word, in the order of the text.</summary>
    public IReadOnlyList<YamlComment> Find(string word)
    {
        // From the last, so that each line is looked at once however many comments stand above it.
        var found = new List<YamlComment>();
        for (var i = _comments.Count - 1; i >= 0; i--)
        {
            var comment = _comments[i];
            if (text.Source.IndexOf(word, comment.Start, comment.Length, StringComparison.Ordinal) >= 0)
                found.Add(Place(comment));
        }

        found.Reverse();
        return found;
    }

    /// <summary>Takes the next token, and what stands before it.</summary>
    public void Take(Token token)
    {
        var start = Math.Min((int)token.Start.Index, text.Text.Length);
        var end = Math.Min((int)token.End.Index, text.Text.Length);
        TakeComments(_end, start);
        if (token is Scalar scalar && token.End.Line > token.Start.Line)
            TakeLong(scalar, start, end);
        _end = Math.Max(_end, end);
    }

    private void TakeLong(Scalar scalar, int start, int end)
    {
        // The sign that begins a block may have a comment behind it.
        if (scalar.Style is ParserStyle.Literal or ParserStyle.Folded)
            TakeComments(start, Math.Min(LineEnd(text.Text, start), end));
        var span = text.ToSource(start, ExpressionTraps.TrimEnd(text.Text, start, end));
        var line = LineStart(span.Start);
        _longTexts[line] = Math.Max(span.End, _longTexts.TryGetValue(line, out var other) ? other : 0);
    }

    private void TakeComments(int start, int end)
    {
        while (start < end && text.Text.IndexOf('#', start, end - start) is >= 0 and var sign)
        {
            var at = text.ToSource(sign);
            _comments.Add(TextSpan.FromBounds(at, LineEnd(text.Source, at)));
            start = LineEnd(text.Text, sign);
        }
    }

    private YamlComment Place(TextSpan comment)
    {
        var line = LineStart(comment.Start);
        if (ContentOf(line) != comment.Start)
            return new YamlComment(comment, Subject(line), IsAlone: false);
        var subject = NextSubject(comment.End);
        _subjects[line] = subject;
        return new YamlComment(comment, subject, IsAlone: true);
    }

    /// <summary>The next line that holds more than a comment.</summary>
    private TextSpan? NextSubject(int end)
    {
        for (var line = NextLine(end); line < text.Source.Length; line = NextLine(LineEnd(text.Source, line)))
        {
            if (_subjects.TryGetValue(line, out var subject))
                return subject;
            var content = ContentOf(line);
            if (content < LineEnd(text.Source, line) && text.Source[content] != '#')
                return Subject(line);
        }

        return null;
    }

    private TextSpan Subject(int line)
    {
        var end = LineEnd(text.Source, line);
        return TextSpan.FromBounds(line, _longTexts.TryGetValue(line, out var longEnd) ? Math.Max(end, longEnd) : end);
    }

    private int ContentOf(int line)
    {
        var at = line;
        while (at < text.Source.Length && text.Source[at] is ' ' or '\t' or '\u3000' or '\uFEFF')
            at++;
        return at;
    }

    private int LineStart(int at) => at == 0 ? 0 : text.Source.LastIndexOfAny(['\n', '\r'], at - 1) + 1;

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOfAny(['\n', '\r'], at);
        return end < 0 ? text.Length : end;
    }

    private int NextLine(int lineEnd)
    {
        var source = text.Source;
        return lineEnd + (lineEnd + 1 < source.Length && source[lineEnd] == '\r' && source[lineEnd + 1] == '\n' ? 2 : 1);
    }
}
