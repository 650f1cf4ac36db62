using System;
using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Suppression;

/// <summary>How bad a diagnostic is to be taken, as the <c>.editorconfig</c> says for its file.</summary>
internal static class ConfiguredSeverity
{
    /// <summary>The key for a kind of diagnostic.</summary>
    public static string KeyOf(string id) => $"crossfoot_diagnostic.{id}.severity";

    /// <summary>Gives diagnostics the severities of the settings, and leaves out those that are not to be shown.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="setting">What is set for a file, by its path and the key; null for nothing.</param>
    /// <returns>What is to be shown, in the same order. A value that is none of the words is as nothing.</returns>
    public static IReadOnlyList<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics, Func<string, string, string?> setting)
    {
        var shown = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var word = diagnostic.Descriptor.IsConfigurable ? setting(diagnostic.File.Path, KeyOf(diagnostic.Descriptor.Id)) : null;
            switch (word?.Trim().ToLowerInvariant())
            {
                case "none" or "silent":
                    break;
                case "suggestion":
                    shown.Add(diagnostic with { Severity = DiagnosticSeverity.Info });
                    break;
                case "warning":
                    shown.Add(diagnostic with { Severity = DiagnosticSeverity.Warning });
                    break;
                case "error":
                    shown.Add(diagnostic with { Severity = DiagnosticSeverity.Error });
                    break;
                default:
                    shown.Add(diagnostic);
                    break;
            }
        }

        return shown;
    }
}
