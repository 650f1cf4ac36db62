using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>
/// A message in English and Chinese. Resources would be looked up by the thread's culture, which analyzers may not read and which
/// does not exist where globalisation is invariant; here the host's own choice, handed in with each request, decides.
/// </summary>
internal sealed class TwoLanguages(string english, string chinese) : LocalizableString
{
    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider)
        => formatProvider is CultureInfo culture && culture.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? chinese : english;

    /// <inheritdoc/>
    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(english);

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is TwoLanguages text && text.Both() == Both();

    private (string English, string Chinese) Both() => (english, chinese);
}
