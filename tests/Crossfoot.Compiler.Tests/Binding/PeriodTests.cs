using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Other periods, parts of the period, and values that change with period or group.</summary>
public sealed class PeriodTests
{
    private const string Form = """
        report: form
        period: month
        params: { rate: 13%, byYear: { "2023": 7%, "2024-02": 6%, "": 5% }, byPlace: { 市区: 7%, 县城: 5%, "": 1% } }
        tables:
          t:
            columns: { a: 甲, b: 乙, place: { label: 地, cells: { type: text } }, kind: { label: 类, cells: { type: enum, values: [市区, 县城] } }, odd: { label: 异, cells: { type: enum, values: { x: 市区 } } } }
            rows: { one: 一 }
            rules:

        """;

    [Fact]
    public void A_named_period_is_looked_at_and_a_chain_within_it_stays_one()
    {
        var sum = (SumModel)((ComparisonModel)Check("a = at(a + b, \"2023-12\") - prior(one@b)")).Right;
        Assert.Equal([("2023-12", 0), ("2023-12", 0), (null, 1)], sum.Terms.Select(static term => ((CellsModel)term.Operand).Period).Zip(sum.Terms.Select(static term => ((CellsModel)term.Operand).PeriodsBack)));
    }

    [Fact]
    public void A_parameter_is_chosen_by_the_period_or_by_a_text()
    {
        Assert.Equal(new ParameterUseModel("byYear", null), ((ProductModel)((ComparisonModel)Check("a = b * param(byYear)")).Right).Right);
        Assert.Equal(new ParameterUseModel("rate", null), ((ComparisonModel)Check("a = param(rate)")).Right);
        var group = ((ParameterUseModel)((ComparisonModel)Check("a = param(byPlace, place)")).Right).Group;
        Assert.Equal(new CellsModel(null, SelectionModel.Current, new([new("place", "place")])), group);
        Assert.IsType<ParameterUseModel>(((ComparisonModel)Check("a = param(byPlace, kind)")).Right);
    }

    [Fact]
    public void Parameters_are_part_of_the_model()
    {
        var parameters = Bound.Report(Form + "      r: { for: each row, check: a = b }").Parameters;
        Assert.Equal(new ParameterModel("rate", [new("", 0.13m)]), parameters[0]);
        Assert.Equal(new ParameterModel("byPlace", [new("市区", 0.07m), new("县城", 0.05m), new("", 0.01m)]), parameters[2]);
    }

    [Theory]
    [InlineData("a = at(b, {|CF3136:2023|})")]
    [InlineData("a = at(b, {|CF3136:\"2023\"|})")]
    [InlineData("a = at(b, {|CF3136:\"2023-13\"|})")]
    [InlineData("a = {|CF3102:at|}(b)")]
    [InlineData("a = at({|CF3126:1|}, \"2023-12\")")]
    [InlineData("a = prior({|CF3137:at|}(b, \"2023-12\"))")]
    [InlineData("a = at({|CF3137:prior|}(b), \"2023-12\")")]
    [InlineData("a = {|CF2002:at|}")]
    [InlineData("a = param({|CF3138:rat|})")]
    [InlineData("a = param({|CF3138:\"rate\"|})")]
    [InlineData("a = {|CF3102:param|}()")]
    [InlineData("a = param({|CF3139:byPlace|})")]
    [InlineData("a = param(rate, {|CF3140:place|})")]
    [InlineData("a = param(byPlace, {|CF2002:plase|})")]
    [InlineData("a = param(byPlace, {|CF3141:odd|})")]
    [InlineData("a = {|CF3101:parm|}(rate)")]
    [InlineData("period({|CF3129:day|}) = 1")]
    public void A_wrong_use_is_reported_at_its_token(string check) => Bound.Marked(Form + "      r:\n        for: each row\n        check: " + check);

    [Fact]
    public void A_parameter_has_a_name()
        => Bound.Marked("report: form\nparams: { {|CF2005:a-b|}: 1 }\ntables: { t: { rows: { a: 甲 } } }");

    private static ExpressionModel Check(string check) => Bound.Report(Form + "      r:\n        for: each row\n        check: " + check).Tables[0].Rules.Single().Check;
}
