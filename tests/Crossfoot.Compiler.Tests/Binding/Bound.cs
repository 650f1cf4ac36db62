using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Binds definitions for tests.</summary>
internal static class Bound
{
    /// <summary>Binds one file, whatever is wrong with it.</summary>
    public static BindResult File(SourceFile file) => ReportBinder.Bind(DefinitionParser.Parse(file, CancellationToken.None), CancellationToken.None);

    /// <summary>Binds a definition in which nothing may be wrong.</summary>
    public static ReportModel Report(string text)
    {
        var bound = File(new SourceFile("test.report.yaml", text));
        Assert.Empty(bound.Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id + " " + diagnostic.Message(chinese: false)));
        Assert.NotNull(bound.Model);
        return bound.Model;
    }

    /// <summary>Holds that exactly what is marked is reported; the answer is what was bound all the same.</summary>
    public static ReportModel? Marked(string marked)
    {
        var source = MarkedSource.Read(marked);
        var bound = File(source.File);
        source.AssertReports(bound.Diagnostics);
        return bound.Model;
    }

    /// <summary>The leaves of an axis.</summary>
    public static IEnumerable<ItemModel> Leaves(EquatableArray<ItemModel> items) => items.SelectMany(static item => item.Leaves());
}
