using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Chooses the names of a report: its id, its namespace and its class.</summary>
internal sealed class ReportNames
{
    public ReportNames(BoundReport report, DiagnosticBag diagnostics)
    {
        var syntax = report.Syntax;
        Id = syntax.Id is { } id && IdRules.Check(id, diagnostics) ? id.Value : FromFile(syntax.File);
        var named = new Located<string>(Id ?? "", syntax.Id?.Span ?? default);
        ClassName = CSharpTypes.Report(new CSharpNames(diagnostics).NameOf(named, syntax.CSharp));
        Namespace = "";
        if (Id is null)
            return;
        var written = syntax.Namespace ?? new Located<string>(CSharpNames.Pascal(named.Value), named.Span);
        if (CSharpNames.IsNamespace(written.Value))
        {
            Namespace = written.Value;
        }
        else
        {
            diagnostics.Report(Descriptors.InvalidNamespace, written.Span, written.Value);
            Namespace = CSharpNames.Pascal(Id) + "Reports";
        }

        if (Namespace.Split('.').Last() == ClassName)
            diagnostics.Report(Descriptors.NamespaceIsType, written.Span, Namespace, ClassName);
    }

    /// <summary>The id; where it is missing or wrong, which was reported, that of the file name; null where that is none either.</summary>
    public string? Id { get; }

    public string Namespace { get; }

    public string ClassName { get; }

    private static string? FromFile(SourceFile file)
    {
        var name = file.Name.Split('.')[0];
        return IdRules.IsValid(name) ? name : IdRules.Mend(name);
    }
}
