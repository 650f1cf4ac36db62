using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Crossfoot.Cli.Tests.Clean;

/// <summary>What each form of output says of one document.</summary>
/// <param name="Status">The exit status of a run with this document alone.</param>
/// <param name="Json">The document in the JSON.</param>
internal sealed record ValidatedFile(int Status, JsonElement Json)
{
    public bool IsClean => Json.GetProperty("clean").GetBoolean();

    public string Flaws => string.Join(", ", (Json.TryGetProperty("flaws", out var flaws) ? flaws.EnumerateArray() : Enumerable.Empty<JsonElement>())
        .Select(static flaw => $"{flaw.GetProperty("kind")} {flaw.GetProperty("count")}"));

    public string Problems => string.Join(", ", Json.GetProperty("problems").EnumerateArray().Select(static problem => problem.GetProperty("id").GetString()));

    /// <summary>Validates one file, and holds that all forms and the exit status say the same of it.</summary>
    public static ValidatedFile Of(string definitions, string file, params string[] more)
    {
        CommandRun Run(string format) => CommandRun.Of(["validate", "--definitions", definitions, "--lang", "en", "--format", format, .. more, file]);
        var json = Run("json");
        var found = new ValidatedFile(json.Status, json.Json.GetProperty("documents").EnumerateArray().Single());
        Assert.Equal(found.IsClean ? 0 : 1, json.Status);
        Assert.Equal(found.IsClean, found.Flaws.Length == 0);
        var said = Said(format => Run(format));
        Assert.All(said, form => Assert.True(form.Value.Values.Single() == found.IsClean, $"{form.Key}: {found.Flaws}"));
        return found;
    }

    /// <summary>Whether each file is clean, as each form says it.</summary>
    public static Dictionary<string, Dictionary<string, bool>> Said(System.Func<string, CommandRun> run) => new()
    {
        ["jsonl"] = run("jsonl").Lines.Select(static line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(static document => Path.GetFileName(document.GetProperty("file").GetString()!), static document => document.GetProperty("clean").GetBoolean()),
        ["table"] = InText(run("table").Output),
        ["csv"] = run("csv").Lines.Where(static line => line.Contains(",document,,,"))
            .ToDictionary(static line => Path.GetFileName(line[..line.IndexOf(',')]), static line => line.Contains(",document,,,clean,")),
        ["sarif"] = run("sarif").Json.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()
            .ToDictionary(
                static notice => Path.GetFileName(notice.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                static notice => notice.GetProperty("properties").GetProperty("clean").GetBoolean()),
    };

    private static Dictionary<string, bool> InText(string output)
    {
        var (said, file) = (new Dictionary<string, bool>(), "");
        foreach (var line in output.Split('\n'))
        {
            if (line.StartsWith("  clean", System.StringComparison.Ordinal) || line.StartsWith("  not clean: ", System.StringComparison.Ordinal))
                said.Add(file, line == "  clean");
            else if (line.Length > 0 && line[0] != ' ')
                file = Path.GetFileName(line);
        }

        return said;
    }
}
