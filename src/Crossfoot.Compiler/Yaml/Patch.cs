using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>What a patch does.</summary>
internal enum PatchKind
{
    /// <summary>It writes what was probably meant.</summary>
    Mend,

    /// <summary>It gives a value up.</summary>
    BlankValue,

    /// <summary>It gives a line up, key and all.</summary>
    BlankLine,
}

/// <summary>A replacement of a stretch of the source before it is read.</summary>
internal sealed record Patch(TextSpan Span, string NewText, PatchKind Kind = PatchKind.Mend)
{
    /// <summary>Gives a stretch up, line breaks kept.</summary>
    public static Patch Blank(string source, TextSpan span, PatchKind kind)
    {
        var blank = new char[span.Length];
        for (var i = 0; i < blank.Length; i++)
            blank[i] = source[span.Start + i] is '\n' or '\r' ? source[span.Start + i] : ' ';
        return new Patch(span, new string(blank), kind);
    }
}
