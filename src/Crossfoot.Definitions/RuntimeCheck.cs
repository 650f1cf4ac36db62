using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Crossfoot.Definitions;

/// <summary>Holds this assembly to a runtime it works with. It runs before a method that names something the runtime no longer has.</summary>
internal static class RuntimeCheck
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "No other code is sure to run first.")]
    internal static void Run() => RuntimeVersion.Require("Crossfoot.Definitions", Product.Version);
}
