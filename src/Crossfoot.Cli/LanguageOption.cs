using System;
using System.CommandLine;

namespace Crossfoot.Cli;

/// <summary><c>--lang zh|en</c>; without it, the language of the environment.</summary>
internal static class LanguageOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--lang") { Description = "The language of messages: zh or en. Default: that of the environment." };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

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
