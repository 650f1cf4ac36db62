using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Binding;

/// <summary>Reads periods as reports name them: <c>2024</c>, <c>2024-Q1</c>, <c>2024-03</c>.</summary>
internal static class PeriodBinder
{
    private const string Year = "year";
    private const string Quarter = "quarter";
    private const string Month = "month";

    /// <summary>Whether a text is a period, of a report of any kind or of the given one.</summary>
    public static bool IsPeriod(string text, string? kind = null)
    {
        if (text.Length < 4 || !text.Take(4).All(static digit => digit is >= '0' and <= '9'))
            return false;
        if (text.Length == 4)
            return kind is null or Year;
        if (text.Length != 7 || text[4] != '-')
            return false;
        if (text[5] == 'Q')
            return kind is null or Quarter && text[6] is >= '1' and <= '4';
        return kind is null or Month && int.TryParse(text.Substring(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;
    }

    /// <summary>The period after the first argument of <c>at</c>; null where it is none, which is reported.</summary>
    public static string? Bind(ExpressionSyntax syntax, string? kind, DiagnosticBag diagnostics)
    {
        if (syntax is TextSyntax text && IsPeriod(text.Value, kind))
            return text.Value;
        if (syntax is not ErrorSyntax)
            diagnostics.Report(Descriptors.PeriodExpected, syntax.Span, Sample(kind));
        return null;
    }

    private static string Sample(string? kind) => kind switch
    {
        Quarter => "\"2024-Q1\"",
        Month => "\"2024-03\"",
        _ => "\"2024\"",
    };
}
