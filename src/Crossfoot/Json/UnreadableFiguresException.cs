using System;

namespace Crossfoot.Json;

/// <summary>Figures as JSON that cannot be read at all: the text is no JSON, or does not say of which report it is.</summary>
public sealed class UnreadableFiguresException : Exception
{
    internal UnreadableFiguresException(Message reason, TextPlace place)
        : base(reason.In(Language.English))
    {
        Reason = reason;
        Place = place;
    }

    /// <summary>What is wrong, in both languages.</summary>
    public Message Reason { get; }

    /// <summary>Where.</summary>
    public TextPlace Place { get; }
}
