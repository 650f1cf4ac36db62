using System.Globalization;

namespace Crossfoot.Tests.Versions;

/// <summary>Which versions work together, and what is said of the others.</summary>
public sealed class RuntimeVersionTests
{
    [Theory]
    [InlineData("0.2.0")]
    [InlineData("0.2.5")]
    [InlineData("0.3.0")]
    [InlineData("0.3.1")]
    [InlineData("0.3.1-preview.2")]
    [InlineData("0.3.1+0123abc")]
    public void What_was_made_since_the_oldest_compatible_version_works(string made)
        => Assert.Null(RuntimeVersion.Mismatch("A", made, runtime: "0.3.1", oldest: "0.2.0"));

    [Theory]
    [InlineData("0.1.9")]
    [InlineData("0.1.0-preview.1")]
    public void What_was_made_before_is_to_be_built_again(string made)
    {
        var reason = RuntimeVersion.Mismatch("Tax.VatReport", made, runtime: "0.3.1", oldest: "0.2.0");
        Assert.Equal(
            $"Tax.VatReport was made with Crossfoot {made}, but this program runs with Crossfoot 0.3.1, which needs 0.2.0 or later: build Tax.VatReport again with Crossfoot 0.3.1, or take it in a version that was.",
            reason!.In(Language.English));
        Assert.Equal(
            $"Tax.VatReport 由 Crossfoot {made} 生成，而本程序使用的 Crossfoot 0.3.1 要求 0.2.0 或更高版本：请用 Crossfoot 0.3.1 重新生成 Tax.VatReport，或改用以其生成的版本。",
            reason.In(Language.Chinese));
    }

    [Theory]
    [InlineData("0.3.2")]
    [InlineData("0.10.0")]
    [InlineData("1.0.0")]
    public void What_was_made_with_a_later_version_needs_a_later_runtime(string made)
    {
        var reason = RuntimeVersion.Mismatch("A", made, runtime: "0.3.1", oldest: "0.2.0")!.In(Language.English);
        Assert.Equal($"A was made with Crossfoot {made}, but this program runs with Crossfoot 0.3.1, which is older: reference Crossfoot {made} or later in the program.", reason);
    }

    [Fact]
    public void The_runtime_works_with_what_is_made_with_it_and_refuses_others_with_the_reason()
    {
        RuntimeVersion.Require("A", Product.Version);
        var later = (System.Version.Parse(Product.Version).Major + 1).ToString(CultureInfo.InvariantCulture) + ".0.0";
        var exception = Assert.Throws<VersionMismatchException>(() => RuntimeVersion.Require("A", later));
        Assert.Equal(exception.Reason.In(Language.English), exception.Message);
    }
}
