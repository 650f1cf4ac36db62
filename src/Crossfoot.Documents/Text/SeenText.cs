using System.Text;

namespace Crossfoot.Documents.Text;

/// <summary>Text as it is seen on the page, where formatting changes what it says.</summary>
internal static class SeenText
{
    private const string Plain = "0123456789+-=()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private const char Stroke = '\u0336';

    /// <summary>The text without white space and other invisible characters at both ends.</summary>
    public static string Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && TextLine.IsInvisible(text[start]))
            start++;
        while (end > start && TextLine.IsInvisible(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>
    /// Appends a run of text. A raised note mark behind a figure is no digit of it, and what is struck through is not valid:
    /// both keep their look, so that neither is taken for a figure.
    /// </summary>
    public static void Append(StringBuilder text, string run, RunLook look)
    {
        if (look == RunLook.Plain)
        {
            text.Append(run);
            return;
        }

        foreach (var character in run)
            Append(text, character, look);
    }

    /// <summary>Appends one character of a run.</summary>
    public static void Append(StringBuilder text, char character, RunLook look)
    {
        var at = look == RunLook.Plain ? -1 : Plain.IndexOf(character);
        text.Append(at >= 0 && look.HasFlag(RunLook.Raised) ? Raised[at] : at >= 0 && look.HasFlag(RunLook.Lowered) ? Lowered[at] : character);
        if (look.HasFlag(RunLook.Struck) && !TextLine.IsInvisible(character))
            text.Append(Stroke);
    }

    /// <summary>The text with raised and lowered characters put on the line.</summary>
    public static string Level(string text)
    {
        for (var i = 0; i < Plain.Length; i++)
            text = text.Replace(Raised[i], Plain[i]).Replace(Lowered[i], Plain[i]);
        return text;
    }
}

/// <summary>How a run of text is set, as far as that changes what it says.</summary>
[System.Flags]
internal enum RunLook
{
    /// <summary>As usual.</summary>
    Plain = 0,

    /// <summary>Above the line.</summary>
    Raised = 1,

    /// <summary>Below the line.</summary>
    Lowered = 2,

    /// <summary>Struck through.</summary>
    Struck = 4,
}
