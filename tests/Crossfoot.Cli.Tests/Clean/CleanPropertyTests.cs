using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Crossfoot.Definitions;
using Crossfoot.Testing;
using Xunit.Abstractions;

namespace Crossfoot.Cli.Tests.Clean;

/// <summary>
/// Complete reports of every shipped definition and of the samples, one thing in each damaged at random: clean is what the conditions
/// say, and all forms agree. CROSSFOOT_LONG=1 tries ten times as many.
/// </summary>
public sealed class CleanPropertyTests(ITestOutputHelper output)
{
    private const int Seed = 20240131;

    private static readonly int Rounds = LongForm.Of(48, 480, 480);

    public static TheoryData<string> Forms => ["definitions/disclosure", "definitions/final-accounts", "definitions/vat-return", "BalanceSheet"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Figures_are_clean_exactly_when_nothing_that_clean_asks_for_is_broken(string form)
    {
        var definitions = Path.Combine(AppContext.BaseDirectory, form);
        var schema = DefinitionFolder.Load(DefinitionFolder.Files(definitions)).Schemas.Single();
        using var folder = new ScratchFolder();
        var random = new Random(Seed);
        var expected = new Dictionary<string, (bool IsWhole, string Damage)>();
        for (var i = 0; i < Rounds; i++)
        {
            var figures = FilledFigures.Create(schema, i % Math.Max(schema.Editions.Count, 1));
            if (i >= Math.Max(schema.Editions.Count, 1))
                figures.DamageOne(random);
            folder.Write($"{i:D4}.json", figures.Json());
            expected.Add($"{i:D4}.json", (figures.IsWhole, figures.Damage));
        }

        Check(definitions, folder.Path, expected);
    }

    [Theory]
    [InlineData("shangwuju-2024.txt")]
    [InlineData("weidong-gxj-2024.txt")]
    public void A_document_is_clean_exactly_when_nothing_that_clean_asks_for_is_broken(string report)
    {
        using var folder = new ScratchFolder();
        var random = new Random(Seed);
        var expected = new Dictionary<string, (bool IsWhole, string Damage)>();
        var text = File.ReadAllText(CommandRun.Report(report)).ReplaceLineEndings("\n");
        for (var i = 0; i < Rounds; i++)
        {
            var damaged = DocumentDamage.One(text, i == 0 ? null : random);
            folder.Write($"{i:D4}.txt", damaged.Text);
            expected.Add($"{i:D4}.txt", (damaged.IsWhole, damaged.Name));
        }

        Check(CommandRun.Definitions, folder.Path, expected);
    }

    /// <summary>Holds what was expected of each document against what every form says, and the exit status against those of runs with one document.</summary>
    private void Check(string definitions, string folder, Dictionary<string, (bool IsWhole, string Damage)> expected)
    {
        CommandRun Run(string format, string files) => CommandRun.Of("validate", "--definitions", definitions, "--no-pairing", "--format", format, files);
        var json = Run("json", folder);
        Assert.Equal("", json.Errors);
        var wrong = new List<string>();
        var clean = new Dictionary<string, bool>();
        foreach (var document in json.Json.GetProperty("documents").EnumerateArray())
        {
            var file = Path.GetFileName(document.GetProperty("file").GetString()!);
            clean.Add(file, expected[file].IsWhole && !HasFailure(document));
            if (clean[file] != document.GetProperty("clean").GetBoolean())
                wrong.Add($"{file}, {expected[file].Damage}: {(document.TryGetProperty("flaws", out var flaws) ? flaws.ToString() : "clean")}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(expected.Count, clean.Count);
        Assert.All(ValidatedFile.Said(format => Run(format, folder)), form => Assert.Equal(clean.OrderBy(static file => file.Key), form.Value.OrderBy(static file => file.Key)));
        Assert.Equal(clean.ContainsValue(false) ? 1 : 0, json.Status);
        foreach (var (file, isClean) in clean.OrderBy(static file => file.Value ? 0 : 1).Where((_, i) => i % 6 == 0))
            Assert.Equal(isClean ? 0 : 1, Run("jsonl", Path.Combine(folder, file)).Status);
        Assert.True(clean.ContainsValue(true) && clean.ContainsValue(false), $"{clean.Values.Count(static isClean => isClean)} clean; the first has {json.Json.GetProperty("documents")[0].GetProperty("findings")}");
        output.WriteLine($"{clean.Count} documents, {clean.Values.Count(static isClean => isClean)} of them clean, {expected.Values.Select(static damage => damage.Damage).Distinct().Count()} damages");
    }

    private static bool HasFailure(JsonElement document) => document.GetProperty("findings").EnumerateArray().Any(static finding
        => finding.GetProperty("status").GetString() == "fail" && finding.GetProperty("severity").GetString() == "error");
}
