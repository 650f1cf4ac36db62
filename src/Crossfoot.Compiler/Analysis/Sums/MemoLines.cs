using System;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>
/// What the wording of a line says about sums. Forms say "of which" before a line that is part of another, and "total" in the label
/// of one. It decides only how sure a warning may be; nothing is evaluated by it.
/// </summary>
internal static class MemoLines
{
    private static readonly string[] OfWhich = ["其中", "ofwhich"];
    private static readonly string[] Signs = ["加", "减"];
    private static readonly string[] TotalWords = ["合计", "总计", "小计", "共计", "总额", "总数", "total", "sum"];

    /// <summary>Whether a line is printed as part of another one.</summary>
    public static bool IsPart(BoundItem item) => Wordings(item).Any(static text => OfWhich.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a line is printed with a number or a sign of its own, so that it goes on with no "of which" above it.</summary>
    public static bool StandsAlone(BoundItem item)
        => Wordings(item).Any(static text => Signs.Any(sign => text.StartsWith(sign, StringComparison.Ordinal))) || item.Labels.Any(static label => LabelEnumerator.Of(label.Text) is not null);

    /// <summary>Whether a line is called a total.</summary>
    public static bool IsCalledTotal(BoundItem item)
        => item.IsTotal || Wordings(item).Append(item.Id).Any(static text => TotalWords.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>Whether a line is printed as one to subtract.</summary>
    public static bool IsSubtracted(BoundItem item) => Wordings(item).Any(static text => text.StartsWith(Signs[1], StringComparison.Ordinal));

    private static System.Collections.Generic.IEnumerable<string> Wordings(BoundItem item)
        => item.Labels.Select(static label =>
        {
            var text = LabelFolding.FoldCharacters(label.Text);
            LabelEnumerator.Find(text, out var end);
            return text.Substring(end);
        });
}
