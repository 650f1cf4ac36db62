using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Xunit.Abstractions;

namespace Crossfoot.Placing.Tests;

/// <summary>
/// How many documents the reader is known to read wrong, or not as a property asks, by damage or property and format: in the short form
/// and in the long one. A number may only fall; <c>CROSSFOOT_RECORD=1</c> writes those that fell, and those of kinds that are new.
/// </summary>
internal static class Known
{
    /// <summary>In place of a damage, two of them.</summary>
    public const string Pairs = "two damages";

    private static readonly Lock Alone = new();
    private const int MostShown = 8;
    private const string File = "Damages/known.tsv";

    private static int Column => Cases.IsLong ? 3 : 2;

    /// <summary>Fails where more documents of a kind are wrong than are known, with the first of them as small as it can be made.</summary>
    public static void Assert(IReadOnlyList<(string What, string Format, Case Case, bool IsWrong)> found, ITestOutputHelper output, Func<Case, string> show)
    {
        var wrong = found.GroupBy(static each => (each.What, each.Format)).ToDictionary(static group => group.Key, static group => group.Where(static each => each.IsWrong).Select(static each => each.Case).ToList());
        foreach (var (kind, cases) in wrong.Where(static kind => kind.Value.Count > 0))
            output.WriteLine($"{kind.What,-40}{kind.Format,-30}{cases.Count,6}");
        output.WriteLine($"{found.Count(static each => each.IsWrong)} of {found.Count} documents are wrong");
        var known = Load();
        Record(wrong.ToDictionary(static kind => kind.Key, static kind => kind.Value.Count), known);
        var more = wrong.Where(each => each.Value.Count > known.GetValueOrDefault(each.Key)).ToList();
        Xunit.Assert.True(more.Count == 0, string.Join("\n\n", more.Take(MostShown).Select(each => $"{each.Key.What} in {each.Key.Format}: {each.Value.Count} wrong, known are {known.GetValueOrDefault(each.Key)}\n{show(each.Value[0])}")));
    }

    private static Dictionary<(string Damage, string Format), int> Load()
        => Recorded.Read(File).ToDictionary(static line => (line[0], line[1]), static line => int.Parse(line[Column] is "" ? "0" : line[Column], CultureInfo.InvariantCulture));

    private static void Record(IReadOnlyDictionary<(string Damage, string Format), int> found, Dictionary<(string Damage, string Format), int> known)
    {
        if (!Recorded.IsAsked)
            return;
        using var alone = Alone.EnterScope();
        var lines = Recorded.Read(File).ToDictionary(static line => (line[0], line[1]));
        foreach (var (kind, count) in found)
        {
            var line = lines.GetValueOrDefault(kind) ?? [kind.Damage, kind.Format, "", ""];
            if (line[Column].Length == 0 || count < known.GetValueOrDefault(kind))
                line[Column] = count.ToString(CultureInfo.InvariantCulture);
            lines[kind] = line;
            known[kind] = int.Parse(line[Column], CultureInfo.InvariantCulture);
        }

        List<string> damages = [.. AllDamages.InOrder.Select(static damage => damage.Name), Pairs];
        var formats = Format.All.Select(static format => format.Name).ToList();
        Recorded.Write(
            File,
            "damage or property, format, documents that are read wrong in the short form, in the long form: what is left to mend; zero everywhere is the aim",
            lines.Values.OrderBy(line => damages.IndexOf(line[0]) is >= 0 and var at ? at : damages.Count).ThenBy(static line => line[0], StringComparer.Ordinal).ThenBy(line => formats.IndexOf(line[1])).Select(static line => string.Join('\t', line)));
    }
}
