using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Model;
using Crossfoot.Schema;

namespace Crossfoot.Generators.Tests;

/// <summary>The compiler knows the runtime by name; here each name is looked up.</summary>
public sealed class TypeNamesTests
{
    public static TheoryData<string> Names => new(typeof(TypeNames).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static constant => constant.Name is not (nameof(TypeNames.SchemaNamespace) or nameof(TypeNames.SchemaAlias)))
        .Select(static constant => (string)constant.GetRawConstantValue()!));

    public static TheoryData<Type, Type> Enums => new()
    {
        { typeof(CellTypeModel), typeof(CellType) },
        { typeof(BlankMeaningModel), typeof(BlankMeaning) },
        { typeof(RuleFunctionModel), typeof(RuleFunction) },
        { typeof(ComparisonKind), typeof(Comparison) },
        { typeof(ScopeKindModel), typeof(ScopeKind) },
        { typeof(RuleSeverityModel), typeof(Severity) },
        { typeof(BlankPolicyModel), typeof(BlankPolicy) },
        { typeof(ToleranceKindModel), typeof(ToleranceKind) },
        { typeof(MemberKeyModel), typeof(MemberKey) },
        { typeof(PeriodPartModel), typeof(PeriodPart) },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_name_is_a_public_type_of_the_runtime(string name)
    {
        var full = name.Replace(TypeNames.SchemaAlias + "::", TypeNames.SchemaNamespace + ".", StringComparison.Ordinal).Replace("global::", "", StringComparison.Ordinal);
        var found = typeof(Cell).Assembly.GetExportedTypes().Select(static type => type.FullName!);
        Assert.Contains(found, candidate => candidate == full || candidate == full + "`1");
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enums_of_the_model_have_the_members_of_the_runtime_in_its_order(Type model, Type runtime)
        => Assert.Equal(Enum.GetNames(runtime), Enum.GetNames(model));

    [Fact]
    public void The_version_in_generated_code_is_that_of_the_compiler()
        => Assert.Equal(CodeEmitter.Version, typeof(CodeEmitter).Assembly.GetName().Version!.ToString(3));
}
