using System;
using System.IO;

namespace Crossfoot.Files;

/// <summary>Why a file cannot be loaded.</summary>
internal enum FileFault
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is a folder, may not be read, or the system fails.</summary>
    Inaccessible,

    /// <summary>It holds nothing, or is a pipe or a device.</summary>
    Empty,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>Somebody wrote to it meanwhile.</summary>
    Changed,
}

/// <summary>A file that cannot be loaded. Whoever shows that has words of its own.</summary>
internal sealed class FileFaultException(FileFault fault, Exception? inner = null) : IOException($"The file cannot be loaded: {fault}.", inner)
{
    public FileFault Fault => fault;
}
