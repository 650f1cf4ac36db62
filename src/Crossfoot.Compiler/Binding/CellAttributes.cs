using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>What is said about cells at one or several places, inner ones before outer ones.</summary>
internal sealed class CellAttributes
{
    private string? _key;

    public static CellAttributes None { get; } = new();

    public Located<CellTypeModel>? Type { get; init; }

    public Located<string>? Unit { get; init; }

    public Located<int>? Decimals { get; init; }

    public IReadOnlyList<Located<BlankTextModel>> Blanks { get; init; } = [];

    public Located<string>? Pattern { get; init; }

    public Located<EquatableArray<EnumWordModel>>? Words { get; init; }

    public bool IsEmpty => Type is null && Unit is null && Decimals is null && Blanks.Count == 0 && Pattern is null && Words is null;

    /// <summary>What is said, without where: equal for attributes that give cells the same format.</summary>
    public string Key => _key ??= string.Join(
        "\n",
        [
            Type?.Value.ToString() ?? "",
            Unit is { } unit ? "=" + unit.Value : "",
            Decimals is { } decimals ? decimals.Value.ToString(CultureInfo.InvariantCulture) : "",
            Pattern is { } pattern ? "~" + pattern.Value : "",
            Words is { } words ? string.Join("\t", words.Value.Select(static word => word.Id + "=" + word.Label)) : "",
            .. Blanks.Select(static blank => blank.Value.Meaning + blank.Value.Text),
        ]);

    /// <summary>These attributes, and what <paramref name="inner"/> says instead or as well.</summary>
    public CellAttributes With(CellAttributes inner)
    {
        if (inner.IsEmpty)
            return this;
        if (IsEmpty)
            return inner;
        var kept = Blanks.Where(blank => inner.Blanks.All(other => other.Value.Text != blank.Value.Text));
        return new CellAttributes
        {
            Type = inner.Type ?? Type,
            Unit = inner.Unit ?? Unit,
            Decimals = inner.Decimals ?? Decimals,
            Pattern = inner.Pattern ?? Pattern,
            Words = inner.Words ?? Words,
            Blanks = [.. kept, .. inner.Blanks],
        };
    }

    /// <summary>The format they come to; an inherited unit or number of places means nothing for types that have none.</summary>
    public CellFormatModel ToFormat()
    {
        var type = Type?.Value ?? CellTypeModel.Decimal;
        return new CellFormatModel(type)
        {
            Unit = CellTypes.HasUnit(type) && Unit is { Value: not NoUnit } unit ? unit.Value : null,
            Decimals = CellTypes.HasDecimals(type) ? Decimals?.Value : null,
            Pattern = CellTypes.HasPattern(type) ? Pattern?.Value : null,
            Words = type == CellTypeModel.Enum && Words is { } words ? words.Value : default,
            Blanks = Blanks.Select(static blank => blank.Value).ToEquatableArray(),
        };
    }

    /// <summary>The places at which two sets of attributes say different things about the same.</summary>
    public IEnumerable<(string Name, TextSpan One, TextSpan Other)> Conflicts(CellAttributes other)
    {
        if (Type is { } type && other.Type is { } otherType && type.Value != otherType.Value)
            yield return ("type", type.Span, otherType.Span);
        if (Unit is { } unit && other.Unit is { } otherUnit && unit.Value != otherUnit.Value)
            yield return ("unit", unit.Span, otherUnit.Span);
        if (Decimals is { } decimals && other.Decimals is { } otherDecimals && decimals.Value != otherDecimals.Value)
            yield return ("decimals", decimals.Span, otherDecimals.Span);
        if (Pattern is { } pattern && other.Pattern is { } otherPattern && pattern.Value != otherPattern.Value)
            yield return ("pattern", pattern.Span, otherPattern.Span);
        if (Words is { } words && other.Words is { } otherWords && !words.Value.Equals(otherWords.Value))
            yield return ("values", words.Span, otherWords.Span);
        foreach (var blank in Blanks)
        {
            foreach (var otherBlank in other.Blanks)
            {
                if (blank.Value.Text == otherBlank.Value.Text && blank.Value.Meaning != otherBlank.Value.Meaning)
                    yield return ("blanks", blank.Span, otherBlank.Span);
            }
        }
    }

    /// <summary>The word for a number without unit, where one is set around it.</summary>
    private const string NoUnit = "none";
}
