using System;

namespace Crossfoot.Compiler.Text;

/// <summary>Spans for diagnostics.</summary>
internal static class Places
{
    /// <summary>A span cut at the end of its first line, since an underlined page shows nothing.</summary>
    public static TextSpan Short(string text, TextSpan span)
    {
        var end = text.IndexOfAny(['\n', '\r'], span.Start, Math.Min(span.Length, text.Length - span.Start));
        return end < 0 ? span : TextSpan.FromBounds(span.Start, end);
    }
}
