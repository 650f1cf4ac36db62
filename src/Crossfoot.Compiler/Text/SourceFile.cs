namespace Crossfoot.Compiler.Text;

/// <summary>A definition file: its path as diagnostics show it, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The file name alone, which is all that generated code may name.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>
    /// The paths of two files from the folder in which they part, such as <c>2023/fees.report.yaml</c> and <c>2024/fees.report.yaml</c>:
    /// copies have one name, and what stands above both differs from machine to machine.
    /// </summary>
    public static (string One, string Other) Apart(SourceFile one, SourceFile other)
    {
        var parted = 0;
        for (var i = 0; i < one.Path.Length && i < other.Path.Length && one.Path[i] == other.Path[i]; i++)
        {
            if (one.Path[i] is '/' or '\\')
                parted = i + 1;
        }

        return (one.Path.Substring(parted), other.Path.Substring(parted));
    }
}
