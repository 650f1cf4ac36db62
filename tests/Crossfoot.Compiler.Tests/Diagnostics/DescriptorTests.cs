using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Tests.Diagnostics;

/// <summary>All descriptors, wherever they stand.</summary>
public sealed partial class DescriptorTests
{
    private static List<(string Name, Descriptor Descriptor)> All { get; } =
        [.. typeof(Descriptors).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (property.Name, (Descriptor)property.GetValue(null)!))];

    [Fact]
    public void Every_id_is_used_once()
        => Assert.Empty(All.GroupBy(one => one.Descriptor.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_descriptor_is_known_by_its_id()
        => Assert.Equal(All.Select(one => one.Descriptor).OrderBy(one => one.Id, StringComparer.Ordinal), Descriptors.ById.Values);

    [Fact]
    public void Every_message_exists_in_both_languages()
    {
        foreach (var (name, descriptor) in All)
        {
            Assert.Matches("^CF[0-9]{4}$", descriptor.Id);
            Assert.False(string.IsNullOrWhiteSpace(descriptor.Title), name);
            Assert.Matches("[.?]$|\\{[0-9]\\}$", descriptor.English);
            Assert.Matches("[\u4E00-\u9FFF]", descriptor.Chinese);
            Assert.DoesNotMatch("[\u4E00-\u9FFF]", Samples().Replace(descriptor.English, ""));

            // Where the languages need words of their own for one thing they have a gap each; together they leave none out.
            var gaps = Gaps(descriptor.English).Union(Gaps(descriptor.Chinese)).Order(StringComparer.Ordinal);
            Assert.Equal(Enumerable.Range(0, gaps.Count()).Select(index => $"{{{index}}}"), gaps);
        }
    }

    private static HashSet<string> Gaps(string message) => [.. GapPattern().Matches(message).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant)]
    private static partial Regex GapPattern();

    /// <summary>Examples in quotes may quote a definition.</summary>
    [GeneratedRegex("'[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex Samples();
}
