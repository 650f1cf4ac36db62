using System;
using System.Collections.Generic;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Expressions are written as plain YAML texts, and YAML cuts, splits or refuses some of them without a word: at <c> #</c>, at a
/// comma in braces, at a leading quote. So the line itself is read, and what YAML would spoil is reported and read in single quotes.
/// </summary>
internal static class ExpressionLines
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal) { "check", "when", "equals", "for" };

    /// <summary>Whether an expression stands behind a key.</summary>
    public static bool IsExpressionKey(string key) => Keys.Contains(key);

    /// <summary>Reports what YAML would spoil, and puts it in quotes before the text is read.</summary>
    public static void Protect(PatchedText text, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        var scan = text.Layout;
        var patches = new List<Patch>();
        foreach (var line in scan.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.IsEmpty || line.IsContinuation || !line.HasKey || !line.HasValue)
                continue;
            var isExpression = Keys.Contains(text.Text.Substring(line.Entry, line.Colon - line.Entry).Trim());
            var end = isExpression ? EndOfValue(scan, line) : line.End;
            if ((isExpression ? ExpressionTraps.InBlock(text.Text, line, end) : CutByComment(text.Text, line)) is { } trap)
                Protect(text, bag, isExpression, trap, patches);
        }

        foreach (var (start, end) in scan.Flows)
        {
            foreach (var trap in ExpressionTraps.InFlow(text.Text, start, end, Keys))
                Protect(text, bag, isExpression: true, trap, patches);
        }

        text.Apply(patches);
    }

    /// <summary>A plain text may go on over the next lines where they are indented deeper.</summary>
    private static int EndOfValue(LayoutScan scan, LayoutLine line)
    {
        var last = line;
        for (var i = line.Index + 1; i < scan.Lines.Count && (scan.Lines[i].IsEmpty || (scan.Lines[i].Indent > line.Column && !scan.Lines[i].HasKey)); i++)
        {
            if (!scan.Lines[i].IsEmpty)
                last = scan.Lines[i];
        }

        return last.End;
    }

    /// <summary>A <c>#</c> without a blank behind it that cuts a plain text: a comment would have one.</summary>
    private static ExpressionTrap? CutByComment(string text, LayoutLine line)
    {
        var hash = line.ContentEnd;
        while (hash < line.End && text[hash] is ' ' or '\t')
            hash++;
        if (hash + 1 >= line.End || text[hash] != '#' || text[hash + 1] is ' ' or '\t' or '#' or '!' || text[line.Value] is '"' or '\'' or '[' or '{' or '|' or '>')
            return null;
        var end = ExpressionTraps.TrimEnd(text, hash, line.End);
        return new ExpressionTrap(TextSpan.FromBounds(hash, end), TextSpan.FromBounds(line.Value, end));
    }

    private static void Protect(PatchedText text, DiagnosticBag bag, bool isExpression, ExpressionTrap trap, List<Patch> patches)
    {
        var (sign, whole) = trap;
        var span = text.ToSource(sign.Start, sign.End);
        var quoted = Quoting.Patches(text, whole);
        patches.AddRange(quoted);
        var descriptor = isExpression ? Descriptors.ExpressionNeedsQuotes : Descriptors.CutByComment;
        bag.Report(new Diagnostic(descriptor, bag.File, span, [text.Text.Substring(sign.Start, sign.Length)])
        {
            Fixes = [Quoting.Fix(bag.File, quoted)],
        });
    }
}
