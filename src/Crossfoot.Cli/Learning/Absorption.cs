using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions;

namespace Crossfoot.Cli.Learning;

/// <summary>
/// Writes wordings into definitions, one after the other, and takes none that the compiler then objects to: a wording that another
/// item has as well would make documents unreadable that are read now.
/// </summary>
internal sealed class Absorption(IReadOnlyList<SourceFile> definitions, Language language)
{
    private readonly List<SourceFile> _files = [.. definitions];
    private int? _objections;

    /// <summary>The files with all that was taken so far.</summary>
    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>Takes a wording in, where one item can be told that it means.</summary>
    public Lesson Take(MetWording met, CancellationToken cancellation)
    {
        if (met.Candidates.Count == 0)
            return new Lesson(met, null, LearnMessages.NothingNear.With());
        if (met.Nearest is not { } nearest)
            return new Lesson(met, null, LearnMessages.SeveralNear.With(string.Join("、", met.Candidates.Select(static near => near.Path))));
        if (!IsAlike(met.Text, nearest))
            return new Lesson(met, null, LearnMessages.TooFar.With(nearest.Path));
        var wording = new NewWording(met.Table, met.IsRow, nearest.Path, met.Edition, met.Text);
        if (AddedWording.Edit(FilesOf(met.Report, cancellation), wording, cancellation) is not { } edit)
            return new Lesson(met, null, LearnMessages.NoPlace.With(nearest.Path));

        var index = _files.FindIndex(file => file.Path == edit.File.Path);
        var before = _files[index];
        _objections ??= DefinitionFolder.Compile(_files, cancellation).Diagnostics.Count;
        _files[index] = new SourceFile(before.Path, before.Text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText));
        var diagnostics = DefinitionFolder.Compile(_files, cancellation).Diagnostics;
        if (diagnostics.Count <= _objections)
        {
            _objections = diagnostics.Count;
            return new Lesson(met, edit, null);
        }

        _files[index] = before;
        return new Lesson(met, null, LearnMessages.Refused.With(diagnostics[^1].Message(language == Language.Chinese)));
    }

    /// <summary>
    /// Whether a wording may be taken for an item's before anybody has looked. Where it stands in the item's place half of the
    /// characters must be the same. Elsewhere four fifths must be, and a label with something before or behind it is none: it may
    /// have been cut at the wrong place, and the rest be part of the next.
    /// </summary>
    private static bool IsAlike(string text, NearItem near)
    {
        var length = Math.Max(text.Length, near.Label.Length);
        if (near.StandsInItsPlace)
            return near.Distance * 2 <= length;
        return near.Distance * 5 <= length && !text.Contains(near.Label, StringComparison.Ordinal) && !near.Label.Contains(text, StringComparison.Ordinal);
    }

    /// <summary>The files of a report: its own and those with more of its tables.</summary>
    private List<SourceFile> FilesOf(string report, CancellationToken cancellation)
        => [.. _files.Where(file =>
        {
            var parsed = DefinitionParser.Parse(file, cancellation);
            return (parsed.Report?.Id ?? parsed.TableFile?.Report)?.Value == report;
        })];
}
