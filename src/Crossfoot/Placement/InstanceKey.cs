using System;
using System.Collections.Generic;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>Finds the key of an instance of a repeated table.</summary>
internal static class InstanceKey
{
    /// <summary>The key behind the label, in the same cell after a colon or in the next one; empty where it may be more than a key.</summary>
    public static string? Find(IReadOnlyList<string> texts, string label)
    {
        var first = texts[0];
        var colon = first.IndexOfAny([':', '：']);
        if (LabelFolding.Fold(colon < 0 ? first : first[..colon]) != LabelFolding.Fold(label))
            return null;
        var behind = colon < 0 ? "" : first[(colon + 1)..].Trim();

        // A label alone may as well head a column of the table, so the key must stand beside it or after a colon.
        if (colon < 0 && texts.Count != 2)
            return null;
        if (texts.Count > (behind.Length > 0 ? 1 : 2))
            return "";
        var key = behind.Length > 0 ? behind : texts.Count == 2 ? texts[1] : "";
        return key.IndexOfAny([':', '：', '\t', '\n', '\u3000']) >= 0 || key.Contains("  ", StringComparison.Ordinal) ? "" : key;
    }
}
