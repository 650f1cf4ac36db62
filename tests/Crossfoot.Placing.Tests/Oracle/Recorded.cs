using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Crossfoot.Placing.Tests;

/// <summary>Figures that are recorded beside the tests, and written anew on demand.</summary>
internal static class Recorded
{
    /// <summary>Whether what is recorded is to be brought up to date, which is only ever for the better.</summary>
    public static bool IsAsked { get; } = Environment.GetEnvironmentVariable("CROSSFOOT_RECORD") == "1";

    public static string Project { get; } = typeof(Recorded).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static each => each.Key == "ProjectDirectory").Value!;

    public static string[][] Read(string file)
    {
        var path = Path.Combine(IsAsked ? Project : AppContext.BaseDirectory, file);
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'))] : [];
    }

    public static void Write(string file, string comment, System.Collections.Generic.IEnumerable<string> lines)
        => File.WriteAllText(Path.Combine(Project, file), string.Concat(lines.Prepend("# " + comment).Select(static line => line + "\n")));
}
