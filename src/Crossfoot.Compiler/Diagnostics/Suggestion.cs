using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>Words a suggestion, and makes it a fix.</summary>
internal static class Suggestion
{
    public static string English(string? name) => name is null ? "; there is no similar name, so check what is meant." : $"; did you mean '{name}'?";

    public static string Chinese(string? name) => name is null ? "没有相近的名称，请核对。" : $"是否想写“{name}”？";

    /// <summary>The fix that puts the name in place of what is written; none where there is no name.</summary>
    public static IReadOnlyList<Fix> Replace(SourceFile file, TextSpan span, string? name)
        => name is null ? [] : [new Fix($"Write '{name}'", $"改为“{name}”", [new TextEdit(file, span, name)])];
}
