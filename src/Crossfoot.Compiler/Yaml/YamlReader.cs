using System;
using System.Globalization;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using YamlDotNet.Core;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Reads a definition's YAML into nodes with exact spans. What cannot be read is reported in our own words, mended or given up,
/// and the rest is read again, so that one pass reports everything and what is intact survives.
/// </summary>
internal static class YamlReader
{
    /// <summary>The longest file, in UTF-16 units.</summary>
    public const int LongestFile = 1024 * 1024;

    /// <summary>How much text may be read again after errors.</summary>
    private const int MostRead = 8 * LongestFile;

    /// <summary>How often a file is read again with one mistake less; after that all lines that are no entries are given up at once.</summary>
    private const int MostAttempts = 100;

    /// <summary>The word by which a comment speaks to the compiler.</summary>
    private const string Address = "crossfoot";

    /// <summary>Reads a file; null where it holds nothing, or nothing that can be read.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag bag, CancellationToken cancellationToken)
        => ReadAll(file, bag, cancellationToken).Root;

    /// <summary>Reads a file, and finds the comments that speak to the compiler.</summary>
    internal static YamlReading ReadAll(SourceFile file, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        if (file.Text.Length > LongestFile)
        {
            bag.Report(Descriptors.FileTooLarge, new TextSpan(0, 0), Count(LongestFile));
            return new YamlReading(null, [], Steps: 0, Characters: 0);
        }

        var text = new PatchedText(file.Text);
        Characters.Clean(text, bag);
        var odd = IndentationCharacters.Mend(text);
        LineSlips.Mend(text, bag);
        IndentationSlips.Mend(text, bag, odd);
        FlowSlips.Mend(text, bag);
        ExpressionLines.Protect(text, bag, cancellationToken);
        var recovery = new YamlRecovery(text, bag);
        long read = text.Text.Length;
        long steps = 0;
        for (var attempts = 1; ; attempts++, read += text.Text.Length)
        {
            BlockTextHeads.Empty(text);
            var builder = new YamlTreeBuilder(text, file);
            var comments = new CommentReader(text);
            var scanner = new CountedScanner(text.Text, comments);
            var failure = Attempt(text.Text, scanner, builder, cancellationToken);
            steps += scanner.Steps;
            if (failure is { } found && read < MostRead && Recover(recovery, found, attempts))
                continue;
            if (failure is not null)
                builder.Abandon();
            if (failure is { Kind: not YamlFailureKind.SecondDocument } last)
                bag.Report(Descriptors.TooManyProblems, text.ToSource(last.Position, last.Position), Count(bag.Diagnostics.Count));
            foreach (var diagnostic in builder.Diagnostics)
                bag.Report(diagnostic);
            return new YamlReading(builder.Root, comments.Find(Address), steps, read);
        }
    }

    private static bool Recover(YamlRecovery recovery, YamlFailure failure, int attempts)
    {
        if (attempts != MostAttempts)
            return attempts < 2 * MostAttempts && recovery.Mend(failure);
        recovery.GiveUpOddLines();
        return true;
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads as far as it goes.</summary>
    private static YamlFailure? Attempt(string text, CountedScanner scanner, YamlTreeBuilder builder, CancellationToken cancellationToken)
    {
        try
        {
            var parser = new Parser(scanner);
            for (var most = CountedScanner.MostSteps(text.Length); parser.MoveNext(); most--)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (builder.Take(parser.Current!) is { } failure)
                    return failure;

                // The parser gives some events without a token, and it, too, is to come to an end.
                if (most == 0)
                    throw new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, "The parser goes on without coming to an end.");
            }

            return null;
        }
        catch (YamlException error)
        {
            var reached = (int)scanner.CurrentPosition.Index;
            var position = error.Start.Index == 0 && error.End.Index == 0 ? reached : (int)error.Start.Index;
            return new YamlFailure(YamlFailureKind.Refused, Math.Min(position, text.Length), Math.Min(reached, text.Length));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The parser fails in other ways than its own: a broken flow list gives an InvalidOperationException without a place.
            var reached = Math.Min((int)scanner.CurrentPosition.Index, text.Length);
            return new YamlFailure(YamlFailureKind.Refused, reached, reached);
        }
    }
}
