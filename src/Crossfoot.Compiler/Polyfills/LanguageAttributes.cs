using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>init</c> accessors.</summary>
[Embedded]
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;

/// <summary>Marks required members.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>Names a language feature that a compiler must know to use the member.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The feature.</summary>
    public string FeatureName => featureName;
}

/// <summary>Names the method that builds a collection from a collection expression.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type of the method.</summary>
    public Type BuilderType => builderType;

    /// <summary>The method.</summary>
    public string MethodName => methodName;
}

/// <summary>Takes the text of an argument.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    /// <summary>The parameter.</summary>
    public string ParameterName => parameterName;
}
