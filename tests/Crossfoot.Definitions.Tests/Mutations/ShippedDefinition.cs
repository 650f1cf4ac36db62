using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>A definition to mutate: its text, how it reads plainly, and what the compiler makes of it as it stands.</summary>
internal sealed class ShippedDefinition
{
    private ShippedDefinition(string name, string text)
    {
        Name = name;
        Text = text;
        Plain = PlainReading.Of(text);
        Assert.Empty(Plain.Faults);
        var compiled = ReportCompiler.Compile([new SourceFile(Path, text)], default);
        Assert.Empty(compiled.Diagnostics);
        Model = Assert.Single(compiled.Reports);
    }

    public static IReadOnlyList<ShippedDefinition> All { get; } = [.. new[] { "disclosure", "final-accounts", "vat-return" }.Select(Load)];

    public string Name { get; }

    public string Path => Name + ".report.yaml";

    public string Text { get; }

    public PlainReading Plain { get; }

    public ReportModel Model { get; }

    /// <summary>The same definition written differently.</summary>
    public ShippedDefinition Rewritten(string text) => new(Name, text);

    private static ShippedDefinition Load(string name)
        => new(name, File.ReadAllText(System.IO.Path.Combine(Definition.Folder(name), name + ".report.yaml")).ReplaceLineEndings("\n"));
}
