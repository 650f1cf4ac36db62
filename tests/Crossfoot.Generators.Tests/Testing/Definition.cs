using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>A definition file that exists in memory alone.</summary>
internal sealed class Definition(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    /// <summary>The same file with a part of its text replaced, which must occur.</summary>
    public Definition With(string old, string replacement)
    {
        var before = _text.ToString();
        Assert.Contains(old, before, System.StringComparison.Ordinal);
        return new Definition(path, before.Replace(old, replacement, System.StringComparison.Ordinal));
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
