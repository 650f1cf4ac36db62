using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>Words a suggestion, and makes it a fix.</summary>
internal static class Suggestion
{
    /// <summary>How many names are listed where none is near.</summary>
    private const int MostListed = 8;

    public static string English(string? name) => name is null ? "; there is no similar name, so check what is meant." : $"; did you mean '{name}'?";

    public static string Chinese(string? name) => name is null ? "没有相近的名称，请核对。" : $"是否想写“{name}”？";

    /// <summary>The nearest name, or where none is near those that there are.</summary>
    public static string English(string? name, IReadOnlyList<string> known)
        => name is not null || known.Count == 0 ? English(name) : $"; there is {string.Join(", ", known.Take(MostListed).Select(static one => $"'{one}'"))}{(known.Count > MostListed ? ", …" : "")}";

    /// <summary>The same in Chinese.</summary>
    public static string Chinese(string? name, IReadOnlyList<string> known)
        => name is not null || known.Count == 0 ? Chinese(name) : $"现有：{string.Join("、", known.Take(MostListed).Select(static one => $"“{one}”"))}{(known.Count > MostListed ? "……" : "。")}";

    /// <summary>The place where a suggested name is declared.</summary>
    public static RelatedPlace Declared(string name, SourceFile file, TextSpan span) => new(file, span, $"'{name}' is declared here", $"“{name}”在此处声明");

    /// <summary>The fix that puts the name in place of what is written; none where there is no name.</summary>
    public static IReadOnlyList<Fix> Replace(SourceFile file, TextSpan span, string? name)
        => name is null ? [] : [new Fix($"Write '{name}'", $"改为“{name}”", [new TextEdit(file, span, name)])];
}
