using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Crossfoot.Cli.Tests;

public sealed class CliMessagesTests
{
    [Fact]
    public void Every_message_is_there_in_both_languages_with_the_same_gaps()
    {
        var messages = typeof(CliMessages).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (field.Name, Text: (MessageTemplate)field.GetValue(null)!)).ToList();
        Assert.NotEmpty(messages);
        foreach (var (name, text) in messages)
        {
            Assert.True(text.English.Length > 0 && text.Chinese.Length > 0, name);
            Assert.Equal((name, Gaps(text.English)), (name, Gaps(text.Chinese)));
        }
    }

    private static string Gaps(string text) => string.Join(' ', Regex.Matches(text, @"\{\d\}").Select(static gap => gap.Value).Distinct().Order());
}
