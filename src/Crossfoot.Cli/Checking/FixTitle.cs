using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Cli.Checking;

/// <summary>The compiler's texts in the language of the command.</summary>
internal static class FixTitle
{
    public static string Title(this Fix fix, Language language) => language == Language.Chinese ? fix.Chinese : fix.English;
}
