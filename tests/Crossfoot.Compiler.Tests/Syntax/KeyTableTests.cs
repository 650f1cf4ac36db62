using System;
using System.Linq;
using System.Reflection;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Tests.Syntax;

/// <summary>The table of keys.</summary>
public sealed class KeyTableTests
{
    [Fact]
    public void Every_key_has_a_summary_and_every_named_key_a_place()
    {
        Assert.All(KeyTable.All, spec => Assert.EndsWith(".", spec.Summary, StringComparison.Ordinal));
        var named = typeof(Keys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(named.Order(StringComparer.Ordinal), KeyTable.All.Select(spec => spec.Key).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_and_place_has_a_name_in_both_languages()
    {
        foreach (var (english, chinese) in Enum.GetValues<ValueKind>().Select(Words.NameOf).Concat(Enum.GetValues<KeyPlace>().Select(Words.NameOf)))
            Assert.True(english.Length > 0 && chinese.Length > 0);
    }
}
