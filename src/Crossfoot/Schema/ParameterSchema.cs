using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>A parameter of rules with a value for each period or group.</summary>
/// <param name="Name">The name in rules.</param>
/// <param name="Values">The values, each with the period or group it is for; a value for every case has an empty key.</param>
public sealed record ParameterSchema(string Name, IReadOnlyList<ParameterValue> Values);

/// <summary>A value of a parameter.</summary>
/// <param name="Key">The year, period or group; empty for all others.</param>
/// <param name="Value">The value; a percentage is its fraction.</param>
public sealed record ParameterValue(string Key, decimal Value);
