using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Crossfoot.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Finds comments as the YAML scanner sees them: a <c>#</c> inside a quoted text or a block is none.</summary>
internal sealed class CommentReader
{
    private readonly PatchedText _text;
    private readonly List<TextSpan> _comments = [];

    /// <summary>Where texts that go on over lines end, by the start of the line on which they begin.</summary>
    private readonly Dictionary<int, int> _longTexts = [];

    /// <summary>What comments that stand alone are about, by the start of their line.</summary>
    private readonly Dictionary<int, TextSpan?> _subjects = [];

    private CommentReader(PatchedText text) => _text = text;

    /// <summary>The comments that hold a word, in the order of the text. Few files have any, so most are not scanned for them.</summary>
    public static IReadOnlyList<YamlComment> Find(PatchedText text, string word, CancellationToken cancellationToken)
    {
        if (text.Source.IndexOf(word, StringComparison.Ordinal) < 0)
            return [];
        var reader = new CommentReader(text);
        reader.Scan(cancellationToken);

        // From the last, so that each line is looked at once however many comments stand above it.
        var found = new List<YamlComment>();
        for (var i = reader._comments.Count - 1; i >= 0; i--)
        {
            var comment = reader._comments[i];
            if (text.Source.IndexOf(word, comment.Start, comment.Length, StringComparison.Ordinal) >= 0)
                found.Add(reader.Place(comment));
        }

        found.Reverse();
        return found;
    }

    private void Scan(CancellationToken cancellationToken)
    {
        var scanner = new Scanner(new StringReader(_text.Text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Take(scanner.Current!);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // What could not be read was reported by who read it; the comments before it are comments all the same.
        }
    }

    private void Take(Token token)
    {
        var start = Math.Min((int)token.Start.Index, _text.Text.Length);
        var end = Math.Min((int)token.End.Index, _text.Text.Length);
        if (token is Comment)
        {
            var at = _text.ToSource(start);
            _comments.Add(TextSpan.FromBounds(at, LineEnd(at)));
        }
        else if (token is Scalar && token.End.Line > token.Start.Line)
        {
            var span = _text.ToSource(start, ExpressionTraps.TrimEnd(_text.Text, start, end));
            var line = LineStart(span.Start);
            _longTexts[line] = Math.Max(span.End, _longTexts.TryGetValue(line, out var other) ? other : 0);
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
        for (var line = NextLine(end); line < _text.Source.Length; line = NextLine(LineEnd(line)))
        {
            if (_subjects.TryGetValue(line, out var subject))
                return subject;
            var content = ContentOf(line);
            if (content < LineEnd(line) && _text.Source[content] != '#')
                return Subject(line);
        }

        return null;
    }

    private TextSpan Subject(int line)
    {
        var end = LineEnd(line);
        return TextSpan.FromBounds(line, _longTexts.TryGetValue(line, out var longEnd) ? Math.Max(end, longEnd) : end);
    }

    private int ContentOf(int line)
    {
        var at = line;
        while (at < _text.Source.Length && _text.Source[at] is ' ' or '\t' or '\u3000' or '\uFEFF')
            at++;
        return at;
    }

    private int LineStart(int at) => at == 0 ? 0 : _text.Source.LastIndexOfAny(['\n', '\r'], at - 1) + 1;

    private int LineEnd(int at)
    {
        var end = _text.Source.IndexOfAny(['\n', '\r'], at);
        return end < 0 ? _text.Source.Length : end;
    }

    private int NextLine(int lineEnd)
    {
        var source = _text.Source;
        return lineEnd + (lineEnd + 1 < source.Length && source[lineEnd] == '\r' && source[lineEnd + 1] == '\n' ? 2 : 1);
    }
}
