using System;

namespace Crossfoot.Testing;

/// <summary>How far tests over made-up texts go: CROSSFOOT_LONG=1 takes some minutes, CROSSFOOT_LONG=all as long as it takes.</summary>
internal static class LongForm
{
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("CROSSFOOT_LONG");

    /// <summary>Chooses by what the environment says.</summary>
    public static T Of<T>(T usual, T @long, T all) => Wanted switch
    {
        null or "" or "0" => usual,
        "all" => all,
        _ => @long,
    };
}
