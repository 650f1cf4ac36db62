using System.Globalization;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>The culture of a host that speaks Chinese. The name is all that counts; where globalisation is invariant none can be made by name.</summary>
internal sealed class Chinese() : CultureInfo("")
{
    public override string Name => "zh-CN";
}
