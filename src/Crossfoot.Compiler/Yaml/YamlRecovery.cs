using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>What is wrong, and how to read on as it was probably meant; without patches the line is given up.</summary>
internal sealed record Mending(LayoutLine Line, Diagnostic Diagnostic, List<Patch> Patches);

/// <summary>
/// Gets over the places where the parser stops: it reports what is wrong there, mends it or gives the value or the line up. Every
/// line is tried a limited number of times, so that this ends.
/// </summary>
internal sealed class YamlRecovery(PatchedText text, DiagnosticBag bag)
{
    /// <summary>How many mistakes on one line are reported one by one.</summary>
    private const int MostMends = 8;

    /// <summary>What was done to a line already; a patch never adds or removes a line.</summary>
    private readonly Dictionary<int, Step> _steps = [];

    private readonly Dictionary<int, int> _mends = [];

    private readonly HashSet<int> _reported = [];

    private enum Step
    {
        Untouched,
        Mended,
        ValueBlanked,
        LineBlanked,
    }

    /// <summary>Changes the text so that reading it again gets further; false where nothing is left to try.</summary>
    public bool Mend(YamlFailure failure)
    {
        var scan = text.Layout;
        if (failure.Kind == YamlFailureKind.SecondDocument)
        {
            var second = scan.LineAt(failure.Position);
            bag.Report(Descriptors.SecondDocument, text.ToSource(second.Content, System.Math.Max(second.Content, second.ContentEnd)));
            return false;
        }

        var culprit = LastWritten(scan, failure.Position);
        if (culprit is null)
            return false;
        if (Diagnose(failure, scan, culprit) is not { } mending)
            return GiveUp(scan, culprit);

        // A line may hold several mistakes, but one that comes again was not mended.
        var line = mending.Line;
        if (StepOf(line) > Step.Mended || !_reported.Add(mending.Diagnostic.Span.Start) || !MayMend(line))
            return GiveUp(scan, line);

        bag.Report(mending.Diagnostic);
        if (mending.Patches.Count == 0)
            return GiveUp(scan, line);
        _steps[line.Index] = Step.Mended;
        text.Apply(mending.Patches);
        return true;
    }

    /// <summary>Gives up every line that is neither an entry nor part of one: in a file with very many mistakes nobody reads about each.</summary>
    public void GiveUpOddLines()
    {
        var patches = new List<Patch>();
        foreach (var line in text.Layout.Lines)
        {
            if (!line.IsEmpty && !line.IsContinuation && !line.IsListEntry && !HasWrittenKey(line))
                patches.Add(Patch.Blank(text.Source, text.ToSource(line.Content, line.End), PatchKind.BlankLine));
        }

        text.Apply(patches);
    }

    private bool HasWrittenKey(LayoutLine line) => line.HasKey && !string.IsNullOrWhiteSpace(text.Text.Substring(line.Entry, line.Colon - line.Entry));

    private bool MayMend(LayoutLine line)
    {
        _mends.TryGetValue(line.Index, out var count);
        _mends[line.Index] = count + 1;
        return count < MostMends;
    }

    private Mending? Diagnose(YamlFailure failure, LayoutScan scan, LayoutLine line)
    {
        if (failure.Kind == YamlFailureKind.TooDeep)
        {
            var span = text.ToSource(failure.Position, System.Math.Min(failure.Position + 1, text.Text.Length));
            var limit = YamlTreeBuilder.DeepestLevel.ToString(CultureInfo.InvariantCulture);
            return new Mending(line, new Diagnostic(Descriptors.TooDeep, bag.File, span, [limit]), []);
        }

        foreach (var open in scan.Open)
        {
            if (open.Position <= System.Math.Max(failure.Position, failure.Reached) && StepOf(scan.Lines[open.Line]) <= Step.Mended)
                return OpenSigns.Diagnose(text, bag.File, scan, open);
        }

        return line.IsContinuation || InFlow(scan, line, failure.Position)
            ? new FlowDiagnosis(text, bag.File, scan).Diagnose(scan.Lines[line.Owner], failure)
            : new LineDiagnosis(text, bag.File, scan).Diagnose(line, failure);
    }

    private static bool InFlow(LayoutScan scan, LayoutLine line, int position)
    {
        foreach (var (start, end) in scan.Flows)
        {
            if (start >= line.Start && start < position && position < end)
                return true;
        }

        return false;
    }

    /// <summary>Gives up a value, then the line with all that belongs to it, then the nearest line that is left.</summary>
    private bool GiveUp(LayoutScan scan, LayoutLine line)
    {
        var owner = scan.Lines[line.Owner];
        var last = owner;
        while (last.Index + 1 < scan.Lines.Count && scan.Lines[last.Index + 1].Owner == owner.Index)
            last = scan.Lines[last.Index + 1];

        var step = StepOf(owner);
        if (step < Step.ValueBlanked && owner.HasKey && owner.Value < owner.End)
        {
            _steps[owner.Index] = Step.ValueBlanked;
            Blank(owner.Value, last.End, PatchKind.BlankValue);
            return true;
        }

        if (step < Step.LineBlanked)
        {
            _steps[owner.Index] = Step.LineBlanked;
            Blank(owner.Content, last.End, PatchKind.BlankLine);
            return true;
        }

        for (var i = owner.Index - 1; i >= 0; i--)
        {
            if (!scan.Lines[i].IsEmpty && StepOf(scan.Lines[i]) != Step.LineBlanked)
                return GiveUp(scan, scan.Lines[i]);
        }

        return false;
    }

    private void Blank(int start, int end, PatchKind kind)
    {
        var span = text.ToSource(start, end);
        if (span.Length > 0)
            text.Apply([Patch.Blank(text.Source, span, kind)]);
    }

    private Step StepOf(LayoutLine line) => _steps.TryGetValue(line.Index, out var step) ? step : Step.Untouched;

    /// <summary>The line of a position, or the one above where nothing stands on it: an error at the end of a file is one of its last line.</summary>
    private static LayoutLine? LastWritten(LayoutScan scan, int position)
    {
        for (var i = scan.LineAt(position).Index; i >= 0; i--)
        {
            if (!scan.Lines[i].IsEmpty || scan.Lines[i].IsInBlockText)
                return scan.Lines[i];
        }

        foreach (var line in scan.Lines)
        {
            if (!line.IsEmpty)
                return line;
        }

        return null;
    }
}
