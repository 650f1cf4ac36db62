namespace Crossfoot.Compiler.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
internal enum DiagnosticSeverity
{
    /// <summary>The definition is wrong; what is broken is left out.</summary>
    Error,

    /// <summary>The definition is probably not what was meant.</summary>
    Warning,

    /// <summary>A remark.</summary>
    Info,
}

/// <summary>A kind of diagnostic: its id, its severity and its message in both languages, with <c>{0}</c> for arguments.</summary>
internal sealed record Descriptor(string Id, DiagnosticSeverity Severity, string Title, string English, string Chinese)
{
    /// <summary>
    /// Whether a definition or a project may change how bad it is. Text that cannot be read as YAML takes away more than the place shows:
    /// whole rows may be missing, and a report would be checked without them.
    /// </summary>
    public bool IsConfigurable => !Id.StartsWith("CF0", System.StringComparison.Ordinal);
}
