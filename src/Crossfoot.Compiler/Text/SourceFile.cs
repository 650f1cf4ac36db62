namespace Crossfoot.Compiler.Text;

/// <summary>A definition file: its path as diagnostics show it, and its text.</summary>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>The file name alone, which is all that generated code may name.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
}
