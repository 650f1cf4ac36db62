using System.IO;

namespace Crossfoot.Cli.Output;

/// <summary>A path as people read it.</summary>
internal static class ShownPath
{
    /// <summary>The path as it was given, or relative to the current folder where that is shorter.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path));
        return relative.Length < path.Length ? relative : path;
    }
}
