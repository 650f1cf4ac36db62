using System;
using System.ComponentModel;

namespace Crossfoot;

/// <summary>Which version of the runtime this is, and with what it works together.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RuntimeVersion
{
    private static readonly MessageTemplate RuntimeTooOld = new(
        "{0} was made with Crossfoot {1}, but this program runs with Crossfoot {2}, which is older: reference Crossfoot {1} or later in the program.",
        "{0} 由 Crossfoot {1} 生成，而本程序使用的 Crossfoot {2} 版本较旧：请在程序中引用 Crossfoot {1} 或更高版本。");

    private static readonly MessageTemplate RuntimeTooNew = new(
        "{0} was made with Crossfoot {1}, but this program runs with Crossfoot {2}, which needs {3} or later: build {0} again with Crossfoot {2}, or take it in a version that was.",
        "{0} 由 Crossfoot {1} 生成，而本程序使用的 Crossfoot {2} 要求 {3} 或更高版本：请用 Crossfoot {2} 重新生成 {0}，或改用以其生成的版本。");

    /// <summary>Called by generated models and by the other packages before anything else in them runs, since what then fails says nothing of versions.</summary>
    /// <param name="name">What asks.</param>
    /// <param name="version">The version of Crossfoot that it was made with.</param>
    /// <exception cref="VersionMismatchException">It does not work with this runtime.</exception>
    public static void Require(string name, string version)
    {
        if (Mismatch(name, version, Product.Version, Product.OldestCompatibleVersion) is { } reason)
            throw new VersionMismatchException(reason);
    }

    /// <summary>Why something does not work with a runtime, or null where it does.</summary>
    internal static Message? Mismatch(string name, string version, string runtime, string oldest)
    {
        var made = Release(version);
        return made > Release(runtime) ? RuntimeTooOld.With(name, version, runtime)
            : made < Release(oldest) ? RuntimeTooNew.With(name, version, runtime, oldest)
            : null;
    }

    /// <summary>The numbers of a version; a preview counts as what it precedes.</summary>
    private static Version Release(string version) => Version.Parse(version.Split('-', '+')[0]);
}
