using System;

namespace Crossfoot.Cli.Output;

/// <summary>Standard output takes no more. It is no <see cref="System.IO.IOException"/>, so that nobody takes it for trouble with a file.</summary>
/// <param name="reason">What is wrong with it; null where whoever read it has gone.</param>
internal sealed class LostOutputException(Message? reason) : Exception
{
    /// <summary>What is wrong with it; null where whoever read it has gone, and nothing is left to say.</summary>
    public Message? Reason => reason;
}
