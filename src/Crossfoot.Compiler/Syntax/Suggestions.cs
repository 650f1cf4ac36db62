using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Offers the name that was probably meant.</summary>
internal static class Suggestions
{
    /// <summary>The end of a message in both languages, and the edit; no edit where nothing is near.</summary>
    public static (string English, string Chinese, IReadOnlyList<Fix> Fixes) Nearest(SourceFile file, Located<string> written, IEnumerable<string> candidates)
    {
        var nearest = NearestName.Find(written.Value, candidates);
        return (Suggestion.English(nearest), Suggestion.Chinese(nearest), Suggestion.Replace(file, written.Span, nearest));
    }
}
