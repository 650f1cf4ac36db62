using System;
using System.IO;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>The shipped definitions, built at run time.</summary>
internal static class Definition
{
    public static ReportSchema Disclosure { get; } = Load("disclosure");

    public static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "definitions", name);

    public static ReportSchema Load(string name)
    {
        var set = DefinitionFolder.Load(DefinitionFolder.Files(Folder(name)));
        Assert.Empty(set.Problems.Select(static problem => problem.ToString()));
        return Assert.Single(set.Schemas);
    }
}
