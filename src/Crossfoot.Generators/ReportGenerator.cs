using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>Writes a typed model for each report definition among the additional files. Errors in definitions are the analyzer's to report.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => ReportPipeline.Register(context);
}
