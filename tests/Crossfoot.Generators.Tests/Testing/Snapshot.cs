using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>Compares a text with a file in Verify's convention: <c>Class.Test.verified.cs</c>, and on difference <c>Class.Test.received.cs</c> beside it.</summary>
internal static class Snapshot
{
    /// <summary>Compares with the snapshot of a test.</summary>
    public static void Matches(string text, string extension = "cs", string? part = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{test}{(part is null ? "" : "#" + part)}";
        Matches(text, Path.Combine(Directory("ProjectDirectory"), name + ".verified." + extension), Path.Combine(Directory("ProjectDirectory"), name + ".received." + extension));
    }

    /// <summary>Compares with a file that is no snapshot of a test but is held to one text all the same.</summary>
    public static void MatchesFile(string text, string path)
        => Matches(text, path, Path.ChangeExtension(path, ".received" + Path.GetExtension(path)));

    /// <summary>A folder that the project file names.</summary>
    public static string Directory(string key)
        => typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static void Matches(string text, string verified, string received)
    {
        var expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", System.StringComparison.Ordinal) : null;
        if (expected?.TrimEnd('\n') == text.TrimEnd('\n'))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{received} differs from {Path.GetFileName(verified)}; where it is right, rename it.");
    }
}
