using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Tests;

/// <summary>Applies fixes.</summary>
internal static class Fixing
{
    /// <summary>The text after a fix; edits at one place keep their order.</summary>
    public static string Apply(string text, Fix fix)
    {
        var edits = fix.Edits.Select((edit, index) => (edit, index)).OrderByDescending(one => one.edit.Span.Start).ThenByDescending(one => one.index);
        return edits.Aggregate(text, (fixedText, one) => fixedText.Remove(one.edit.Span.Start, one.edit.Span.Length).Insert(one.edit.Span.Start, one.edit.NewText));
    }
}
