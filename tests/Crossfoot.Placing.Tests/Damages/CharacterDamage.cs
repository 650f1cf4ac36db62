using System;

namespace Crossfoot.Placing.Tests;

/// <summary>A text with one character gone, doubled or replaced.</summary>
internal static class CharacterDamage
{
    public static string Of(string text, Random random)
    {
        if (text.Length == 0)
            return text;
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 when text.Length > 1 => text.Remove(at, 1),
            1 => text.Insert(at, text[at..(at + 1)]),
            _ => text[..at] + "某" + text[(at + 1)..],
        };
    }
}
