using System;
using System.CommandLine;
using System.Linq;

namespace Crossfoot.Cli;

/// <summary><c>--lang zh|en</c>; without it, the language of the environment.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<string> Create()
    {
        var option = new Option<string>(Name) { Description = "The language of messages: zh or en. Default: that of the environment." };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary>The language of a command line, whichever command it is.</summary>
    public static Language Of(ParseResult parsed)
        => Resolve(parsed.CommandResult.Command.Options.Any(static option => option.Name == Name) ? parsed.GetValue<string>(Name) : null);

    public static Language Resolve(string? chosen) => (chosen ?? OfEnvironment()).StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        ? Language.Chinese
        : Language.English;

    private static string OfEnvironment()
    {
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
                return value;
        }

        return "en";
    }
}
