using System;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Regular expressions for the whole of a text.</summary>
internal static class Patterns
{
    /// <summary>A key in a definition is short; a pattern that takes longer is no help to anybody.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether a pattern can be read; what is wrong is reported.</summary>
    public static bool Check(Located<string> pattern, DiagnosticBag diagnostics)
    {
        try
        {
            _ = new Regex(pattern.Value, RegexOptions.CultureInvariant, LongestMatch);
            return true;
        }
        catch (ArgumentException)
        {
            diagnostics.Report(Descriptors.InvalidPattern, pattern.Span, pattern.Value);
            return false;
        }
    }

    /// <summary>Whether a whole text is of a pattern.</summary>
    public static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.CultureInvariant, LongestMatch);
        }
        catch (RegexMatchTimeoutException)
        {
            // Whether it fits cannot be told, so nobody is told that it does not.
            return true;
        }
    }
}
