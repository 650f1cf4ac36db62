namespace System.Diagnostics;

/// <summary>Thrown in the arm of a switch for which nothing is left; netstandard2.0 has none.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal sealed class UnreachableException : Exception;
