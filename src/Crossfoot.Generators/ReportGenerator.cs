using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>Writes a typed model for each report definition among the additional files. Errors in definitions are the analyzer's to report.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        if (PrivateAssemblies.Missing is { } missing)
            context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) => output.ReportDiagnostic(missing));
        else
            Register(context);
    }

    /// <summary>Apart, so that the compiler's types are looked for here at the earliest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Register(IncrementalGeneratorInitializationContext context) => ReportPipeline.Register(context);
}
