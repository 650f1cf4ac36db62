using System;
using System.Text.Json;

namespace Crossfoot.Cli.Output;

/// <summary>The names of states and severities as programs read them.</summary>
internal static class Name
{
    public static string Of<T>(T member)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
