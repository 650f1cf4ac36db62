using System;

namespace Crossfoot;

/// <summary>Generated models or a package of Crossfoot were made with a version that does not work with the runtime of this program.</summary>
public sealed class VersionMismatchException : Exception
{
    internal VersionMismatchException(Message reason)
        : base(reason.In(Language.English)) => Reason = reason;

    /// <summary>What was made with which version, and what to do, in both languages.</summary>
    public Message Reason { get; }
}
