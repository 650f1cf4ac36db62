using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Tests.Yaml;

/// <summary>Reads YAML for tests.</summary>
internal static class Nodes
{
    /// <summary>Reads a text that must be right.</summary>
    public static YamlNode Read(string text)
    {
        var bag = new DiagnosticBag(new SourceFile("test.yaml", text));
        var node = YamlReader.Read(bag.File, bag, default);
        Assert.Empty(bag.Diagnostics.Select(diagnostic => diagnostic.Message(chinese: false)));
        return Assert.IsType<YamlNode>(node, exactMatch: false);
    }

    /// <summary>The only value of a text with one key.</summary>
    public static YamlScalar Value(string text) => Assert.IsType<YamlScalar>(Assert.Single(Assert.IsType<YamlMapping>(Read(text)).Entries).Value);

    /// <summary>A node and all under it.</summary>
    public static IEnumerable<YamlNode> All(YamlNode node)
    {
        yield return node;
        var children = node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany<YamlEntry, YamlNode>(entry => [entry.Key, entry.Value]),
            YamlSequence sequence => sequence.Items,
            _ => [],
        };
        foreach (var child in children.SelectMany(All))
            yield return child;
    }
}
