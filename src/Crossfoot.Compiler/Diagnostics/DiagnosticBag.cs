using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of a report: those of its file and of the files with more of its tables.</summary>
internal sealed class DiagnosticBag(SourceFile file)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What was reported so far, in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The file that is being looked at, which all positions belong to.</summary>
    public SourceFile File { get; private set; } = file;

    /// <summary>Goes on with another file.</summary>
    public void MoveTo(SourceFile next) => File = next;

    /// <summary>Reports a diagnostic at a token.</summary>
    public void Report(Descriptor descriptor, TextSpan span, params string[] arguments)
        => _diagnostics.Add(new Diagnostic(descriptor, File, span, arguments));

    /// <summary>Reports a diagnostic with fixes or related places.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);
}
