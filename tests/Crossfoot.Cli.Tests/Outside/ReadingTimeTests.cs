using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Crossfoot.Cli.Checking;
using Crossfoot.Documents;
using Crossfoot.Schema;
using Crossfoot.Testing;
using Xunit.Abstractions;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>Does reading, placing and checking take time in proportion to the document, and end when the time is over, whatever stands in it?</summary>
public sealed class ReadingTimeTests(ITestOutputHelper log)
{
    private const int Few = 5_000;
    private const int Many = 8 * Few;

    /// <summary>Three times what is linear; what goes by the square takes eight times that.</summary>
    private const double MostGrowth = 24;

    /// <summary>What takes less says nothing: by the square it would be a second or more.</summary>
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(400);

    /// <summary>Stands for "never ends", on a machine that does much else; by the square it would be hours.</summary>
    private static readonly TimeSpan NeverEnds = TimeSpan.FromMinutes(1);

    /// <summary>One of so many shapes is tried in each place; all of them in the long form.</summary>
    private static readonly int GrowthStep = LongForm.Of(12, 1, 1);
    private static readonly int LimitStep = LongForm.Of(46, 1, 1);

    /// <summary>The time that a document is given, and how long the document is that would need more.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(LongForm.Of(0.25, 1, 1));
    private static readonly int Characters = LongForm.Of(250_000, 1_000_000, 1_000_000);

    private static readonly ReportSchema Form = DefinitionSource.Load(CommandRun.Definitions, new Terminal(TextWriter.Null, TextWriter.Null), Language.English)!.Schemas[0];

    public static TheoryData<string> Places => [.. HostileShapes.Places];

    [Theory]
    [MemberData(nameof(Places))]
    public void Eight_times_as_much_takes_about_eight_times_as_long(string place)
    {
        var repeated = Shapes(place, GrowthStep);
        var clock = Stopwatch.StartNew();
        var slow = repeated.Where(text => !IsLinear(place, text)).ToList();
        log.WriteLine($"{repeated.Count} documents of {Many} characters in {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.Empty(slow);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_time_of_a_document_is_kept(string place)
    {
        var limits = new DocumentLimits { Time = Limit };
        var longest = TimeSpan.Zero;
        foreach (var repeated in Shapes(place, LimitStep))
            longest = Max(longest, Read(HostileShapes.Make(place, repeated, Characters), limits));
        log.WriteLine($"longest under a limit of {Limit.TotalSeconds} s: {longest.TotalSeconds:0.0} s");
        Assert.InRange(longest, TimeSpan.Zero, NeverEnds);
    }

    [Fact]
    public void A_line_of_very_many_blanks_is_read_as_any_other()
    {
        var line = $"规章{new string(' ', 20_000)}1\n";
        Assert.InRange(Read(("a.txt", System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 50)))), DocumentLimits.Default), TimeSpan.Zero, NeverEnds);
    }

    [Fact]
    public void What_is_over_the_time_is_said_in_one_line()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        var document = DocumentReader.Read("a.txt", File.ReadAllBytes(CommandRun.Report("miyun-swj-2024.txt")));
        Assert.Throws<OperationCanceledException>(() => ReportReader.Read(Form, document, ended.Token));
        Assert.Throws<OperationCanceledException>(() => ReportReader.Read(Form, document).Report.Validate([], ended.Token));
        Assert.Contains("longer than 0 seconds", Assert.Throws<DocumentException>(() => DocumentReader.Read("a.txt", "规章\t1", new DocumentLimits { Time = TimeSpan.Zero })).Message, StringComparison.Ordinal);
    }

    /// <summary>One of so many shapes, others in each place, so that over the places all have their turn.</summary>
    private static List<string> Shapes(string place, int step)
    {
        var turn = Array.IndexOf(HostileShapes.Places, place) % step;
        return [.. HostileShapes.Repeated.Where((_, i) => i % step == turn)];
    }

    /// <summary>Looks again at what seems slow: other tests run at the same time.</summary>
    private static bool IsLinear(string place, string repeated)
    {
        var (few, many) = (HostileShapes.Make(place, repeated, Few), HostileShapes.Make(place, repeated, Many));
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var time = Read(many, DocumentLimits.Default);
            if (time < Noise || time < MostGrowth * Read(few, DocumentLimits.Default))
                return true;
        }

        return false;
    }

    private static TimeSpan Read((string Name, byte[] Content) file, DocumentLimits limits)
    {
        var clock = Stopwatch.StartNew();
        using var time = new CancellationTokenSource(limits.Time);
        try
        {
            var document = DocumentReader.Read(file.Name, file.Content, limits);
            DocumentTitle.Find(document, Form);
            ReportReader.Read(Form, document, time.Token).Report.Validate([], time.Token);
        }
        catch (Exception exception) when (exception is DocumentException or OperationCanceledException)
        {
        }

        return clock.Elapsed;
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
