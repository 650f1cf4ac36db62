using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using Crossfoot.Definitions;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>The forms of documents that were not made here.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<string, ReportSchema> Loaded = [];

    /// <summary>A definition that lies beside the document, or one of the checkout.</summary>
    public static ReportSchema Of(string definition, string folder)
        => File.Exists(Path.Combine(folder, definition)) ? Load(Path.Combine(folder, definition)) : Load(Path.GetFullPath(Path.Combine(Recorded.Project, "..", "..", "definitions", definition)));

    public static ReportSchema Shipped(string name) => Load(Path.Combine(AppContext.BaseDirectory, "definitions", name));

    private static ReportSchema Load(string path) => Loaded.GetOrAdd(path, static path =>
    {
        var set = DefinitionFolder.Load(DefinitionFolder.Files(path));
        Assert.False(set.HasErrors, path);
        return set.Schemas.Single();
    });
}
