using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Text;
using Crossfoot.Generators.Tests.Testing;
using Crossfoot.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace Crossfoot.Generators.Tests;

/// <summary>
/// Does generated code compile whatever stands around it is called? Every simple name that it uses is tried as a namespace and as a type,
/// the definition's own and a neighbour's, and as an id; of ids the usual form tries every fifth at each place, the long ones all.
/// </summary>
public sealed class AnyNameTests(ITestOutputHelper output)
{
    /// <summary>Uses whatever a definition can hold, so that its code holds whatever generated code can.</summary>
    private const string Everything = """
        report: REPORT
        namespace: NAMESPACE
        title: t
        period: year
        editions: { "2020": a, "2021": b }
        units: { 万元: 10000 元 }
        params: { rate: { "2021": 1, "": 2 } }
        captions: [项目]
        tables:
          t:
            heading: 一
            cells: { type: decimal, decimals: 2 }
            columns: { a: 甲, b: 乙, c: { label: 合计, total: true }, more: { label: 其他, columns: { d: 丁, e: 戊 } } }
            rows: { g: { label: 组, rows: { x: { label: 子, also: [丑] }, y: 寅 } }, z: { label: 卯, equals: 'max(g.x, g.y) - abs(g.x) + round(g.x * 2, 1)' } }
            rules:
              q: { for: each column, when: g.x > 0 and not (g.y = 1), check: 'g.x between 0 and 5 or g.y in (1, 2) or z = 3' }
              p: { check: 'g.x@a = prior(g.x@a) + sum(g.*@b) + t!z@a / 3 - param(rate) - period(year)', severity: warning, tolerance: 1, blank: zero, source: s }
              r: { for: each row, check: 'sum(a..b) <= c + 5', since: "2021", message: m }
          open:
            heading: 二
            repeat: 银行
            optional: true
            empty: { sentence: 无 }
            captions: [单位]
            cells: { type: count }
            columns:
              amount: 金额
              extra: { label: 额外, closed: [total] }
              kind: { label: 种类, cells: { type: enum, values: { one: 甲类, two: 乙类 } } }
              day: { label: 日期, cells: { type: date, blanks: { "/": notApplicable } } }
              yes: { label: 是否, cells: { type: yesNo } }
              text: { label: 文字, cells: { type: identifier, pattern: "[a-z]+" } }
            rows:
              total: { label: 合计, line: 1, equals: sum(item.*) }
              later: { label: 新, since: "2021", was: earlier }
              earlier: { label: 旧, until: "2020" }
              item: { each: code, key: { label: 编码, parts: [类, 款], levels: [3, 5] }, name: 名称 }
        rules:
          s: { check: 't!g.x@a <= t!z@c' }
        """;

    /// <summary>A namespace that begins so would have the types of the runtime, and a type of this name in no namespace hides them all.</summary>
    private static readonly string[] Roots = ["System", "Crossfoot"];

    private static readonly IReadOnlyList<string> Names = Gather();

    private static readonly IReadOnlyList<string> Words =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Where(SyntaxFacts.IsValidIdentifier),
        "field", "extension", "value", "_", "__value", "value__", "nameof", "dynamic", "notnull", "unmanaged", "nint", "args", "data", "row", "cell",
    ];

    [Fact]
    public void As_the_namespace_of_a_definition()
    {
        string[] names = [.. Names, .. Words, "global", "Program", .. Roots];
        foreach (var shape in new[] { "Acme.{0}", "{0}", "System.{0}", "{0}.Acme", "Acme.{0}.Inner", "Crossfoot.{0}" }.Take(LongForm.Of(3, 6, 6)))
        {
            // All in one project, so that each is a neighbour of the others as well.
            var definitions = names.Distinct().Select((name, index) => Write("r" + index.ToString(CultureInfo.InvariantCulture), string.Format(CultureInfo.InvariantCulture, shape, name)));
            ExpectSound(definitions, "", $"namespaces of the form {shape}");
        }
    }

    [Fact]
    public void As_the_namespace_or_type_of_a_neighbour()
    {
        var own = Declared(Write("form", "Acme.Reports"));
        var others = Names.Except(own).Except(Roots).Except(["Acme", "Reports"]).Append("Program").Append("global").ToList();
        foreach (var declaration in new Func<string, string>[]
        {
            static name => $"namespace Acme.Reports.@{name} {{ internal class Some; }}",
            static name => $"namespace Acme.@{name} {{ internal class Some; }}",
            static name => $"namespace @{name} {{ internal class Some; }}",
            static name => $"namespace Acme.Reports {{ internal class @{name}; }}",
            static name => $"namespace Acme {{ internal class @{name}; }}",
            static name => $"internal class @{name};",
            static name => $"global using @{name} = System.String;",
        })
        {
            ExpectSound([Write("form", "Acme.Reports")], string.Join("\n", others.Select(declaration)), declaration("N"));
        }

        // What generated code declares itself, and the roots of the runtime, may stand around it as well.
        var around = Names.Concat(Roots).Distinct().Select(static name => $"namespace Acme.@{name} {{ internal class Some; }}");
        ExpectSound([Write("form", "Acme.Reports")], string.Join("\n", around), "namespace Acme.N");
    }

    [Theory]
    [InlineData("  t:\n", "  {0}:\n", "t!", "{0}!")]
    [InlineData("    columns: {{ a: 甲", "    columns: {{ {0}: 前, a: 甲", "", "")]
    [InlineData("d: 丁", "{0}: 丁", "", "")]
    [InlineData("rows: {{ g:", "rows: {{ {0}: {{ label: 前, rows: {{ inner: 内 }} }}, before{0}: 先, g:", "", "")]
    [InlineData("x: {{ label: 子", "other: {{ label: 旁, csharp: {0} }}, x: {{ label: 子", "", "")]
    [InlineData("one: 甲类", "{0}: 甲类", "", "")]
    [InlineData("  t:\n", "  t:\n    csharp: {0}\n", "", "")]
    [InlineData("report: form\n", "report: form\ncsharp: {0}\n", "", "")]
    [InlineData("      day:", "      named{0}: {{ label: 名, csharp: {0} }}\n      day:", "", "")]
    public void As_an_id_or_as_the_name_of_an_item(string old, string replacement, string oldReference, string reference)
    {
        old = string.Format(CultureInfo.InvariantCulture, old);
        var definitions = new List<SourceFile>();
        var names = Names.Concat(Names.Select(static name => char.ToLowerInvariant(name[0]) + name[1..])).Concat(Words).Distinct().ToList();
        var step = LongForm.Of(5, 1, 1);
        foreach (var name in names.Where((_, index) => index % step == replacement.Length % step))
        {
            var index = definitions.Count.ToString(CultureInfo.InvariantCulture);
            var text = Write("form", "Acme.N" + index).Text.Replace(old, string.Format(CultureInfo.InvariantCulture, replacement, name), StringComparison.Ordinal);
            if (oldReference.Length > 0)
                text = text.Replace(oldReference, string.Format(CultureInfo.InvariantCulture, reference, name), StringComparison.Ordinal);
            definitions.Add(new SourceFile($"r{index}.report.yaml", text.Replace("report: form", "report: form" + index, StringComparison.Ordinal)));
        }

        ExpectSound(definitions, "", replacement, atLeast: 0.5);
    }

    [Fact]
    public void Two_reports_of_which_one_has_the_namespace_that_is_a_type_of_the_other()
    {
        foreach (var type in Declared(Write("form", "Acme")))
        {
            var files = new[] { Write("form", "Acme"), Write("other", "Acme." + type + ".Inner") };
            var result = ReportCompiler.Compile(files, default);
            Assert.Equal(["CF2011", "CF2011"], result.Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id));
            Assert.Single(result.Reports);
        }
    }

    private static SourceFile Write(string report, string @namespace)
        => new(report + ".report.yaml", Everything.Replace("REPORT", report, StringComparison.Ordinal).Replace("NAMESPACE", @namespace, StringComparison.Ordinal));

    /// <summary>Every name that the code of that definition uses or declares.</summary>
    private static List<string> Gather()
    {
        var result = ReportCompiler.Compile([Write("form", "Acme")], default);
        Assert.Equal("", string.Join("\n", result.Diagnostics.Select(static diagnostic => diagnostic.Message(chinese: false))));
        return [.. Trees(result.Reports).SelectMany(static tree => tree.GetRoot().DescendantTokens())
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText).Append("nameof").Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The types that a definition declares in its namespace.</summary>
    private static List<string> Declared(SourceFile file)
        => [.. Trees(ReportCompiler.Compile([file], default).Reports).SelectMany(static tree => tree.GetRoot().ChildNodes().OfType<BaseNamespaceDeclarationSyntax>())
            .SelectMany(static space => space.Members.OfType<BaseTypeDeclarationSyntax>()).Where(static type => !type.Modifiers.Any(SyntaxKind.FileKeyword)).Select(static type => type.Identifier.ValueText)];

    private static IEnumerable<SyntaxTree> Trees(IReadOnlyList<Compiler.Model.ReportModel> reports)
        => SourceUnit.Of(reports).Select(static unit => Consumer.Parse(CodeEmitter.Emit(unit), unit.HintName));

    /// <summary>Each definition has a diagnostic of its own, or C# that compiles without a word, beside that of all others and some further code.</summary>
    private void ExpectSound(IEnumerable<SourceFile> definitions, string code, string what, double atLeast = 0)
    {
        var files = definitions.ToList();
        var bound = files.Select(static file => (File: file, Result: ReportCompiler.Compile([file], default))).ToList();
        var sound = bound.Where(static one => one.Result.Diagnostics.Count == 0).Select(static one => one.File).ToList();
        var result = ReportCompiler.Compile(sound, default);
        Assert.Empty(result.Diagnostics);
        output.WriteLine($"{what}: {files.Count} definitions, {sound.Count} of them without a diagnostic");
        Assert.InRange(sound.Count, (int)(files.Count * atLeast), files.Count);

        // What has a diagnostic is generated all the same, and has to compile as well as it can.
        var trees = Trees([.. result.Reports]).ToList();
        Consumer.ExpectClean(Consumer.Compilation(code).AddSyntaxTrees(trees));
        foreach (var broken in bound.Where(static one => one.Result.Diagnostics.Count > 0).Take(20))
            Consumer.ExpectClean(Consumer.Compilation("").AddSyntaxTrees(Trees(broken.Result.Reports)));
    }
}
