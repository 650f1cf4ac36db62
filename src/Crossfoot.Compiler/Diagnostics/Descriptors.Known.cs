using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>All descriptors by id.</summary>
internal static partial class Descriptors
{
    /// <summary>Runs behind the initialisers of all the files of this class, so that nothing is missing.</summary>
    static Descriptors()
        => ById = Known.All.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>What every id means, in the order of ids.</summary>
    internal static IReadOnlyDictionary<string, Descriptor> ById { get; }

    /// <summary>What was declared so far; a class of its own, which exists before the first of them does.</summary>
    private static class Known
    {
        public static List<Descriptor> All { get; } = [];

        public static Descriptor Add(Descriptor descriptor)
        {
            All.Add(descriptor);
            return descriptor;
        }
    }
}
