namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, even from those that see internals: tests run where the real types exist.</summary>
internal sealed class EmbeddedAttribute : System.Attribute;
