using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Null may be passed.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class AllowNullAttribute : Attribute;

/// <summary>Null may come out.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
internal sealed class MaybeNullAttribute : Attribute;

/// <summary>Null never comes out.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
internal sealed class NotNullAttribute : Attribute;

/// <summary>Null may come out when the method returns this.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The result.</summary>
    public bool ReturnValue => returnValue;
}

/// <summary>Null does not come out when the method returns this.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The result.</summary>
    public bool ReturnValue => returnValue;
}

/// <summary>The result is not null when the parameter is not.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true)]
internal sealed class NotNullIfNotNullAttribute(string parameterName) : Attribute
{
    /// <summary>The parameter.</summary>
    public string ParameterName => parameterName;
}

/// <summary>The method never returns.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class DoesNotReturnAttribute : Attribute;

/// <summary>The members are not null when the method returns.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
internal sealed class MemberNotNullAttribute(params string[] members) : Attribute
{
    /// <summary>The members.</summary>
    public string[] Members => members;
}

/// <summary>The members are not null when the method returns this.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
{
    /// <summary>The result.</summary>
    public bool ReturnValue => returnValue;

    /// <summary>The members.</summary>
    public string[] Members => members;
}

/// <summary>The constructor sets every required member.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
